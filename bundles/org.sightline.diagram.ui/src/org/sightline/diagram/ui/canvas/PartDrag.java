/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Follows a part that is dragged, and shows all along what would come of letting go; Escape gives up. A press without a drag selects. What counts is
 * where the button is let go: the last movement before may not have been told, and the chart may have been scrolled since.
 */
public abstract class PartDrag extends SelectEditPartTracker {

    private boolean wasSelected;

    /** @param part what is pressed on */
    protected PartDrag(EditPart part) {
        super(part);
        setDisabledCursor(part.getViewer().getControl().getDisplay().getSystemCursor(SWT.CURSOR_NO));
    }

    /** Called once, when the mouse has moved far enough for a drag. */
    protected void start() {
        // Most need nothing.
    }

    /** Shows what would come of letting go where the mouse is. */
    protected abstract void follow();

    /** Takes away all that {@link #follow} has shown; it may be nothing. */
    protected abstract void erase();

    /** Makes what was shown last, which has been erased by now. */
    protected abstract void finish();

    @Override
    protected final boolean handleDragStarted() {
        boolean started = stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
        if (started) {
            start();
        }
        return started;
    }

    @Override
    protected final boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            updateAutoexposeHelper();
            follow();
        }
        return true;
    }

    /** The chart was scrolled below the mouse. */
    @Override
    protected final void handleAutoexpose() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            follow();
        }
    }

    @Override
    protected final boolean handleButtonUp(int button) {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            follow();
        }
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            erase();
            finish();
            return true;
        }
        if (isInState(STATE_DRAG)) {
            click();
            return true;
        }
        return super.handleButtonUp(button);
    }

    /** As the tracker would, but the chart is not scrolled: a second click would meet something else. */
    private void click() {
        performSelection();
        if (wasSelected) {
            performDirectEdit();
        }
        setState(STATE_TERMINAL);
    }

    @Override
    protected final void performConditionalSelection() {
        wasSelected = getSourceEditPart().getSelected() != EditPart.SELECTED_NONE;
        super.performConditionalSelection();
    }

    @Override
    protected final boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC && isInState(STATE_DRAG_IN_PROGRESS)) {
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
}
