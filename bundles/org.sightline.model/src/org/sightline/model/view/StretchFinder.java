/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.sightline.model.graph.ProcessGraph;

/**
 * Finds the hidden work between shown nodes. Looks back from each shown node through the hidden only, so that the work is in
 * proportion to the sizes of the hidden regions before the shown nodes, not to the number of pairs.
 */
final class StretchFinder {

    private final ProcessGraph graph;
    private final HiddenRegion region;
    private final Arrival arrival;
    private final LaneSets lanes;
    private final int[] ownLanes;
    private final int[] laneSets;
    private final List<Found> found = new ArrayList<>();

    private record Found(int source, int target, int lanes, double minutes) {
    }

    /**
     * @param graph a process
     * @param shown its vertices that a view shows
     * @param time by vertex: its own minutes, or NaN
     */
    StretchFinder(ProcessGraph graph, BitSet shown, double[] time) {
        this.graph = graph;
        Ways ways = new Ways(graph);
        HiddenChains chains = new HiddenChains(graph, shown, ways);
        region = new HiddenRegion(graph, shown, chains);
        arrival = new Arrival(graph, region, chains, ways, chains.sums(time));
        lanes = new LaneSets(graph);
        ownLanes = new int[graph.size()];
        laneSets = new int[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            ownLanes[chains.head(v)] = lanes.union(ownLanes[chains.head(v)], lanes.of(v));
        }
        shown.stream().forEach(this::findBefore);
    }

    /**
     * @param ranks by vertex: its place in the view
     * @return the stretches, in the order of their sources and then of their targets
     */
    List<Stretch> stretches(int[] ranks) {
        found.sort(Comparator.<Found>comparingInt(stretch -> ranks[stretch.source]).thenComparingInt(stretch -> ranks[stretch.target]));
        return found.stream().map(this::stretch).toList();
    }

    private Stretch stretch(Found stretch) {
        return new Stretch(graph.vertex(stretch.source), graph.vertex(stretch.target), lanes.lanes(stretch.lanes),
            Double.isNaN(stretch.minutes) ? null : Double.valueOf(stretch.minutes));
    }

    private void findBefore(int target) {
        region.turnTo(target);
        if (region.sources() == 0) {
            return;
        }
        arrival.compute();
        collectLanes();
        for (int i = 0; i < region.sources(); i++) {
            int source = region.source(i);
            found.add(new Found(source, target, lanesAfter(source), arrival.minutesFrom(source)));
        }
    }

    private void collectLanes() {
        for (int from = 0; from < region.size();) {
            int to = region.endOfLoop(from);
            int set = LaneSets.EMPTY;
            for (int i = from; i < to; i++) {
                laneSets[region.vertex(i)] = LaneSets.EMPTY;
            }
            for (int i = from; i < to; i++) {
                set = lanes.union(set, lanes.union(ownLanes[region.vertex(i)], lanesAfter(region.vertex(i))));
            }
            for (int i = from; i < to; i++) {
                laneSets[region.vertex(i)] = set;
            }
            from = to;
        }
    }

    /* Within a loop the sets of its own vertices are still empty. */
    private int lanesAfter(int vertex) {
        int set = LaneSets.EMPTY;
        for (int edge = region.firstEdge(vertex); edge != ProcessGraph.NONE; edge = region.nextEdge(edge)) {
            if (graph.target(edge) != region.target()) {
                set = lanes.union(set, laneSets[graph.target(edge)]);
            }
        }
        return set;
    }
}
