/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import org.sightline.model.graph.ProcessGraph;

/**
 * How long it takes on average from each hidden vertex of a region to its target, for work that arrives there without passing
 * another shown vertex, and how likely it arrives: with a(v,w) the share of the work that goes on from v to w,
 *
 * <pre>
 * chance(v)  = sum over w of a(v,w) chance(w)                                 chance(target) = 1
 * minutes(v) = time(v) + sum over w of q(v,w) minutes(w),                     minutes(target) = 0
 *              q(v,w) = a(v,w) chance(w) / sum over x of a(v,x) chance(x)
 * </pre>
 *
 * Ways taken together count as the longest of them. On a loop these are linear equations, which also hold the expected number
 * of turns; where ways fork on a loop, the longest is found by solving them anew for the ways that the last solution found
 * longest, as long as they still lead out of the loop. NaN stands for what is unknown, and makes unknown what rests on it.
 */
final class Arrival {

    private static final int MOST_ROUNDS = 30;

    private final ProcessGraph graph;
    private final HiddenRegion region;
    private final HiddenChains chains;
    private final Ways ways;
    private final double[] time;
    private final double[] minutes;
    private final double[] chance;
    private final int[] place;
    private final Row row = new Row();
    private final Row alternatives = new Row();
    private final Row interruptions = new Row();

    /**
     * @param region the region, which turns from target to target
     * @param time by first vertex of a chain: the minutes of the chain, or NaN
     */
    Arrival(ProcessGraph graph, HiddenRegion region, HiddenChains chains, Ways ways, double[] time) {
        this.graph = graph;
        this.region = region;
        this.chains = chains;
        this.ways = ways;
        this.time = time;
        minutes = new double[graph.size()];
        chance = new double[graph.size()];
        place = new int[graph.size()];
    }

    /** Computes all vertices of the region's present target. O(region), and what its loops take ({@link SparseSystem}). */
    void compute() {
        minutes[region.target()] = 0;
        chance[region.target()] = 1;
        for (int from = 0; from < region.size();) {
            int to = region.endOfLoop(from);
            int vertex = region.vertex(from);
            if (to == from + 1 && !followsItself(vertex)) {
                findRow(vertex, false);
                chance[vertex] = chance(row);
                minutes[vertex] = time[vertex] + minutes(row);
            } else {
                new Loop(from, to).compute();
            }
            from = to;
        }
    }

    /** @return the mean minutes from leaving a source to arriving at the target through the region; NaN if unknown */
    double minutesFrom(int source) {
        findRow(source, false);
        return minutes(row);
    }

    private boolean followsItself(int vertex) {
        for (int edge = region.firstEdge(vertex); edge != ProcessGraph.NONE; edge = region.nextEdge(edge)) {
            if (graph.target(edge) == vertex) {
                return true;
            }
        }
        return false;
    }

