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
import org.sightline.render.picture.Contour;

/** Measures of routes: points that lines join. */
final class Routes {

    private Routes() {
    }

    /**
     * @param points at least one
     * @return the smallest box around them
     */
    static Rectangle extent(List<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point each : points) {
            left = Math.min(left, each.x());
            top = Math.min(top, each.y());
            right = Math.max(right, each.x());
            bottom = Math.max(bottom, each.y());
        }
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /**
     * @param points at least two
     * @return the point half way along them
     */
    static Point middle(List<Point> points) {
        double whole = 0;
        for (int i = 1; i < points.size(); i++) {
            whole += Contour.distance(points.get(i - 1), points.get(i));
        }
        double left = whole / 2;
        for (int i = 1; i < points.size(); i++) {
            double step = Contour.distance(points.get(i - 1), points.get(i));
            if (left <= step) {
                return Contour.towards(points.get(i - 1), points.get(i), left);
            }
            left -= step;
        }
        return points.get(points.size() - 1);
    }
}
