/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/** How far pieces of a picture reach, so that those outside a page need not be drawn. */
public final class Extent {

    /** Slanted letters reach beyond their width. */
    private static final double OVERHANG = 0.2;
    private static final double DESCENT = 0.35;

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    private Extent() {
    }

    /**
     * @param drawing a piece
     * @return a box around it, a little too large at most; of size 0 at (0, 0) for an empty group
     */
    public static Rectangle of(Drawing drawing) {
        Extent extent = new Extent();
        extent.add(drawing);
        return extent.right < extent.left ? new Rectangle(0, 0, 0, 0)
                : new Rectangle(extent.left, extent.top, extent.right - extent.left, extent.bottom - extent.top);
    }

    private void add(Drawing drawing) {
        switch (drawing) {
            case Group group -> group.drawings().forEach(this::add);
            case BoxDrawing box -> add(box.bounds(), margin(box.ink()));
            case OvalDrawing oval -> add(oval.bounds(), margin(oval.ink()));
            case PathDrawing path -> add(path);
            case TextDrawing text -> add(text);
            case ImageDrawing image -> add(image.bounds(), 0);
        }
    }

    /** Half a line would do but for pointed corners. */
    private static double margin(Ink ink) {
        return ink.hasLine() ? ink.width() : 0;
    }

    private void add(Rectangle box, double margin) {
        add(box.x(), box.y(), margin);
        add(box.right(), box.bottom(), margin);
    }

    private void add(PathDrawing drawing) {
        double margin = margin(drawing.ink());
        for (Contour.Segment each : drawing.path().segments()) {
            switch (each) {
                case Contour.Move move -> add(move.to(), margin);
                case Contour.Line line -> add(line.to(), margin);
                case Contour.Curve curve -> {
                    add(curve.first(), margin);
                    add(curve.second(), margin);
                    add(curve.to(), margin);
                }
                case Contour.Close close -> {
                }
            }
        }
    }

    private void add(TextDrawing text) {
        double size = text.font().size();
        double from = text.offset() - OVERHANG * size;
        double to = text.offset() + text.width() + OVERHANG * size;
        if (text.turned()) {
            add(text.x() - size, text.baseline() - from, 0);
            add(text.x() + DESCENT * size, text.baseline() - to, 0);
        } else {
            add(text.x() + from, text.baseline() - size, 0);
            add(text.x() + to, text.baseline() + DESCENT * size, 0);
        }
    }

    private void add(Point point, double margin) {
        add(point.x(), point.y(), margin);
    }

    private void add(double x, double y, double margin) {
        left = Math.min(left, x - margin);
        right = Math.max(right, x + margin);
        top = Math.min(top, y - margin);
        bottom = Math.max(bottom, y + margin);
    }
}
