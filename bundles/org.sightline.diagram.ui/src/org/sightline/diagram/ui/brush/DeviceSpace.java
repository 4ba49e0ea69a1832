/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import org.sightline.layout.Point;

/**
 * Where a chart lies on the display. Places become whole numbers, {@link #UNITS} to a pixel, so that the display's functions for whole
 * numbers draw precisely.
 *
 * @param zoom 1 for natural size
 * @param dx pixels from the left edge of the display's drawing area to the chart's origin
 * @param dy pixels from its upper edge to the chart's origin
 */
public record DeviceSpace(double zoom, double dx, double dy) {

    /** Units to a pixel. */
    public static final int UNITS = 64;

    /**
     * @param x from the chart's left edge
     * @return that in units of the display
     */
    int x(double x) {
        return units(x * zoom + dx);
    }

    /**
     * @param y from the chart's upper edge
     * @return that in units of the display
     */
    int y(double y) {
        return units(y * zoom + dy);
    }

    private static int units(double pixels) {
        return (int) Math.round(pixels * UNITS);
    }

    /**
     * @param x from the chart's left edge
     * @return the left edge of the pixel in which it lies, in pixels
     */
    int pixelX(double x) {
        return (int) Math.floor(x * zoom + dx);
    }

    /**
     * @param y from the chart's upper edge
     * @return the upper edge of the pixel in which it lies, in pixels
     */
    int pixelY(double y) {
        return (int) Math.floor(y * zoom + dy);
    }

    /**
     * @param width of a line in the chart
     * @return its width on the display in pixels; never thinner than half a pixel
     */
    double stroke(double width) {
        return Math.max(width * zoom, 0.5);
    }

    /**
     * @param length in the chart
     * @return that in units of the display
     */
    int length(double length) {
        return units(length * zoom);
    }

    Point at(Point point) {
        return new Point(point.x() * zoom + dx, point.y() * zoom + dy);
    }
}
