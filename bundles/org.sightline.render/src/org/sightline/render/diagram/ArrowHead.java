/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.PathDrawing;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.EdgeStyle.Arrow;

/**
 * What stands at the end of an edge: outlines and areas, no markers, so that every program draws them alike. "Input" points to the node,
 * "output" away from it.
 *
 * @param parts from the tip inwards
 */
record ArrowHead(List<Part> parts) {

    private static final double HALF = 3.6;

    /** A part of an arrow head. */
    enum Part {
        OPEN(0, 8), OPEN_AWAY(8, 8), CLOSED(8, 8), CLOSED_AWAY(8, 8), FILLED(8, 8), FILLED_AWAY(8, 8), DIAMOND(13, 13), FILLED_DIAMOND(13, 13),
        DOT(6, 6), PLUS(12, 12);

        /** How far the edge's line ends before it. */
        private final double trim;
        private final double length;

        Part(double trim, double length) {
            this.trim = trim;
            this.length = length;
        }
    }

    /**
     * @param arrow Sirius's name
     * @return what is drawn for it
     */
    static ArrowHead of(Arrow arrow) {
        return new ArrowHead(switch (arrow) {
            case NO_DECORATION -> List.<Part>of();
            case INPUT_ARROW -> List.of(Part.OPEN);
            case OUTPUT_ARROW -> List.of(Part.OPEN_AWAY);
            case INPUT_CLOSED_ARROW -> List.of(Part.CLOSED);
            case OUTPUT_CLOSED_ARROW -> List.of(Part.CLOSED_AWAY);
            case INPUT_FILL_CLOSED_ARROW -> List.of(Part.FILLED);
            case OUTPUT_FILL_CLOSED_ARROW -> List.of(Part.FILLED_AWAY);
            case DIAMOND -> List.of(Part.DIAMOND);
            case FILL_DIAMOND -> List.of(Part.FILLED_DIAMOND);
            case INPUT_ARROW_WITH_DIAMOND -> List.of(Part.DIAMOND, Part.OPEN);
            case INPUT_ARROW_WITH_FILL_DIAMOND -> List.of(Part.FILLED_DIAMOND, Part.OPEN);
            case CIRCLE_PLUS -> List.of(Part.PLUS);
            case DOT -> List.of(Part.DOT);
            case INPUT_ARROW_WITH_DOT -> List.of(Part.DOT, Part.OPEN);
            case DIAMOND_WITH_DOT -> List.of(Part.DIAMOND, Part.DOT);
            case FILL_DIAMOND_WITH_DOT -> List.of(Part.FILLED_DIAMOND, Part.DOT);
            case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> List.of(Part.DIAMOND, Part.DOT, Part.OPEN);
            case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> List.of(Part.FILLED_DIAMOND, Part.DOT, Part.OPEN);
        });
    }

    /** @return how far the edge's line ends before the tip */
    double trim() {
        double trim = 0;
        double start = 0;
        for (Part each : parts) {
            trim = Math.max(trim, each.trim == 0 ? 0 : start + each.trim);
            start += each.length;
        }
        return trim;
    }

    /**
     * @param tip where the edge ends
     * @param from a point on the edge before its end
     * @param color colour of the edge
     * @param width width of the edge's line
     * @return the head
     */
    List<Drawing> drawn(Point tip, Point from, Color color, double width) {
        List<Drawing> drawings = new ArrayList<>(parts.size());
        Point at = tip;
        for (Part each : parts) {
            Point behind = inwards(at, from, tip, each.length);
            add(each, at, behind, color, width, drawings);
            at = behind;
        }
        return drawings;
    }

    private static Point inwards(Point at, Point from, Point tip, double length) {
        double whole = Contour.distance(tip, from);
        return whole == 0 ? at.moved(-length, 0) : at.moved((from.x() - tip.x()) * length / whole, (from.y() - tip.y()) * length / whole);
    }

    private static void add(Part part, Point tip, Point behind, Color color, double width, List<Drawing> drawings) {
        Ink hollow = Ink.both(Color.WHITE, color, width);
        switch (part) {
            case OPEN -> drawings.add(new PathDrawing(vee(tip, behind), Ink.line(color, width)));
            case OPEN_AWAY -> {
                drawings.add(new PathDrawing(vee(behind, tip), Ink.line(color, width)));
                drawings.add(new PathDrawing(Contour.through(false, List.of(behind, tip)), Ink.line(color, width)));
            }
            case CLOSED -> drawings.add(new PathDrawing(triangle(tip, behind), hollow));
            case CLOSED_AWAY -> drawings.add(new PathDrawing(triangle(behind, tip), hollow));
            case FILLED -> drawings.add(new PathDrawing(triangle(tip, behind), Ink.fill(color)));
            case FILLED_AWAY -> drawings.add(new PathDrawing(triangle(behind, tip), Ink.fill(color)));
            case DIAMOND -> drawings.add(new PathDrawing(diamond(tip, behind), hollow));
            case FILLED_DIAMOND -> drawings.add(new PathDrawing(diamond(tip, behind), Ink.fill(color)));
            case DOT -> drawings.add(new OvalDrawing(around(tip, behind), Ink.fill(color)));
            case PLUS -> {
                drawings.add(new OvalDrawing(around(tip, behind), hollow));
                drawings.add(new PathDrawing(Contour.through(false, List.of(tip, behind)), Ink.line(color, width)));
                List<Point> across = List.of(side(tip, behind, 0.5, 6), side(tip, behind, 0.5, -6));
                drawings.add(new PathDrawing(Contour.through(false, across), Ink.line(color, width)));
            }
        }
    }

    /** The point at a share of the way from tip to behind, moved to a side. */
    private static Point side(Point tip, Point behind, double share, double by) {
        double length = Contour.distance(tip, behind);
        double dx = (behind.x() - tip.x()) / length;
        double dy = (behind.y() - tip.y()) / length;
        return new Point(tip.x() + dx * length * share - dy * by, tip.y() + dy * length * share + dx * by);
    }

    private static Contour vee(Point tip, Point behind) {
        return Contour.through(false, List.of(side(tip, behind, 1, HALF), tip, side(tip, behind, 1, -HALF)));
    }

    private static Contour triangle(Point tip, Point behind) {
        return Contour.polygon(side(tip, behind, 1, HALF), tip, side(tip, behind, 1, -HALF));
    }

    private static Contour diamond(Point tip, Point behind) {
        return Contour.polygon(tip, side(tip, behind, 0.5, HALF), behind, side(tip, behind, 0.5, -HALF));
    }

    private static Rectangle around(Point tip, Point behind) {
        double diameter = Contour.distance(tip, behind);
        return new Rectangle((tip.x() + behind.x() - diameter) / 2, (tip.y() + behind.y() - diameter) / 2, diameter, diameter);
    }
}
