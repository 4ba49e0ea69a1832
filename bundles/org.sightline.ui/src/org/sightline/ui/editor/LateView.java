/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/**
 * A view that does not keep anybody waiting for the window: in a window that opens with it, its place is there at once and its content follows, or
 * comes as soon as somebody gives it the focus. In a window that is in sight already, the content is made at once.
 */
public abstract class LateView extends ViewPart {

    private Composite place;
    private boolean isMade;

    @Override
    public final void createPartControl(Composite parent) {
        place = parent;
        if (parent.getShell().isVisible()) {
            make();
        }
    }

    /** To be called when the window shows what it was opened for. */
    public final void makeLater() {
        new WhenIdle(place.getDisplay()).execute(this::make);
    }

    private void make() {
        if (!isMade && !place.isDisposed()) {
            isMade = true;
            createContent(place);
            getViewSite().getActionBars().updateActionBars();
            place.reskin(SWT.ALL);
            place.layout();
        }
    }

    /**
     * Makes what the view shows, its menus and its tool bar, and begins to follow the model.
     *
     * @param parent where to make it
     */
    protected abstract void createContent(Composite parent);

    @Override
    public final void setFocus() {
        if (isMade || place.getShell().isVisible()) {
            make();
            focusContent();
        } else {
            place.setFocus();
        }
    }

    /** Gives the focus to what a person most likely wants to use. */
    protected abstract void focusContent();

    @Override
    public final void dispose() {
        if (isMade) {
            disposeContent();
        }
        super.dispose();
    }

    /** Follows the model no longer. Only called if there is a content. */
    protected abstract void disposeContent();
}
