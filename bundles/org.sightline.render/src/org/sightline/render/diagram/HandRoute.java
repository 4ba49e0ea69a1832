/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * The way of an edge that a person bent: the bends stay, the ends follow the boxes. A bend next to an end slides along with its box, so that
 * all remains at right angles:
 *
 * <pre>
 * [a]---1            [a] moved down:      1
 *       |                                 |
 *       2----[b]                     [a]--1'  2----[b]     1 went to 1'
 * </pre>
 *
 * @param source box at its beginning
 * @param sourceShape outline of that
 * @param target box at its end
 * @param targetShape outline of that
 */
public record HandRoute(Rectangle source, NodeShape sourceShape, Rectangle target, NodeShape targetShape) {

    /** How far from the corner of a box an edge may end. */
    private static final double CORNER = 3;
    private static final double STUB = 16;
    private static final double SNAP = 5;

    /**
     * @param bends the bends from source to target, at least one, each straight above, below or beside the next
     * @return the way from outline to outline; empty if these bends make no sense between boxes that stand like this, since the way would lead
     *     through one of them
     */
    public Optional<List<Point>> through(List<Point> bends) {
        List<Point> way = new ArrayList<>(bends);
        boolean first = bends.size() > 1 ? !isHorizontal(bends.get(0), bends.get(1)) : isBeside(source, bends.get(0), true);
        boolean last = bends.size() > 1 ? !isHorizontal(bends.get(bends.size() - 2), bends.get(bends.size() - 1)) : !first;
        way.set(0, slid(source, way.get(0), first));
        int end = way.size() - 1;
        way.set(end, slid(target, way.get(end), last));
        way.add(0, sourceShape.meet(source, side(source, way.get(0), first), first));
        way.add(targetShape.meet(target, side(target, way.get(end + 1), last), last));
        return isSound(way) ? Optional.of(simplified(way)) : Optional.empty();
    }

    private static boolean isHorizontal(Point from, Point to) {
        return from.y() == to.y();
    }

    private static boolean isBeside(Rectangle box, Point bend, boolean horizontal) {
        double at = horizontal ? bend.y() : bend.x();
        double start = horizontal ? box.y() : box.x();
        double end = horizontal ? box.bottom() : box.right();
        return at >= start + CORNER && at <= end - CORNER;
    }

    private static Point slid(Rectangle box, Point bend, boolean horizontal) {
        if (isBeside(box, bend, horizontal)) {
            return bend;
        }
        return horizontal ? new Point(bend.x(), box.centreY()) : new Point(box.centreX(), bend.y());
    }

    private static Point side(Rectangle box, Point bend, boolean horizontal) {
        return horizontal ? new Point(bend.x() >= box.centreX() ? box.right() : box.x(), bend.y())
                : new Point(bend.x(), bend.y() >= box.centreY() ? box.bottom() : box.y());
    }

    /** The pieces at the ends touch their own box, all others neither. */
    private boolean isSound(List<Point> way) {
        for (int i = 1; i < way.size(); i++) {
            boolean atSource = i == 1;
            boolean atTarget = i == way.size() - 1;
            if (!atSource && cuts(way.get(i - 1), way.get(i), source) || !atTarget && cuts(way.get(i - 1), way.get(i), target)) {
                return false;
            }
        }
        return !isWithin(way.get(1), source) && !isWithin(way.get(way.size() - 2), target);
    }

    private static boolean cuts(Point from, Point to, Rectangle box) {
        Rectangle piece = new Rectangle(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()) + 1e-6,
                Math.abs(from.y() - to.y()) + 1e-6);
        return piece.overlaps(new Rectangle(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2));
    }

    private static boolean isWithin(Point bend, Rectangle box) {
        return cuts(bend, bend, box);
    }

    private static List<Point> simplified(List<Point> way) {
        List<Point> result = new ArrayList<>();
        for (Point each : way) {
            int last = result.size() - 1;
            boolean on = last >= 1 && (sameX(result.get(last - 1), result.get(last), each) || sameY(result.get(last - 1), result.get(last), each));
            if (on || last >= 0 && result.get(last).equals(each)) {
                result.remove(last);
            }
            result.add(each);
        }
        return result;
    }

    private static boolean sameX(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x();
    }

    private static boolean sameY(Point a, Point b, Point c) {
        return a.y() == b.y() && b.y() == c.y();
    }

    /**
     * Moves a piece of a way sideways, as a person drags it. It snaps to the line of a piece near by, so that bends can be dragged away. A piece
     * that leaves its box keeps joined to it by a short one.
     *
     * @param way a way at right angles from box to box
     * @param piece number of the piece, from 0
     * @param by how far: downwards if the piece is horizontal, to the right if it is vertical
     * @return the bends then; empty if the way is straight
     */
    public List<Point> bendsAfterMove(List<Point> way, int piece, double by) {
        boolean horizontal = isHorizontal(way.get(piece), way.get(piece + 1));
        double line = snapped(way, piece, across(way.get(piece), horizontal) + by, horizontal);
        List<Point> moved = new ArrayList<>(way.subList(0, piece));
        Point from = way.get(piece);
        Point to = way.get(piece + 1);
        if (piece == 0 && !isBeside(source, on(from, line, horizontal), horizontal)) {
            moved.add(from);
            from = towards(from, to);
            moved.add(from);
        }
        moved.add(on(from, line, horizontal));
        boolean leaves = piece == way.size() - 2 && !isBeside(target, on(to, line, horizontal), horizontal);
        Point last = leaves ? towards(to, way.get(piece)) : to;
        moved.add(on(last, line, horizontal));
        if (leaves) {
            moved.add(last);
            moved.add(to);
        }
        moved.addAll(way.subList(piece + 2, way.size()));
        List<Point> simple = simplified(moved);
        return List.copyOf(simple.subList(1, simple.size() - 1));
    }

    private static double across(Point point, boolean horizontal) {
        return horizontal ? point.y() : point.x();
    }

    private static Point on(Point point, double line, boolean horizontal) {
        return horizontal ? new Point(point.x(), line) : new Point(line, point.y());
    }

    private static Point towards(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = length == 0 ? 0 : Math.min(STUB, length / 3) / length;
        return new Point(Math.rint((to.x() - from.x()) * part) + from.x(), Math.rint((to.y() - from.y()) * part) + from.y());
    }

    private static double snapped(List<Point> way, int piece, double line, boolean horizontal) {
        for (int end : new int[] {piece - 1, piece + 2}) {
            if (end >= 0 && end < way.size() && Math.abs(across(way.get(end), horizontal) - line) <= SNAP) {
                return across(way.get(end), horizontal);
            }
        }
        return line;
    }
}
