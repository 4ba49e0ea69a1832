/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.sightline.diagram.ui.figures.EdgeFigure;
import org.sightline.diagram.ui.parts.BoxEditPart;
import org.sightline.diagram.ui.parts.ItemPart;

/** Shows that an item is selected: a frame around a box, a glow along an edge; that it has the focus of the keyboard: a second frame. */
final class OutlinePolicy extends SelectionEditPolicy {

    private IFigure frame;

    @Override
    protected void showSelection() {
        show(false);
    }

    @Override
    protected void showPrimarySelection() {
        show(true);
    }

    @Override
    protected void hideSelection() {
        if (host().getFigure() instanceof EdgeFigure edge) {
            edge.setGlow(EdgeFigure.Glow.NONE);
        }
        if (frame != null) {
            removeFrame();
        }
    }

    @Override
    protected void showFocus() {
        show(getHost().getSelected() == org.eclipse.gef.EditPart.SELECTED_PRIMARY);
    }

    @Override
    protected void hideFocus() {
        if (getHost().getSelected() == org.eclipse.gef.EditPart.SELECTED_NONE) {
            hideSelection();
        }
    }

    private void show(boolean primary) {
        hideSelection();
        if (host().getFigure() instanceof EdgeFigure edge) {
            edge.setGlow(primary ? EdgeFigure.Glow.STRONG : EdgeFigure.Glow.WEAK);
        } else {
            frame = new OutlineFrame((BoxEditPart) getHost(), primary, getHost().hasFocus());
            getLayer(LayerConstants.HANDLE_LAYER).add(frame);
        }
    }

    private void removeFrame() {
        getLayer(LayerConstants.HANDLE_LAYER).remove(frame);
        frame = null;
    }

    private ItemPart host() {
        return (ItemPart) getHost();
    }
}
