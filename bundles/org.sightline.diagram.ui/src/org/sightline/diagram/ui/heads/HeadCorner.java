/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.heads;

import org.eclipse.draw2d.Figure;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.diagram.ui.canvas.ScenePiece;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.viewpoint.style.Color;

/** The empty corner between the heads of rows and columns, which hides what is scrolled out below it. */
final class HeadCorner extends Figure implements ScenePiece {

    private Rectangle place = new Rectangle(0, 0, 0, 0);

    void show(Rectangle area, double left, double top) {
        boolean needed = top > 0 && (area.x() > 0 || area.y() > 0);
        Rectangle newPlace = needed ? new Rectangle(Math.max(0, area.x()), Math.max(0, area.y()), left + 0.5, top + 0.5) : new Rectangle(0, 0, 0, 0);
        if (!newPlace.equals(place)) {
            repaint();
            place = newPlace;
            setBounds(Boxes.around(place));
            repaint();
        }
    }

    @Override
    public void paint(SwtBrush brush, Detail detail) {
        brush.draw(new BoxDrawing(place, 0, Ink.fill(Color.WHITE)), detail);
    }
}
