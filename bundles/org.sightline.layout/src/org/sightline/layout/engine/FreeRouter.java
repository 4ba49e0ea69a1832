/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Finds a way between two boxes around everything else, for edges whose ends do not stand where the lattice wants them: the cheapest by
 * length, bends and crossings (A*) on the lines beside and through the boxes nearby. Each line is looked at when it is first met,
 * O(boxes + edges nearby); gives up after a bounded number of steps.
 */
final class FreeRouter {

    private static final double BEND = 40;
    private static final double CROSSING = 25;
    /** For each point along a box upon its border; less where an edge comes less close than that. */
    private static final double ALONG_BOX = 4;
    /** Above 1, the search hurries towards the end at the price of ways that are a little longer. */
    private static final double HURRY = 1.15;
    private final List<Rectangle> boxes;
    private final List<Run> runs;
    private final Rectangle area;
    private final Closeness closeness;
    private double[] xs;
    private double[] ys;
    private RouterTrack[] columns;
    private RouterTrack[] rows;
    private List<Port> ends;

    /**
     * @param boxes what no edge may touch
     * @param runs edges that are already there; to be crossed but not to be covered
     * @param area where edges may run
     * @param closeness how close edges may come to boxes and each other
     */
    FreeRouter(List<Rectangle> boxes, List<Run> runs, Rectangle area, Closeness closeness) {
        this.closeness = closeness;
        this.boxes = boxes;
        this.runs = runs;
        this.area = area;
    }

    /** How hard to search, and how close edges may come to boxes, to each other and to the next end at a side. */
    enum Closeness {
        /** As it should look. */
        COMFORTABLE(8, 3, 10, 30_000),
        /** Where there is no other way. */
        TIGHT(2.5, 1.2, 4, 400_000);

        final double clear;
        final double apart;
        final double ports;
        final int steps;

        Closeness(double clear, double apart, double ports, int steps) {
            this.clear = clear;
            this.apart = apart;
            this.ports = ports;
            this.steps = steps;
        }
    }

    /** A crossing of two lines reached in a direction (0 left, 1 right, 2 up, 3 down); the goal is null where the way does not end yet. */
    private record Reached(int x, int y, int direction, double cost, double estimate, int order, Reached before, Port start, Port goal) {
    }

    /** @param cost between what is outside of its ends, with what these cost */
    private record Way(List<Point> points, double cost) {
    }

    /**
     * @param starts points on the border of the source, the likeliest first, each with the direction in which edges leave there
     * @param targets the same for the target
     * @return the way from a start to an end, or null if there is none
     */
    List<Point> route(List<Port> starts, List<Port> targets) {
        return route(starts, targets, List.of(), List.of());
    }

    /**
     * @param starts points on the border of the source, the likeliest first, each with the direction in which edges leave there
     * @param targets the same for the target
     * @param facingStarts further points of the source for an edge without bends
     * @param facingTargets the same for the target
     * @return the way from a start to an end, or null if there is none
     */
    List<Point> route(List<Port> starts, List<Port> targets, List<Port> facingStarts, List<Port> facingTargets) {
        Way straight = direct(joined(starts, facingStarts), joined(targets, facingTargets));
        if (straight != null && straight.cost - length(straight.points.getFirst(), straight.points.getLast()) <= BEND) {
            return straight.points;
        }
        Way bent = bent(starts, targets);
        if (bent == null || straight != null && straight.cost <= bent.cost) {
            return straight == null ? null : straight.points;
        }
        return bent.points;
    }

    private static List<Port> joined(List<Port> ports, List<Port> more) {
        return Stream.concat(ports.stream(), more.stream()).toList();
    }

    private Way bent(List<Port> starts, List<Port> targets) {
        List<Port> open = open(starts);
        ends = open(targets);
        if (open.isEmpty() || ends.isEmpty()) {
            return null;
        }
        xs = lines(open, true);
        ys = lines(open, false);
        columns = new RouterTrack[xs.length];
        rows = new RouterTrack[ys.length];
        return search(open);
    }

    private List<Port> open(List<Port> ports) {
        return ports.stream().filter(port -> inside(port.outside(closeness.clear)) && free(port.at(), port.outside(closeness.clear))).toList();
    }

    private boolean inside(Point point) {
        return point.x() > area.x() && point.x() < area.right() && point.y() > area.y() && point.y() < area.bottom();
    }

