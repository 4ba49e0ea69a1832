/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.sightline.diagram.ui.canvas.Sight;
import org.sightline.diagram.ui.figures.BoxAnchor;
import org.sightline.diagram.ui.figures.BoxFigure;
import org.sightline.diagram.ui.figures.HeadFigure;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;

/** The part of a row, column, line, container, node or mark. What can be done with it is for its edit policies. */
public final class BoxEditPart extends AbstractGraphicalEditPart implements ItemPart, NodeEditPart {

    private final PartExtender extender;
    private SceneItem item;
    private AccessibleEditPart accessible;

    /**
     * @param item what it shows
     * @param extender gives it its edit policies
     */
    public BoxEditPart(SceneItem item, PartExtender extender) {
        this.item = item;
        this.extender = extender;
        setModel(item.key());
    }

    @Override
    protected IFigure createFigure() {
        return new BoxFigure(item);
    }

    @Override
    protected void createEditPolicies() {
        extender.extend(this);
    }

    @Override
    public SceneItem item() {
        return item;
    }

    @Override
    public void show(SceneItem newItem) {
        item = newItem;
        ((BoxFigure) getFigure()).show(newItem);
    }

    /**
     * @return what a frame goes around, in the chart: the box; of a row or column what there is from its name on, which stays in sight while the
     *         chart is scrolled
     */
    public Rectangle framed() {
        Rectangle box = ((BoxFigure) getFigure()).getHandleBounds();
        Rectangle seen = ((Sight) getRoot()).area();
        boolean hasHead = item.label() != null;
        int left = hasHead && item.kind() == ItemKind.BAND ? Math.max(0, Math.min(seen.x, box.width)) : 0;
        int top = hasHead && item.kind() == ItemKind.COLUMN ? Math.max(0, Math.min(seen.y, box.height)) : 0;
        return new Rectangle(box.x + left, box.y + top, box.width - left, box.height - top);
    }

    @Override
    public boolean isSelectable() {
        return item.kind() != ItemKind.SCALE && item.view() != null;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        DragTracker own = getEditPolicy(TrackerSource.ROLE) instanceof TrackerSource source ? source.tracker(request) : null;
        if (own != null) {
            return own;
        }
        boolean ground = item.kind() == ItemKind.BAND && request instanceof SelectionRequest place && !isAtHead(place);
        return ground ? new BandMarquee(this) : super.getDragTracker(request);
    }

    private boolean isAtHead(SelectionRequest request) {
        Point place = request.getLocation();
        return place == null || getRoot() instanceof GraphicalEditPart root && root.getFigure().findFigureAt(place) instanceof HeadFigure;
    }

    @Override
    public void performRequest(Request request) {
        Performers.perform(this, request);
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        throw new UnsupportedOperationException("parts of items have no children");
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        throw new UnsupportedOperationException("parts of items have no children");
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new BoxAnchor((BoxFigure) getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new BoxAnchor((BoxFigure) getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new BoxAnchor((BoxFigure) getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new BoxAnchor((BoxFigure) getFigure());
    }

    @Override
    public void attachSource(EdgeEditPart edge) {
        addSourceConnection(edge, getSourceConnections().size());
    }

    @Override
    public void attachTarget(EdgeEditPart edge) {
        addTargetConnection(edge, getTargetConnections().size());
    }

    @Override
    public void detachSource(EdgeEditPart edge) {
        removeSourceConnection(edge);
    }

    @Override
    public void detachTarget(EdgeEditPart edge) {
        removeTargetConnection(edge);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleItem(this);
        }
        return accessible;
    }
}
