/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/**
 * Passes events on as usual, but lets nothing be told beside the mouse from a click or a key until the mouse moves: it would lie over what comes
 * of the click.
 */
final class ChartDispatcher extends DomainEventDispatcher {

    private boolean isQuiet;

    /**
     * @param domain the tools
     * @param viewer where the events come from
     */
    ChartDispatcher(EditDomain domain, EditPartViewer viewer) {
        super(domain, viewer);
    }

    @Override
    public void dispatchMousePressed(MouseEvent event) {
        hush();
        super.dispatchMousePressed(event);
    }

    @Override
    public void dispatchKeyPressed(KeyEvent event) {
        hush();
        super.dispatchKeyPressed(event);
    }

    private void hush() {
        isQuiet = true;
        getToolTipHelper().updateToolTip(null, null, 0, 0);
    }

    @Override
    public void dispatchMouseMoved(MouseEvent event) {
        isQuiet = false;
        super.dispatchMouseMoved(event);
    }

    @Override
    public void dispatchMouseHover(MouseEvent event) {
        if (!isQuiet) {
            super.dispatchMouseHover(event);
        }
    }
}
