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

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Finds a way between two boxes around everything else, for edges whose ends do not stand where the lattice wants them: the cheapest by
 * length, bends and crossings (A*) on the lines beside and through the boxes nearby. O(b^2 log b) for b boxes nearby.
 */
final class FreeRouter {

    private static final double CLEAR = 8;
    private static final double APART = 3;
    private static final double BEND = 40;
    private static final double CROSSING = 25;
    private final List<Rectangle> boxes;
    private final List<Run> runs;
    private final Rectangle area;

    /**
     * @param boxes what no edge may touch
     * @param runs edges that are already there; to be crossed but not to be covered
     * @param area where edges may run
     */
    FreeRouter(List<Rectangle> boxes, List<Run> runs, Rectangle area) {
        this.boxes = boxes;
        this.runs = runs;
        this.area = area;
    }

    /** A place reached in a direction (0 left, 1 right, 2 up, 3 down). */
    private record State(Point at, int direction) {
    }

    private record Reached(State state, double cost, double estimate, long order, Reached before) {
    }

    /**
     * @param starts points on the border of the source, the likeliest first, each with the direction in which edges leave there
     * @param ends the same for the target
     * @return the way from a start to an end, or null if there is none
     */
    List<Point> route(List<Port> starts, List<Port> ends) {
        double[] xs = lines(starts, ends, true);
        double[] ys = lines(starts, ends, false);
        Map<State, Double> best = new HashMap<>();
        Map<Point, Port> goals = new HashMap<>();
        ends.forEach(end -> goals.putIfAbsent(end.outside(CLEAR), end));
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::estimate).thenComparingLong(Reached::order));
        long order = 0;
        for (Port start : starts) {
            Point outside = start.outside(CLEAR);
            if (free(start.at(), outside)) {
                open.add(new Reached(new State(outside, start.direction()), start.cost(), start.cost(), order++,
                    new Reached(new State(start.at(), start.direction()), 0, 0, 0, null)));
            }
        }
        while (!open.isEmpty()) {
            Reached reached = open.poll();
            State state = reached.state;
            if (best.getOrDefault(state, Double.POSITIVE_INFINITY) <= reached.cost) {
                continue;
            }
            best.put(state, reached.cost);
            Port goal = goals.get(state.at);
            if (goal != null && state.direction == goal.opposite() && free(state.at, goal.at())) {
                return path(reached, goal.at());
            }
            for (int direction = 0; direction < 4; direction++) {
                Point next = direction == (state.direction ^ 1) ? null : next(state.at, direction, xs, ys);
                if (next != null && free(state.at, next)) {
                    double cost = reached.cost + price(state, direction, next);
                    open.add(new Reached(new State(next, direction), cost, cost + distance(next, ends), order++, reached));
                }
            }
        }
        return null;
    }

    private double price(State state, int direction, Point next) {
        Run run = Run.of(state.at, next);
        return run.high() - run.low() + (direction == state.direction ? 0 : BEND)
            + CROSSING * runs.stream().filter(run::crosses).count();
    }

    private static double distance(Point from, List<Port> ends) {
        double least = Double.POSITIVE_INFINITY;
        for (Port end : ends) {
            least = Math.min(least, Math.abs(from.x() - end.at().x()) + Math.abs(from.y() - end.at().y()) - CLEAR);
        }
        return Math.max(0, least);
    }

    private double[] lines(List<Port> starts, List<Port> ends, boolean horizontal) {
        TreeSet<Double> lines = new TreeSet<>();
        for (Rectangle box : boxes) {
            for (double distance : new double[] {CLEAR, CLEAR + 5}) {
                lines.add((horizontal ? box.x() : box.y()) - distance);
                lines.add((horizontal ? box.right() : box.bottom()) + distance);
            }
        }
        for (List<Port> ports : List.of(starts, ends)) {
            ports.forEach(port -> lines.add(horizontal ? port.outside(CLEAR).x() : port.outside(CLEAR).y()));
        }
        double low = horizontal ? area.x() : area.y();
        double high = horizontal ? area.right() : area.bottom();
        return lines.stream().mapToDouble(Double::doubleValue).filter(line -> line > low && line < high).toArray();
    }

    private static Point next(Point at, int direction, double[] xs, double[] ys) {
        double[] lines = direction < 2 ? xs : ys;
        int index = Arrays.binarySearch(lines, direction < 2 ? at.x() : at.y()) + (direction % 2 == 0 ? -1 : 1);
        if (index < 0 || index >= lines.length) {
            return null;
        }
        return direction < 2 ? new Point(lines[index], at.y()) : new Point(at.x(), lines[index]);
    }

    private boolean free(Point a, Point b) {
        Run run = Run.of(a, b);
        return boxes.stream().noneMatch(run::cuts) && runs.stream().noneMatch(other -> run.shares(other, APART));
    }

    private static List<Point> path(Reached last, Point end) {
        List<Point> points = new ArrayList<>();
        points.add(end);
        for (Reached reached = last; reached != null; reached = reached.before) {
            points.add(reached.state.at);
        }
        List<Point> bends = new ArrayList<>(points.reversed());
        for (int i = bends.size() - 2; i > 0; i--) {
            Run joined = Run.of(bends.get(i - 1), bends.get(i));
            if (joined.horizontal() == Run.of(bends.get(i), bends.get(i + 1)).horizontal()) {
                bends.remove(i);
            }
        }
        return bends;
    }
}