    private double chance(Row shares) {
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            sum += shares.weight(i) * chance[shares.target(i)];
        }
        return sum;
    }

    /* A single way needs no share: whoever arrives has taken it. */
    private double minutes(Row shares) {
        if (shares.size() == 1) {
            return minutes[shares.target(0)];
        }
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            sum += shares.weight(i) * chance[shares.target(i)] * minutes[shares.target(i)];
        }
        return sum / chance(shares);
    }

    /* Puts into row where work goes on from a vertex. By distance: of ways taken together, that with the fewest edges. */
    private void findRow(int vertex, boolean byDistance) {
        row.clear();
        alternatives.clear();
        interruptions.clear();
        int longest = ProcessGraph.NONE;
        for (int edge = region.firstEdge(vertex); edge != ProcessGraph.NONE; edge = region.nextEdge(edge)) {
            int target = graph.target(edge);
            switch (ways.way(edge)) {
                case ALTERNATIVE -> alternatives.add(target, ways.weight(edge));
                case INTERRUPTION -> interruptions.add(target, ways.weight(edge));
                case TOGETHER -> longest = longer(longest, target, byDistance);
            }
        }
        join(longest, byDistance);
        interrupt(ways.interrupted(chains.tail(vertex)));
    }

    private int longer(int one, int other, boolean byDistance) {
        return one != ProcessGraph.NONE && !isLonger(length(other, byDistance), length(one, byDistance)) ? one : other;
    }

    private static boolean isLonger(double one, double other) {
        return !Double.isNaN(other) && !(one <= other);
    }

    private double length(int vertex, boolean byDistance) {
        return byDistance ? -distance(vertex) : minutes[vertex];
    }

    private int distance(int vertex) {
        return vertex == region.target() ? 0 : region.distance(vertex);
    }

    private void join(int longest, boolean byDistance) {
        if (longest == ProcessGraph.NONE) {
            row.addAll(alternatives);
        } else if (alternatives.size() > 0 && isLonger(length(alternatives, byDistance), length(longest, byDistance))) {
            row.addAll(alternatives);
        } else {
            row.add(longest, 1);
        }
    }

    private double length(Row shares, boolean byDistance) {
        if (!byDistance) {
            return minutes(shares);
        }
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < shares.size(); i++) {
            shortest = Math.min(shortest, distance(shares.target(i)));
        }
        return -shortest;
    }

    /* An interruption of unknown probability is an exception: it counts only if nothing else leads to the target. */
    private void interrupt(double interrupted) {
        if (row.size() == 0) {
            row.addAll(interruptions);
            return;
        }
        row.scale(1 - interrupted);
        for (int i = 0; i < interruptions.size(); i++) {
            if (!Double.isNaN(interruptions.weight(i))) {
                row.add(interruptions.target(i), interruptions.weight(i));
            }
        }
    }

    /** The vertices of one loop, at a range of positions in the region. */
    private final class Loop {

        private final int from;
        private final Row[] rows;

        Loop(int from, int to) {
            this.from = from;
            rows = new Row[to - from];
            for (int i = 0; i < rows.length; i++) {
                place[region.vertex(from + i)] = i;
            }
        }

        void compute() {
            findRows(true);
            set(solveChance(), chance);
            set(solveMinutes(), minutes);
            for (int round = 0; round < MOST_ROUNDS && findRows(false); round++) {
                double[] chances = solveChance();
                double[] before = get(chance);
                set(chances, chance);
                double[] longer = solveMinutes();
                if (!areKnown(chances) || !areKnown(longer)) {
                    set(before, chance);
                    return;
                }
                set(longer, minutes);
            }
        }

        private boolean findRows(boolean byDistance) {
            boolean changed = false;
            for (int i = 0; i < rows.length; i++) {
                findRow(region.vertex(from + i), byDistance);
                changed |= rows[i] == null || !rows[i].hasSameTargets(row);
                rows[i] = new Row();
                rows[i].addAll(row);
            }
            return changed;
        }

        private double[] solveChance() {
            SparseSystem system = new SparseSystem(rows.length);
            for (int i = 0; i < rows.length; i++) {
                for (int k = 0; k < rows[i].size(); k++) {
                    add(system, i, rows[i].target(k), rows[i].weight(k), chance);
                }
            }
            return system.solve();
        }

        private double[] solveMinutes() {
            SparseSystem system = new SparseSystem(rows.length);
            for (int i = 0; i < rows.length; i++) {
                system.add(i, time[region.vertex(from + i)]);
                double all = chance(rows[i]);
                for (int k = 0; k < rows[i].size(); k++) {
                    int target = rows[i].target(k);
                    add(system, i, target, rows[i].size() == 1 ? 1 : rows[i].weight(k) * chance[target] / all, minutes);
                }
            }
            return system.solve();
        }

        private void add(SparseSystem system, int index, int target, double factor, double[] known) {
            if (region.areOnOneLoop(target, region.vertex(from))) {
                system.add(index, place[target], factor);
            } else {
                system.add(index, factor * known[target]);
            }
        }

        private void set(double[] values, double[] byVertex) {
            for (int i = 0; i < values.length; i++) {
                byVertex[region.vertex(from + i)] = values[i];
            }
        }

        private double[] get(double[] byVertex) {
            double[] values = new double[rows.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = byVertex[region.vertex(from + i)];
            }
            return values;
        }

        private boolean areKnown(double[] values) {
            for (double value : values) {
                if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                    return false;
                }
            }
            return true;
        }
    }
}
