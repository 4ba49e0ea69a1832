/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Runs one task whenever another part may have come to the front, or the one in front shows something else.
 *
 * @param task what to run
 */
public record PartsListener(Runnable task) implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        task.run();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        task.run();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        task.run();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        task.run();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        task.run();
    }
}
