/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.TextDrawing;
import org.sightline.viewpoint.style.Color;

/**
 * Draws pieces of a picture as {@link Detail#BLOCKS}: round corners become square ones, lines lie on whole pixels, and what is smaller than a pixel is
 * left out. Displays draw such forms several times faster than curves and lines between pixels. What is thinner than a pixel, or dashed, is drawn as
 * pale as it looks from afar.
 */
final class Blocks {

    private static final int OPAQUE = 255;
    private static final int UNITS = DeviceSpace.UNITS;
    /** Of forms up to that many pixels only the box around them can be made out. */
    private static final int FORMLESS = 4;
    private static final Ink PICTURE = Ink.fill(new Color(0xB4, 0xBB, 0xC4));

    private final GC gc;
    private final BrushResources resources;
    private int[] way = new int[32];
    private int length;

    /**
     * @param gc draws, in units of the display
     * @param resources colours
     */
    Blocks(GC gc, BrushResources resources) {
        this.gc = gc;
        this.resources = resources;
    }

    /**
     * @param drawing a piece to be drawn above what is there
     * @param space where the chart lies on the display
     */
    void draw(Drawing drawing, DeviceSpace space) {
        switch (drawing) {
            case Group group -> group.drawings().forEach(each -> draw(each, space));
            case BoxDrawing box -> block(box.bounds(), box.ink(), space);
            case OvalDrawing oval -> block(oval.bounds(), oval.ink(), space);
            case ImageDrawing image -> block(image.bounds(), PICTURE, space);
            case PathDrawing path -> path(path, space);
            case TextDrawing text -> {
                // Too small to be read.
            }
        }
    }

    private void block(Rectangle bounds, Ink ink, DeviceSpace space) {
        int x = space.pixelX(bounds.x());
        int y = space.pixelY(bounds.y());
        block(x, y, space.pixelX(bounds.right()) - x, space.pixelY(bounds.bottom()) - y, ink, space);
    }

    private void block(int x, int y, int width, int height, Ink ink, DeviceSpace space) {
        if (width == 0 && height == 0) {
            return;
        }
        if (ink.fill() != null) {
            fill(ink);
            gc.fillRectangle(x * UNITS, y * UNITS, Math.max(1, width) * UNITS, Math.max(1, height) * UNITS);
        }
        if (ink.hasLine()) {
            int shift = stroke(ink, space);
            gc.drawRectangle(x * UNITS + shift, y * UNITS + shift, width * UNITS, height * UNITS);
        }
        gc.setAlpha(OPAQUE);
    }

    private void fill(Ink ink) {
        gc.setBackground(resources.palette().color(ink.fill()));
        gc.setAlpha((int) Math.round(ink.effects().fillOpacity() * OPAQUE));
    }

    /** @return from the edge of a pixel to the middle of the line */
    private int stroke(Ink ink, DeviceSpace space) {
        double width = space.stroke(ink.width());
        long pixels = Math.max(1, Math.round(width));
        gc.setForeground(resources.palette().color(ink.stroke()));
        gc.setAlpha((int) Math.round(Math.min(1, width) * drawn(ink.dashes()) * OPAQUE));
        gc.setLineAttributes(new LineAttributes(pixels * UNITS, SWT.CAP_SQUARE, SWT.JOIN_MITER));
        return pixels % 2 == 1 ? UNITS / 2 : 0;
    }

    /** Of dashes too small to be told apart counts how much of the line they cover. */
    private static double drawn(double[] dashes) {
        double covered = 0;
        double all = 0;
        for (int i = 0; i < dashes.length; i++) {
            covered += i % 2 == 0 ? dashes[i] : 0;
            all += dashes[i];
        }
        return all == 0 ? 1 : covered / all;
    }

    /** Part by part. */
    private void path(PathDrawing drawing, DeviceSpace space) {
        for (Contour.Segment each : drawing.path().segments()) {
            switch (each) {
                case Contour.Move move -> {
                    part(drawing.ink(), space);
                    go(move.to(), space);
                }
                case Contour.Line line -> go(line.to(), space);
                case Contour.Curve curve -> turn(curve, space);
                case Contour.Close close -> close();
            }
        }
        part(drawing.ink(), space);
    }

    private void go(Point to, DeviceSpace space) {
        go(space.pixelX(to.x()) * UNITS, space.pixelY(to.y()) * UNITS);
    }

    private void go(int x, int y) {
        if (length > 0 && way[length - 2] == x && way[length - 1] == y) {
            return;
        }
        if (length == way.length) {
            way = Arrays.copyOf(way, 2 * length);
        }
        way[length++] = x;
        way[length++] = y;
    }

    /** By the corner that the curve rounds off. */
    private void turn(Contour.Curve curve, DeviceSpace space) {
        int x = space.pixelX(curve.to().x()) * UNITS;
        int y = space.pixelY(curve.to().y()) * UNITS;
        boolean comesDown = way[length - 2] == space.pixelX(curve.first().x()) * UNITS;
        go(comesDown ? way[length - 2] : x, comesDown ? y : way[length - 1]);
        go(x, y);
    }

    private void close() {
        go(way[0], way[1]);
    }

    private void part(Ink ink, DeviceSpace space) {
        int[] points = Arrays.copyOf(way, length);
        length = 0;
        if (points.length < 4) {
            return;
        }
        if (ink.fill() != null) {
            form(points, ink, space);
        } else if (ink.hasLine()) {
            gc.drawPolyline(moved(points, stroke(ink, space)));
            gc.setAlpha(OPAQUE);
        }
    }

    private static int[] moved(int[] points, int shift) {
        return Arrays.stream(points).map(each -> each + shift).toArray();
    }

    private void form(int[] points, Ink ink, DeviceSpace space) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i] / UNITS);
            right = Math.max(right, points[i] / UNITS);
            top = Math.min(top, points[i + 1] / UNITS);
            bottom = Math.max(bottom, points[i + 1] / UNITS);
        }
        if (right - left <= FORMLESS && bottom - top <= FORMLESS) {
            block(left, top, right - left, bottom - top, ink, space);
            return;
        }
        fill(ink);
        gc.fillPolygon(points);
        if (ink.hasLine()) {
            gc.drawPolygon(moved(points, stroke(ink, space)));
        }
        gc.setAlpha(OPAQUE);
    }
}
