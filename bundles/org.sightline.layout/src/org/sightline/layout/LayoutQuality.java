/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good a picture of a graph is, in the figures that people who draw graphs compare: few crossings and bends, short edges, a small
 * area, and nothing over anything else. Takes plain boxes and ways, so that pictures of other layouts can be measured, too.
 *
 * @param crossings pairs of straight pieces of different edges that cross
 * @param bends turns of all edges
 * @param length of all edges, in points
 * @param area of the picture, in square points
 * @param overlaps pairs of boxes that overlap, without those of which one holds the other
 * @param edgesOverNodes straight pieces that run through a box that neither begins nor ends their edge nor holds an end of it
 * @param sharedSegments pairs of parallel pieces of different edges that lie upon each other
 */
public record LayoutQuality(long crossings, int bends, double length, double area, int overlaps, int edgesOverNodes, int sharedSegments) {

    private static final double NEAR = 1e-6;

    /**
     * @param geometry a layout
     * @return its figures
     */
    public static LayoutQuality of(Geometry geometry) {
        return of(geometry.nodes().values(), geometry.edges().values(), geometry.size());
    }

    /**
     * @param boxes boxes of the nodes
     * @param ways bend points of the edges from end to end; slanted pieces count for bends and length only
     * @param size of the picture
     * @return the figures; O(n log n + what crosses or meets)
     */
    public static LayoutQuality of(Collection<Rectangle> boxes, Collection<List<Point>> ways, Size size) {
        List<Piece> pieces = pieces(ways);
        int bends = ways.stream().mapToInt(way -> Math.max(0, way.size() - 2)).sum();
        double length = 0;
        for (List<Point> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                length += Math.hypot(way.get(i).x() - way.get(i - 1).x(), way.get(i).y() - way.get(i - 1).y());
            }
        }
        return new LayoutQuality(crossings(pieces), bends, length, size.width() * size.height(), overlaps(boxes),
            edgesOverNodes(boxes, pieces), shared(pieces));
    }

    /** An upright or level piece of an edge; at is its coordinate across its direction. */
    private record Piece(int edge, boolean level, double at, double low, double high, Point start, Point end) {
    }

    private static List<Piece> pieces(Collection<List<Point>> ways) {
        List<Piece> pieces = new ArrayList<>();
        int edge = 0;
        for (List<Point> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                Point a = way.get(i - 1);
                Point b = way.get(i);
                if (Math.abs(a.y() - b.y()) < NEAR) {
                    pieces.add(new Piece(edge, true, a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()), way.getFirst(), way.getLast()));
                } else if (Math.abs(a.x() - b.x()) < NEAR) {
                    pieces.add(new Piece(edge, false, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()), way.getFirst(), way.getLast()));
                }
            }
            edge++;
        }
        return pieces;
    }

    /** Sweeps from left to right: level pieces are open between their ends, upright ones look which are. */
    private static long crossings(List<Piece> pieces) {
        record Event(double x, int order, Piece piece) {
        }
        List<Event> events = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.level) {
                events.add(new Event(piece.low + NEAR, 0, piece));
                events.add(new Event(piece.high - NEAR, 2, piece));
            } else {
                events.add(new Event(piece.at, 1, piece));
            }
        }
        events.sort(Comparator.comparingDouble(Event::x).thenComparingInt(Event::order));
        TreeMap<Double, Map<Piece, Boolean>> open = new TreeMap<>();
        long crossings = 0;
        for (Event event : events) {
            Piece piece = event.piece;
            if (!piece.level) {
                for (Map<Piece, Boolean> level : open.subMap(piece.low + NEAR, piece.high - NEAR > piece.low + NEAR
                    ? piece.high - NEAR : piece.low + NEAR).values()) {
                    crossings += level.keySet().stream().filter(other -> other.edge != piece.edge).count();
                }
            } else if (event.order == 0) {
                open.computeIfAbsent(piece.at, key -> new HashMap<>()).put(piece, true);
            } else if (open.containsKey(piece.at)) {
                open.get(piece.at).remove(piece);
                open.computeIfPresent(piece.at, (key, level) -> level.isEmpty() ? null : level);
            }
        }
        return crossings;
    }

    private static int overlaps(Collection<Rectangle> boxes) {
        List<Rectangle> byLeft = new ArrayList<>(boxes);
        byLeft.sort(Comparator.comparingDouble(Rectangle::x));
        int overlaps = 0;
        for (int i = 0; i < byLeft.size(); i++) {
            Rectangle box = byLeft.get(i);
            for (int j = i + 1; j < byLeft.size() && byLeft.get(j).x() < box.right() - NEAR; j++) {
                Rectangle other = byLeft.get(j);
                boolean apart = other.y() >= box.bottom() - NEAR || box.y() >= other.bottom() - NEAR;
                overlaps += apart || box.contains(other, NEAR) || other.contains(box, NEAR) || onBorder(box, other) ? 0 : 1;
            }
        }
        return overlaps;
    }

    /** A boundary event sits on the border of its host. */
    private static boolean onBorder(Rectangle one, Rectangle other) {
        return Math.abs(one.bottom() - other.centreY()) < NEAR || Math.abs(other.bottom() - one.centreY()) < NEAR;
    }

    private static int edgesOverNodes(Collection<Rectangle> boxes, List<Piece> pieces) {
        List<Rectangle> byLeft = new ArrayList<>(boxes);
        byLeft.sort(Comparator.comparingDouble(Rectangle::x));
        double widest = byLeft.stream().mapToDouble(Rectangle::width).max().orElse(0);
        double[] lefts = byLeft.stream().mapToDouble(Rectangle::x).toArray();
        int over = 0;
        for (Piece piece : pieces) {
            double left = piece.level ? piece.low : piece.at;
            double right = piece.level ? piece.high : piece.at;
            int first = Arrays.binarySearch(lefts, left - widest);
            for (int i = first < 0 ? -first - 1 : first; i < lefts.length && lefts[i] < right; i++) {
                over += runsOver(piece, byLeft.get(i)) ? 1 : 0;
            }
        }
        return over;
    }

    private static boolean runsOver(Piece piece, Rectangle box) {
        Rectangle run = piece.level ? new Rectangle(piece.low, piece.at, piece.high - piece.low, 0)
            : new Rectangle(piece.at, piece.low, 0, piece.high - piece.low);
        Rectangle inner = new Rectangle(box.x() + NEAR, box.y() + NEAR, box.width() - 2 * NEAR, box.height() - 2 * NEAR);
        return inner.overlaps(run) && !holds(box, piece.start) && !holds(box, piece.end);
    }

    private static boolean holds(Rectangle box, Point point) {
        return box.contains(new Rectangle(point.x(), point.y(), 0, 0), NEAR);
    }

    private static int shared(List<Piece> pieces) {
        List<Piece> byPlace = new ArrayList<>(pieces);
        byPlace.sort(Comparator.comparingDouble(Piece::at));
        int shared = 0;
        for (int i = 0; i < byPlace.size(); i++) {
            Piece one = byPlace.get(i);
            for (int j = i + 1; j < byPlace.size() && byPlace.get(j).at - one.at < NEAR; j++) {
                Piece other = byPlace.get(j);
                shared += one.level == other.level && one.edge != other.edge && one.low < other.high - NEAR && other.low < one.high - NEAR ? 1 : 0;
            }
        }
        return shared;
    }
}
