/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.util.ArrayList;
import java.util.List;

/** Elliptical arcs as cubic curves: the conversion from end points to centre of W3C, SVG 1.1, appendix F.6.5 and F.6.6. */
final class SvgArc {

    private SvgArc() {
    }

    /**
     * @param x1 start
     * @param y1 start
     * @param radiusX horizontal radius before the turn
     * @param radiusY vertical radius before the turn
     * @param degrees by how much the ellipse is turned
     * @param large whether the larger part is meant
     * @param sweep whether it runs clockwise
     * @param x2 end
     * @param y2 end
     * @return for each quarter or less: two control points and the end
     */
    static List<double[]> curves(double x1, double y1, double radiusX, double radiusY, double degrees, boolean large, boolean sweep, double x2,
            double y2) {
        double rx = Math.abs(radiusX);
        double ry = Math.abs(radiusY);
        if (rx == 0 || ry == 0 || x1 == x2 && y1 == y2) {
            return List.of(new double[] {x1, y1, x2, y2, x2, y2});
        }
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double px = (cos * (x1 - x2) + sin * (y1 - y2)) / 2;
        double py = (-sin * (x1 - x2) + cos * (y1 - y2)) / 2;
        double excess = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
        rx *= excess;
        ry *= excess;
        double denominator = rx * rx * py * py + ry * ry * px * px;
        double factor = Math.sqrt(Math.max(0, rx * rx * ry * ry / denominator - 1)) * (large == sweep ? -1 : 1);
        double qx = factor * rx * py / ry;
        double qy = -factor * ry * px / rx;
        double centreX = cos * qx - sin * qy + (x1 + x2) / 2;
        double centreY = sin * qx + cos * qy + (y1 + y2) / 2;
        double from = Math.atan2((py - qy) / ry, (px - qx) / rx);
        double turn = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - from;
        turn += sweep && turn < 0 ? 2 * Math.PI : !sweep && turn > 0 ? -2 * Math.PI : 0;
        return quarters(centreX, centreY, rx, ry, cos, sin, from, turn);
    }

    private static List<double[]> quarters(double cx, double cy, double rx, double ry, double cos, double sin, double from, double turn) {
        int count = (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
        double step = turn / count;
        double reach = 4.0 / 3 * Math.tan(step / 4);
        List<double[]> curves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double a = from + i * step;
            double b = a + step;
            double[] curve = new double[6];
            put(curve, 0, cx, cy, cos, sin, rx * (Math.cos(a) - reach * Math.sin(a)), ry * (Math.sin(a) + reach * Math.cos(a)));
            put(curve, 2, cx, cy, cos, sin, rx * (Math.cos(b) + reach * Math.sin(b)), ry * (Math.sin(b) - reach * Math.cos(b)));
            put(curve, 4, cx, cy, cos, sin, rx * Math.cos(b), ry * Math.sin(b));
            curves.add(curve);
        }
        return curves;
    }

    private static void put(double[] curve, int at, double cx, double cy, double cos, double sin, double x, double y) {
        curve[at] = cx + cos * x - sin * y;
        curve[at + 1] = cy + sin * x + cos * y;
    }
}
