/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.bend;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Point;
import org.sightline.render.scene.SceneItem;

/** Handles in the middles of the pieces of a selected edge that runs from box to box at right angles. They follow its way. */
final class PieceHandlesPolicy extends SelectionHandlesEditPolicy {

    /** The role of such policies. */
    static final String ROLE = "bend";

    private static final double LEAST_LENGTH = 20;

    private final DiagramContext context;
    private final PropertyChangeListener rerouted = event -> renew();

    PieceHandlesPolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    public void activate() {
        super.activate();
        getHostFigure().addPropertyChangeListener(Connection.PROPERTY_POINTS, rerouted);
    }

    @Override
    public void deactivate() {
        getHostFigure().removePropertyChangeListener(Connection.PROPERTY_POINTS, rerouted);
        super.deactivate();
    }

    private void renew() {
        if (handles != null) {
            removeSelectionHandles();
            addSelectionHandles();
        }
    }

    @Override
    protected List<?> createSelectionHandles() {
        SceneItem edge = ((ItemPart) getHost()).item();
        List<PieceHandle> made = new ArrayList<>();
        if (isBetweenBoxes(edge)) {
            for (int i = 0; i < edge.route().size() - 1; i++) {
                if (isDraggable(edge.route().get(i), edge.route().get(i + 1))) {
                    made.add(new PieceHandle((ItemPart) getHost(), context, i));
                }
            }
        }
        return made;
    }

    private boolean isBetweenBoxes(SceneItem edge) {
        return context.scene().scene().items().containsKey(edge.source()) && context.scene().scene().items().containsKey(edge.target())
                && !edge.source().equals(edge.target());
    }

    private static boolean isDraggable(Point from, Point to) {
        boolean level = from.y() == to.y();
        boolean upright = from.x() == to.x();
        return (level || upright) && Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y()) >= LEAST_LENGTH;
    }

    /** The focus is shown with the selection. */
    @Override
    protected void showFocus() {
    }

    @Override
    protected void hideFocus() {
    }
}
