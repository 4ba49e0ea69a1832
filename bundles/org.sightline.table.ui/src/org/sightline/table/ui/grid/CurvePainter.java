/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.table.ui.value.DistributionCurve;
import org.sightline.table.ui.value.DistributionCurve.Point;
import org.sightline.ui.look.LookColor;

/** Draws the shape of a distribution into a small area: a filled curve, or bars for values that occur one by one. */
public final class CurvePainter {

    private static final int FILL = 70;

    private CurvePainter() {
    }

    /**
     * @param gc where to draw; its colours are as before afterwards
     * @param theme the colours
     * @param curve the shape
     * @param area where it goes
     */
    public static void paint(GC gc, GridTheme theme, DistributionCurve curve, Rectangle area) {
        Color foreground = gc.getForeground();
        Color background = gc.getBackground();
        gc.setAntialias(SWT.ON);
        gc.setForeground(theme.color(LookColor.ACCENT));
        gc.setBackground(theme.color(LookColor.ACCENT));
        if (curve.isDiscrete()) {
            paintBars(gc, curve, area);
        } else {
            paintCurve(gc, curve, area);
        }
        gc.setForeground(foreground);
        gc.setBackground(background);
    }

    private static int x(DistributionCurve curve, double value, Rectangle area) {
        double width = curve.to() - curve.from();
        return width == 0 ? area.x + area.width / 2 : area.x + (int) Math.round((value - curve.from()) / width * (area.width - 1));
    }

    private static void paintBars(GC gc, DistributionCurve curve, Rectangle area) {
        int thick = Math.clamp(area.width / (2L * curve.points().size()), 1, 4);
        for (Point each : curve.points()) {
            int height = Math.max(1, (int) Math.round(each.height() * area.height));
            int x = Math.min(x(curve, each.value(), area), area.x + area.width - thick);
            gc.fillRectangle(x, area.y + area.height - height, thick, height);
        }
    }

    private static void paintCurve(GC gc, DistributionCurve curve, Rectangle area) {
        List<Point> points = curve.points();
        int[] line = new int[points.size() * 2 + 4];
        int bottom = area.y + area.height;
        line[0] = x(curve, curve.from(), area);
        line[1] = bottom;
        for (int i = 0; i < points.size(); i++) {
            line[2 * i + 2] = x(curve, points.get(i).value(), area);
            line[2 * i + 3] = bottom - (int) Math.round(points.get(i).height() * area.height);
        }
        line[line.length - 2] = x(curve, curve.to(), area);
        line[line.length - 1] = bottom;
        gc.setAlpha(FILL);
        gc.fillPolygon(line);
        gc.setAlpha(255);
        gc.drawPolyline(line);
    }
}
