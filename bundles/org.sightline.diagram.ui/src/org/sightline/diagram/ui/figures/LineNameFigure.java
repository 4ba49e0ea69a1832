/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.diagram.ui.canvas.ScenePiece;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.style.Color;

/**
 * The name of a line between rows, which stays at the left edge of what is in sight. It covers what is scrolled out below the heads of the rows,
 * but for the line itself, and is nothing as long as the name at the line's own beginning is in sight as a whole. It cannot be hit.
 */
public final class LineNameFigure extends Figure implements ScenePiece {

    /** What is covered above the name. */
    private static final double ABOVE = 2;
    /** What is covered below the line: up to what is covered above the name of the next one. */
    private static final double BELOW = 3;

    private SceneItem item;
    private double aside;
    private double heads;

    /**
     * @param newItem the line as it is now
     * @param area the part of the chart that is in sight
     * @param left width that the heads of rows take at its left edge
     */
    public void show(SceneItem newItem, Rectangle area, double left) {
        Rectangle name = newItem.label();
        double room = name == null ? 0 : Math.max(0, newItem.bounds().right() - name.right());
        double now = Math.clamp(area.x(), 0, room);
        if (newItem.equals(item) && now == aside && left == heads) {
            return;
        }
        item = newItem;
        aside = now;
        heads = left;
        repaint();
        setBounds(now == 0 ? new org.eclipse.draw2d.geometry.Rectangle() : Boxes.around(ground()));
        repaint();
    }

    /** From the very edge of what is in sight. */
    private Rectangle ground() {
        Rectangle name = item.label();
        double top = name.y() - ABOVE;
        double bottom = Math.max(name.bottom(), item.bounds().bottom()) + BELOW;
        return new Rectangle(aside, top, Math.max(name.right(), heads), bottom - top);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    public void paint(SwtBrush brush, Detail detail) {
        if (aside > 0) {
            brush.draw(new BoxDrawing(ground(), 0, Ink.fill(Color.WHITE)), detail);
            item.drawing().drawings().stream().filter(each -> !isName(each)).forEach(each -> brush.draw(each, detail));
            brush.move(aside, 0);
            item.drawing().drawings().stream().filter(LineNameFigure::isName).forEach(each -> brush.draw(each, detail));
            brush.move(0, 0);
        }
    }

    private static boolean isName(Drawing drawing) {
        return !(drawing instanceof PathDrawing);
    }
}
