/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Follows a handle that is dragged, and shows all along what would come of letting go; Escape gives up. What counts is where the button is let go:
 * the last movement before may not have been told.
 */
public abstract class HandleDrag extends AbstractTool implements DragTracker {

    /** @param cursor the system cursor while the drag may end where it is; elsewhere it tells that it may not */
    protected HandleDrag(ChartViewer viewer, int cursor) {
        setDefaultCursor(viewer.getControl().getDisplay().getSystemCursor(cursor));
        setDisabledCursor(viewer.getControl().getDisplay().getSystemCursor(SWT.CURSOR_NO));
    }

    /** Shows what would come of letting go where the mouse is. */
    protected abstract void follow();

    /** Takes away all that {@link #follow} has shown; it may be nothing. */
    protected abstract void erase();

    /** Makes what was shown last, which has been erased by now. */
    protected abstract void finish();

    /** Called when the handle was pressed and let go without a drag. */
    protected void click() {
        // Most handles are for dragging only.
    }

    @Override
    protected boolean handleButtonDown(int button) {
        setState(button == 1 ? STATE_DRAG : STATE_INVALID);
        return true;
    }

    @Override
    protected final boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
    }

    @Override
    protected final boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            follow();
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            follow();
        }
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            erase();
            finish();
        } else if (stateTransition(STATE_DRAG, STATE_TERMINAL)) {
            click();
        }
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            erase();
            setState(STATE_TERMINAL);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public final void deactivate() {
        erase();
        super.deactivate();
    }

    @Override
    protected final String getCommandName() {
        return "";
    }

    @Override
    protected final String getDebugName() {
        return getClass().getSimpleName();
    }
}
