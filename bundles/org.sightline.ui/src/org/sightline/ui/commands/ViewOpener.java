/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Brings views to the front. */
final class ViewOpener {

    private final IWorkbenchWindow window;

    ViewOpener(IWorkbenchWindow window) {
        this.window = window;
    }

    /** @param viewId how the view is registered; the user is told if it cannot be shown */
    void open(String viewId) {
        try {
            window.getActivePage().showView(viewId);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
