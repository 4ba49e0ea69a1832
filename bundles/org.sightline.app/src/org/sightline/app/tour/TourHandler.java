/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.tour;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.editor.PartOpener;

/** Begins the guided tour: its panel beside the charts, with the example open. */
public final class TourHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (page.getActivePartReference() != null && page.isPageZoomed()) {
            page.setPartState(page.getActivePartReference(), IWorkbenchPage.STATE_RESTORED);
        }
        new PartOpener(page).view(TourView.ID, TourView.class);
        return null;
    }
}
