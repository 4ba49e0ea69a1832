/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.sightline.diagram.ui.figures.EdgeFigure;
import org.sightline.render.scene.SceneItem;

/** The part of an edge. */
public final class EdgeEditPart extends AbstractConnectionEditPart implements ItemPart {

    private final PartExtender extender;
    private SceneItem item;
    private AccessibleEditPart accessible;

    /**
     * @param item what it shows
     * @param extender gives it its edit policies
     */
    public EdgeEditPart(SceneItem item, PartExtender extender) {
        this.item = item;
        this.extender = extender;
        setModel(item.key());
    }

    @Override
    protected IFigure createFigure() {
        return new EdgeFigure(item);
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
        ((EdgeFigure) getFigure()).show(newItem);
    }

    @Override
    public void performRequest(Request request) {
        Performers.perform(this, request);
    }

    /** The figure knows its ends from the scene. */
    @Override
    protected void refreshSourceAnchor() {
    }

    /** The figure knows its ends from the scene. */
    @Override
    protected void refreshTargetAnchor() {
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
