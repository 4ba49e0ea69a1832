/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.render.picture.Extent;
import org.sightline.render.scene.SceneItem;

/**
 * A row, column, line, container, node or mark. Its bounds enclose all that is drawn of it, with the text beside it; handles stand around
 * its box.
 */
public final class BoxFigure extends Figure implements ItemFigure, HandleBounds {

    private SceneItem item;
    private Rectangle box;
    private boolean isQuiet;

    /** @param item what it shows */
    public BoxFigure(SceneItem item) {
        take(item);
    }

    private void take(SceneItem newItem) {
        item = newItem;
        box = Boxes.around(newItem.bounds());
        setBounds(Boxes.around(Extent.of(newItem.drawing())).union(box).expand(1, 1));
    }

    @Override
    public SceneItem item() {
        return item;
    }

    @Override
    public void show(SceneItem newItem) {
        take(newItem);
        repaint();
    }

    @Override
    public void paint(SwtBrush brush, Detail detail) {
        brush.draw(item.drawing(), detail);
    }

    /** The box or the text beside it; a line can be hit close by, a column at its head only, which is a figure of its own. */
    @Override
    public boolean containsPoint(int x, int y) {
        return switch (item.kind()) {
            case LINE -> box.getCopy().expand(0, 3).contains(x, y) || isAtLabel(x, y);
            case SCALE, COLUMN -> false;
            default -> box.contains(x, y) || isAtLabel(x, y);
        };
    }

    private boolean isAtLabel(int x, int y) {
        return item.label() != null && Boxes.around(item.label()).contains(x, y);
    }

    @Override
    public IFigure getToolTip() {
        return isQuiet ? null : FactsTip.of(item);
    }

    /** @param quiet whether it tells no facts, so that nothing comes to lie over the handles around it */
    public void setQuiet(boolean quiet) {
        isQuiet = quiet;
    }

    @Override
    public Rectangle getHandleBounds() {
        return box.getCopy();
    }
}