    private Way search(List<Port> starts) {
        Map<Long, Port> goals = new HashMap<>();
        for (Port end : ends) {
            Point outside = end.outside(closeness.clear);
            goals.putIfAbsent(key(line(xs, outside.x()), line(ys, outside.y()), end.opposite()), end);
        }
        Map<Long, Double> best = new HashMap<>();
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::estimate).thenComparingDouble(r -> -r.cost)
            .thenComparingInt(Reached::order));
        int order = 0;
        for (Port start : starts) {
            Point outside = start.outside(closeness.clear);
            open.add(new Reached(line(xs, outside.x()), line(ys, outside.y()), start.direction(), start.cost(),
                start.cost() + rest(outside, start.direction()), order++, null, start, null));
        }
        for (int steps = 0; steps < closeness.steps && !open.isEmpty(); steps++) {
            Reached reached = open.poll();
            if (reached.goal != null) {
                return new Way(path(reached), reached.cost);
            }
            long key = key(reached.x, reached.y, reached.direction);
            if (best.getOrDefault(key, Double.POSITIVE_INFINITY) <= reached.cost) {
                continue;
            }
            best.put(key, reached.cost);
            Port goal = goals.get(key);
            if (goal != null) {
                double cost = reached.cost + goal.cost();
                open.add(new Reached(reached.x, reached.y, reached.direction, cost, cost, order++, reached.before, reached.start, goal));
            }
            for (int direction = 0; direction < 4; direction++) {
                Reached next = direction == (reached.direction ^ 1) ? null : next(reached, direction, order);
                if (next != null) {
                    open.add(next);
                    order++;
                }
            }
        }
        return null;
    }

    private Reached next(Reached from, int direction, int order) {
        boolean horizontal = direction < 2;
        int step = direction % 2 == 0 ? -1 : 1;
        int x = horizontal ? from.x + step : from.x;
        int y = horizontal ? from.y : from.y + step;
        if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
            return null;
        }
        RouterTrack track = horizontal ? row(from.y) : column(from.x);
        int piece = horizontal ? Math.min(x, from.x) : Math.min(y, from.y);
        if (!track.free(piece)) {
            return null;
        }
        double length = Math.abs(xs[x] - xs[from.x]) + Math.abs(ys[y] - ys[from.y]);
        double cost = from.cost + length + (direction == from.direction ? 0 : BEND) + CROSSING * track.crossings(piece)
            + ALONG_BOX * track.nearness(piece) * length;
        return new Reached(x, y, direction, cost, cost + rest(new Point(xs[x], ys[y]), direction), order, from, null, null);
    }

    private RouterTrack row(int line) {
        if (rows[line] == null) {
            rows[line] = new RouterTrack(true, ys[line], xs, boxes, runs, closeness);
        }
        return rows[line];
    }

    private RouterTrack column(int line) {
        if (columns[line] == null) {
            columns[line] = new RouterTrack(false, xs[line], ys, boxes, runs, closeness);
        }
        return columns[line];
    }

    /** The least that is still to come: the straight distance, and the bends without which no end can be entered. */
    private double rest(Point from, int direction) {
        double least = Double.POSITIVE_INFINITY;
        for (Port end : ends) {
            Point goal = end.outside(closeness.clear);
            double dx = goal.x() - from.x();
            double dy = goal.y() - from.y();
            least = Math.min(least, Math.abs(dx) + Math.abs(dy) + end.cost() + BEND * bends(direction, end.opposite(), dx, dy));
        }
        return HURRY * least;
    }

    private static int bends(int direction, int wanted, double dx, double dy) {
        double along = direction < 2 ? dx : dy;
        double across = direction < 2 ? dy : dx;
        boolean onward = direction % 2 == 0 ? along <= 0 : along >= 0;
        if (direction == wanted) {
            return across == 0 && onward ? 0 : 2;
        }
        return direction < 2 == wanted < 2 ? 2 : 1;
    }

    private static long key(int x, int y, int direction) {
        return ((long) x << 34) | ((long) y << 2) | direction;
    }

    private static int line(double[] lines, double at) {
        return Arrays.binarySearch(lines, at);
    }

    /** Two sides that face each other need no line beside them. */
    private Way direct(List<Port> starts, List<Port> targets) {
        Way best = null;
        for (Port start : starts) {
            for (Port end : targets) {
                double cost = start.cost() + end.cost() + length(start.at(), end.at());
                if (start.direction() == end.opposite() && start.faces(end.at()) && (best == null || cost < best.cost) && free(start.at(), end.at())) {
                    Way way = new Way(List.of(start.at(), end.at()), cost + disturbance(Run.of(start.at(), end.at())));
                    best = best == null || way.cost < best.cost ? way : best;
                }
            }
        }
        return best;
    }

    private double disturbance(Run run) {
        double close = boxes.stream().mapToDouble(box -> run.along(box, closeness.clear)).sum();
        return CROSSING * runs.stream().filter(run::crosses).count() + ALONG_BOX * close;
    }

    private double length(Point a, Point b) {
        return Math.max(0, Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) - 2 * closeness.clear);
    }

    private double[] lines(List<Port> starts, boolean horizontal) {
        TreeSet<Double> lines = new TreeSet<>();
        double low = horizontal ? area.x() : area.y();
        double high = horizontal ? area.right() : area.bottom();
        for (Rectangle box : boxes) {
            for (double distance : new double[] {closeness.clear, 1.6 * closeness.clear}) {
                lines.add((horizontal ? box.x() : box.y()) - distance);
                lines.add((horizontal ? box.right() : box.bottom()) + distance);
            }
        }
        lines.removeIf(line -> line <= low || line >= high);
        for (List<Port> ports : List.of(starts, ends)) {
            ports.forEach(port -> lines.add(horizontal ? port.outside(closeness.clear).x() : port.outside(closeness.clear).y()));
        }
        return lines.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private boolean free(Point a, Point b) {
        Run run = Run.of(a, b);
        return boxes.stream().noneMatch(run::cuts) && runs.stream().noneMatch(other -> run.shares(other, closeness.apart));
    }

    private List<Point> path(Reached last) {
        List<Point> points = new ArrayList<>();
        points.add(last.goal.at());
        Reached first = last;
        for (Reached reached = last; reached != null; reached = reached.before) {
            points.add(new Point(xs[reached.x], ys[reached.y]));
            first = reached;
        }
        points.add(first.start.at());
        List<Point> bends = new ArrayList<>(points.reversed());
        for (int i = bends.size() - 2; i > 0; i--) {
            Run joined = Run.of(bends.get(i - 1), bends.get(i));
            if (bends.get(i).equals(bends.get(i + 1)) || joined.horizontal() == Run.of(bends.get(i), bends.get(i + 1)).horizontal()) {
                bends.remove(i);
            }
        }
        return bends;
    }
}
