/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Point;

/**
 * A form made of lines and cubic curves.
 *
 * @param segments its parts in order; the first is a move
 */
public record Contour(List<Segment> segments) {

    /** Guards the list against changes. */
    public Contour {
        segments = List.copyOf(segments);
    }

    /** A part of a path. */
    public sealed interface Segment {
    }

    /**
     * Starts a new part of the form.
     *
     * @param to where
     */
    public record Move(Point to) implements Segment {
    }

    /**
     * A straight line.
     *
     * @param to its end
     */
    public record Line(Point to) implements Segment {
    }

    /**
     * A cubic Bézier curve.
     *
     * @param first control point at its start
     * @param second control point at its end
     * @param to its end
     */
    public record Curve(Point first, Point second, Point to) implements Segment {
    }

    /** Back to the last move. */
    public record Close() implements Segment {
    }

    /**
     * @param closed whether the last point is joined to the first
     * @param points at least one
     * @return straight lines from point to point
     */
    public static Contour through(boolean closed, List<Point> points) {
        List<Segment> segments = new ArrayList<>(points.size() + 1);
        for (Point each : points) {
            segments.add(segments.isEmpty() ? new Move(each) : new Line(each));
        }
        if (closed) {
            segments.add(new Close());
        }
        return new Contour(segments);
    }

    /**
     * @param points the corners
     * @return that polygon
     */
    public static Contour polygon(Point... points) {
        return through(true, List.of(points));
    }

    /**
     * @param points at least one
     * @param radius how early the line starts to turn before a corner, at most
     * @return lines from point to point with round corners
     */
    public static Contour rounded(List<Point> points, double radius) {
        List<Segment> segments = new ArrayList<>(2 * points.size());
        segments.add(new Move(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double cut = Math.min(radius, Math.min(distance(before, corner), distance(corner, after)) / 2);
            Point in = towards(corner, before, cut);
            Point out = towards(corner, after, cut);
            segments.add(new Line(in));
            if (cut > 0) {
                segments.add(new Curve(towards(corner, before, cut * 0.45), towards(corner, after, cut * 0.45), out));
            }
        }
        if (points.size() > 1) {
            segments.add(new Line(points.get(points.size() - 1)));
        }
        return new Contour(segments);
    }

    /**
     * @param from a point
     * @param to another one
     * @return how far they are apart
     */
    public static double distance(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    /**
     * @param from a point
     * @param to another one
     * @param length how far to go
     * @return the point at that distance on the way; the first one if both are the same
     */
    public static Point towards(Point from, Point to, double length) {
        double whole = distance(from, to);
        return whole == 0 ? from : from.moved((to.x() - from.x()) * length / whole, (to.y() - from.y()) * length / whole);
    }
}
