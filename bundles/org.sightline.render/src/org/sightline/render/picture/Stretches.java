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
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Contour.Close;
import org.sightline.render.picture.Contour.Curve;
import org.sightline.render.picture.Contour.Line;
import org.sightline.render.picture.Contour.Move;
import org.sightline.render.picture.Contour.Segment;

/**
 * Cuts the stretches of a line that lie in an area out of it. To draw dashes costs as much as the line is long, however little of it is in sight; drawn
 * instead, the stretches look the same, as each begins where the dashes begin anew. Costs what the line has segments.
 */
public final class Stretches {

    /** A curve is short, so that a few chords are as long as it is. */
    private static final int CHORDS = 16;

    private final Rectangle area;
    private final double period;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Segment> result = new ArrayList<>();

    /** A segment with the place where it starts, its length, and how long the line is up to there. */
    private record Piece(Point from, Segment segment, Point to, double start, double length) {

        double end() {
            return start + length;
        }

        Point at(double way) {
            return length == 0 ? from : Contour.towards(from, to, Math.clamp(way - start, 0, length));
        }
    }

    /** From where to where, along the line. */
    private record Range(double from, double to) {
    }

    private Stretches(Rectangle area, double period) {
        this.area = area;
        this.period = period;
    }

    /**
     * @param contour a line, whose dashes begin with each move
     * @param area what is in sight, with room for the width of the line
     * @param period length of all dashes and gaps together before they repeat; 0 for a line without gaps
     * @return all of it that lies in the area, and little else; a closed form stays whole
     */
    public static Contour of(Contour contour, Rectangle area, double period) {
        if (contour.segments().stream().anyMatch(Close.class::isInstance)) {
            return contour;
        }
        Stretches stretches = new Stretches(area, period);
        contour.segments().forEach(stretches::add);
        stretches.cut();
        return new Contour(stretches.result);
    }

    private void add(Segment segment) {
        switch (segment) {
            case Move move -> {
                cut();
                pieces.clear();
                pieces.add(new Piece(move.to(), move, move.to(), 0, 0));
            }
            case Line line -> add(line, line.to(), Contour.distance(pieces.getLast().to(), line.to()));
            case Curve curve -> add(curve, curve.to(), length(pieces.getLast().to(), curve));
            case Close close -> throw new IllegalArgumentException(close.toString());
        }
    }

    private void add(Segment segment, Point to, double length) {
        pieces.add(new Piece(pieces.getLast().to(), segment, to, pieces.getLast().end(), length));
    }

    private static double length(Point from, Curve curve) {
        double length = 0;
        Point before = from;
        for (int i = 1; i <= CHORDS; i++) {
            Point at = at(from, curve, (double) i / CHORDS);
            length += Contour.distance(before, at);
            before = at;
        }
        return length;
    }

    private static Point at(Point from, Curve curve, double share) {
        double rest = 1 - share;
        double a = rest * rest * rest;
        double b = 3 * rest * rest * share;
        double c = 3 * rest * share * share;
        double d = share * share * share;
        return new Point(a * from.x() + b * curve.first().x() + c * curve.second().x() + d * curve.to().x(),
                a * from.y() + b * curve.first().y() + c * curve.second().y() + d * curve.to().y());
    }

    /** Puts what is in sight of the line so far to the result. */
    private void cut() {
        List<Range> ranges = new ArrayList<>();
        for (Piece each : pieces) {
            Range seen = seen(each);
            if (seen != null) {
                double begin = begin(seen.from());
                boolean joins = !ranges.isEmpty() && begin <= ranges.getLast().to();
                ranges.add(new Range(joins ? ranges.removeLast().from() : begin, seen.to()));
            }
        }
        ranges.forEach(this::put);
    }

    /** The last place up to another one where the dashes begin anew and no curve has to be cut. */
    private double begin(double way) {
        double begin = period > 0 ? Math.floor(way / period) * period : way;
        for (Piece each : pieces) {
            if (each.segment() instanceof Curve && each.start() < begin && begin < each.end()) {
                return begin(each.start());
            }
        }
        return begin;
    }

    private void put(Range range) {
        boolean begun = false;
        for (Piece each : pieces) {
            if (each.end() > range.from() && each.start() < range.to()) {
                if (!begun) {
                    result.add(new Move(each.at(range.from())));
                    begun = true;
                }
                result.add(each.segment() instanceof Line ? new Line(each.at(range.to())) : each.segment());
            }
        }
    }

    private Range seen(Piece piece) {
        return switch (piece.segment()) {
            case Line line -> seenOfLine(piece);
            case Curve curve -> isNear(piece.from(), curve) ? new Range(piece.start(), piece.end()) : null;
            default -> null;
        };
    }

    /** A curve lies between its ends and its control points. */
    private boolean isNear(Point from, Curve curve) {
        List<Point> around = List.of(from, curve.first(), curve.second(), curve.to());
        return around.stream().anyMatch(each -> each.x() >= area.x()) && around.stream().anyMatch(each -> each.x() <= area.right())
                && around.stream().anyMatch(each -> each.y() >= area.y()) && around.stream().anyMatch(each -> each.y() <= area.bottom());
    }

    private Range seenOfLine(Piece line) {
        double dx = line.to().x() - line.from().x();
        double dy = line.to().y() - line.from().y();
        double[] shares = {0, 1};
        boolean crosses = line.length() > 0 && within(line.from().x(), dx, area.x(), area.right(), shares)
                && within(line.from().y(), dy, area.y(), area.bottom(), shares);
        return crosses ? new Range(line.start() + shares[0] * line.length(), line.start() + shares[1] * line.length()) : null;
    }

    /** Narrows the shares of a way between which it lies within two bounds along one axis; tells whether any of it does. */
    private static boolean within(double from, double way, double low, double high, double[] shares) {
        if (way == 0) {
            return low <= from && from <= high;
        }
        double first = (low - from) / way;
        double last = (high - from) / way;
        shares[0] = Math.max(shares[0], Math.min(first, last));
        shares[1] = Math.min(shares[1], Math.max(first, last));
        return shares[0] < shares[1];
    }
}
