/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.List;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Ways at right angles between two boxes, quick enough to follow a mouse. They leave at the side that looks towards the other box:
 *
 * <pre>
 * [a]--+            [a]
 *      |             |
 *      +--[b]       [b]
 * </pre>
 */
public final class RightAngles {

    private static final double STUB = 16;

    private RightAngles() {
    }

    /**
     * @param from a box
     * @param to another one
     * @return the bends from border to border, at least two points
     */
    public static List<Point> between(Rectangle from, Rectangle to) {
        if (to.x() - from.right() >= STUB) {
            return horizontal(from.right(), from.centreY(), to.x(), to.centreY());
        }
        if (from.x() - to.right() >= STUB) {
            return horizontal(from.x(), from.centreY(), to.right(), to.centreY());
        }
        boolean down = to.centreY() >= from.centreY();
        double y1 = down ? from.bottom() : from.y();
        double y2 = down ? to.y() : to.bottom();
        double middle = (y1 + y2) / 2;
        if (Math.abs(from.centreX() - to.centreX()) < 1) {
            return List.of(new Point(from.centreX(), y1), new Point(from.centreX(), y2));
        }
        return List.of(new Point(from.centreX(), y1), new Point(from.centreX(), middle), new Point(to.centreX(), middle), new Point(to.centreX(), y2));
    }

    private static List<Point> horizontal(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) < 1) {
            return List.of(new Point(x1, y1), new Point(x2, y1));
        }
        double middle = (x1 + x2) / 2;
        return List.of(new Point(x1, y1), new Point(middle, y1), new Point(middle, y2), new Point(x2, y2));
    }
}
