/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.distribution;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the outline of a distribution into an area, large or small: a filled curve, or bars for values that occur one by one. */
public final class CurvePainter {

    private static final int FILL = 60;
    private static final int WIDEST_BAR = 8;

    private final DistributionCurve curve;
    private final Rectangle area;

    /**
     * @param curve the outline
     * @param area where it goes
     */
    public CurvePainter(DistributionCurve curve, Rectangle area) {
        this.curve = curve;
        this.area = area;
    }

    /**
     * @param gc where to draw; its colours are as before afterwards
     * @param colour of the line, and with more ground of what is below it
     */
    public void paint(GC gc, Color colour) {
        Color foreground = gc.getForeground();
        Color background = gc.getBackground();
        gc.setAntialias(SWT.ON);
        gc.setForeground(colour);
        gc.setBackground(colour);
        if (curve.isDiscrete()) {
            bars(gc);
        } else {
            outline(gc);
        }
        gc.setForeground(foreground);
        gc.setBackground(background);
    }

    /**
     * @param value a value within the range of the outline
     * @return where it is, from the left edge of the control
     */
    int x(double value) {
        return area.x + (int) Math.round((value - curve.least()) / (curve.greatest() - curve.least()) * area.width);
    }

    private int y(double height) {
        return area.y + area.height - (int) Math.round(height * area.height);
    }

    private void bars(GC gc) {
        int width = Math.clamp(area.width / (2L * curve.points().size()), 1, WIDEST_BAR);
        for (DistributionCurve.Point point : curve.points()) {
            int top = y(point.height());
            gc.fillRectangle(x(point.value()) - width / 2, top, width, area.y + area.height - top);
        }
    }

    private void outline(GC gc) {
        int bottom = area.y + area.height;
        int count = curve.points().size();
        int[] polygon = new int[2 * count + 4];
        for (int i = 0; i < count; i++) {
            polygon[2 * i] = x(curve.points().get(i).value());
            polygon[2 * i + 1] = y(curve.points().get(i).height());
        }
        polygon[2 * count] = area.x + area.width;
        polygon[2 * count + 1] = bottom;
        polygon[2 * count + 2] = area.x;
        polygon[2 * count + 3] = bottom;
        gc.setAlpha(FILL);
        gc.fillPolygon(polygon);
        gc.setAlpha(255);
        gc.drawPolyline(Arrays.copyOf(polygon, 2 * count));
    }
}
