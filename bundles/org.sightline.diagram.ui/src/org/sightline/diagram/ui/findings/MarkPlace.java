/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.findings;

import java.util.List;

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;

/** Where the mark of an item stands: on the upper left corner of a box, in the middle of a flow's longest piece, in the head of a row. */
final class MarkPlace {

    /** How large a mark is, in the units of the chart. */
    static final double SIDE = 14;

    private static final double INSET = 4;

    private MarkPlace() {
    }

    /** @return whether such items are marked at all: not what only divides the chart */
    static boolean hasOne(SceneItem item) {
        return item.kind() != ItemKind.LINE && item.kind() != ItemKind.SCALE;
    }

    /** @return the square for the mark, in the chart */
    static Rectangle of(SceneItem item) {
        return switch (item.kind()) {
            case BAND, COLUMN -> new Rectangle(item.label().x() + INSET, item.label().y() + INSET, SIDE, SIDE);
            case EDGE -> around(middle(item.route()));
            default -> around(new Point(item.bounds().x(), item.bounds().y()));
        };
    }

    private static Rectangle around(Point middle) {
        return new Rectangle(middle.x() - SIDE / 2, middle.y() - SIDE / 2, SIDE, SIDE);
    }

    private static Point middle(List<Point> route) {
        Point middle = route.get(0);
        double longest = -1;
        for (int i = 1; i < route.size(); i++) {
            Point from = route.get(i - 1);
            Point to = route.get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (length > longest) {
                longest = length;
                middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            }
        }
        return middle;
    }
}
