/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.Raster;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/**
 * A small picture of the notation, read once and drawn at any size as shapes of the display list, so that every output can draw it.
 *
 * @param width of the box that it is made for
 * @param height of that box
 * @param parts its shapes in the order of drawing
 * @param raster its pixels, if it is not made of shapes; else null
 */
public record Symbol(double width, double height, List<Part> parts, Raster raster) {

    /** Guards the list against changes. */
    public Symbol {
        parts = List.copyOf(parts);
    }

    /**
     * @param raster a picture made of pixels
     * @return a symbol of its size
     */
    static Symbol of(Raster raster) {
        return new Symbol(raster.width(), raster.height(), List.of(), raster);
    }

    /**
     * A shape of a symbol.
     *
     * @param form its outline in the symbol's box
     * @param fill what its area is painted with
     * @param stroke what its line is painted with
     * @param width width of the line
     * @param line how the line is drawn
     * @param round whether ends and corners of the line are round
     * @param effects how far it can be seen through
     */
    public record Part(Path2D form, Tint fill, Tint stroke, double width, LineStyle line, boolean round, Ink.Effects effects) {
    }

    /**
     * A colour, or the place of one.
     *
     * @param color null: that of the text around the symbol
     */
    public record Tint(Color color) {

        /** The colour of the text around the symbol. */
        public static final Tint CURRENT = new Tint(null);

        Color or(Color current) {
            return color == null ? current : color;
        }
    }

    /**
     * @param bounds where to draw it; it keeps its proportions and is centred there
     * @param current the colour of the text around it
     * @return its shapes there
     */
    public List<Drawing> drawn(Rectangle bounds, Color current) {
        double scale = Math.min(bounds.width() / width, bounds.height() / height);
        AffineTransform place = AffineTransform.getTranslateInstance(bounds.centreX() - width * scale / 2, bounds.centreY() - height * scale / 2);
        place.scale(scale, scale);
        if (raster != null) {
            return List.of(new ImageDrawing(new Rectangle(place.getTranslateX(), place.getTranslateY(), width * scale, height * scale), raster));
        }
        List<Drawing> drawings = new ArrayList<>(parts.size());
        for (Part each : parts) {
            Color fill = each.fill == null ? null : each.fill.or(current);
            Color stroke = each.stroke == null ? null : each.stroke.or(current);
            drawings.add(new PathDrawing(path(each.form.getPathIterator(place)),
                    each.form.getWindingRule() == Path2D.WIND_EVEN_ODD, new Ink(fill, stroke, each.width * scale, each.line, each.round, each.effects)));
        }
        return drawings;
    }

    private static Contour path(PathIterator form) {
        List<Contour.Segment> segments = new ArrayList<>();
        double[] c = new double[6];
        Point last = new Point(0, 0);
        for (; !form.isDone(); form.next()) {
            int kind = form.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> segments.add(new Contour.Move(last = new Point(c[0], c[1])));
                case PathIterator.SEG_LINETO -> segments.add(new Contour.Line(last = new Point(c[0], c[1])));
                case PathIterator.SEG_QUADTO -> {
                    segments.add(cubic(last, new Point(c[0], c[1]), new Point(c[2], c[3])));
                    last = new Point(c[2], c[3]);
                }
                case PathIterator.SEG_CUBICTO -> segments.add(
                        new Contour.Curve(new Point(c[0], c[1]), new Point(c[2], c[3]), last = new Point(c[4], c[5])));
                default -> segments.add(new Contour.Close());
            }
        }
        return new Contour(segments);
    }

    private static Contour.Curve cubic(Point from, Point control, Point to) {
        Point first = new Point(from.x() + (control.x() - from.x()) * 2 / 3, from.y() + (control.y() - from.y()) * 2 / 3);
        Point second = new Point(to.x() + (control.x() - to.x()) * 2 / 3, to.y() + (control.y() - to.y()) * 2 / 3);
        return new Contour.Curve(first, second, to);
    }
}
