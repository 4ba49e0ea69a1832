/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.graph.Adjacency;
import org.sightline.model.graph.CustomerOrder;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/**
 * The ways along which work reaches the customer's steps: what {@link LineOfVision} counts, step by step. Of several ways to a step the one
 * with the least hand-offs is told, of these one with the least nodes.
 *
 * <p>A snapshot. Made in O(nodes + flows); an answer costs O(n log n) of that at worst.
 */
public final class VisionPaths {

    private final ProcessGraph graph;
    private final ProcessFacts facts;
    private final Map<NamedElement, BitSet> parts;
    private final int[] ranks;
    private final Adjacency joinedToCustomer;

    private VisionPaths(CustomerProcess process) {
        facts = ProcessFacts.of(process);
        graph = facts.graph();
        parts = new PartCatalog(process, facts).vertices();
        ranks = CustomerOrder.ranks(graph);
        int[] insiders = new int[graph.edges()];
        boolean[] joining = new boolean[graph.edges()];
        for (int e = 0; e < insiders.length; e++) {
            boolean fromCustomer = facts.isWithCustomer(graph.source(e));
            joining[e] = graph.kind(e).isDrawn() && fromCustomer != facts.isWithCustomer(graph.target(e));
            insiders[e] = fromCustomer ? graph.target(e) : graph.source(e);
        }
        joinedToCustomer = Adjacency.of(graph.size(), insiders, joining);
    }

    /**
     * @param process any process
     * @return its ways as they are now
     */
    public static VisionPaths of(CustomerProcess process) {
        return new VisionPaths(process);
    }

    /**
     * @param part a part as {@link LineOfVision} knows it, or a resource pool
     * @return the lanes and nodes on which it works, in document order; empty if it has no part in the process
     */
    public List<InteractionNode> work(NamedElement part) {
        return vertices(part).stream().mapToObj(graph::vertex).toList();
    }

    /**
     * @param part a part as {@link LineOfVision} knows it, or a resource pool
     * @return the way to each step that it serves, in the order in which they are lived
     */
    public List<VisionPath> from(NamedElement part) {
        return new Search(vertices(part)).paths();
    }

    /**
     * @param nodes lanes and nodes of the process; others do not count
     * @return the way to each step that they serve, in the order in which they are lived
     */
    public List<VisionPath> from(Collection<? extends InteractionNode> nodes) {
        BitSet vertices = new BitSet();
        nodes.stream().mapToInt(graph::number).filter(each -> each != ProcessGraph.NONE).forEach(vertices::set);
        return new Search(vertices).paths();
    }

    private BitSet vertices(NamedElement part) {
        return part instanceof ResourcePool pool ? done(pool) : parts.getOrDefault(part, new BitSet());
    }

    private BitSet done(ResourcePool pool) {
        BitSet done = new BitSet();
        for (int v = 0; v < graph.size(); v++) {
            done.set(v, graph.vertex(v) instanceof Activity activity && activity.getResourcePool() == pool);
        }
        return done;
    }

    /** Dijkstra's search: a hand-off weighs more than all nodes together, a node weighs one. */
    private final class Search {

        private static final int START = -2;

        private final long handOff = graph.size() + 1L;
        private final long[] weight = new long[graph.size()];
        private final int[] edge = new int[graph.size()];
        private final PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingLong(Reached::weight).thenComparingInt(Reached::vertex));
        private final BitSet steps = new BitSet();

        Search(BitSet from) {
            Arrays.fill(weight, Long.MAX_VALUE);
            from.stream().forEach(each -> reach(each, 0, START));
            from.stream().filter(each -> !facts.isWithCustomer(each)).forEach(this::reachJoined);
            while (!open.isEmpty()) {
                Reached next = open.poll();
                if (next.weight() == weight[next.vertex()]) {
                    spread(next.vertex());
                }
            }
        }

        private void reach(int vertex, long newWeight, int by) {
            if (newWeight >= weight[vertex]) {
                return;
            }
            weight[vertex] = newWeight;
            edge[vertex] = by;
            if (facts.isWithCustomer(vertex)) {
                steps.set(vertex);
            } else {
                open.add(new Reached(vertex, newWeight));
            }
        }

        private void reachJoined(int vertex) {
            for (int i = joinedToCustomer.start(vertex); i < joinedToCustomer.start(vertex + 1); i++) {
                reach(other(joinedToCustomer.edge(i), vertex), 1, joinedToCustomer.edge(i));
            }
        }

        private void spread(int vertex) {
            Adjacency out = graph.pathOut();
            for (int i = out.start(vertex); i < out.start(vertex + 1); i++) {
                int next = graph.target(out.edge(i));
                boolean free = facts.isWithCustomer(next) || graph.lane(next) == graph.lane(vertex);
                reach(next, weight[vertex] + 1 + (free ? 0 : handOff), out.edge(i));
            }
        }

        List<VisionPath> paths() {
            return steps.stream().boxed().sorted(Comparator.comparingInt(step -> ranks[step])).map(this::path).toList();
        }

        private VisionPath path(int step) {
            List<InteractionNode> nodes = new ArrayList<>(List.of(graph.vertex(step)));
            List<Flow> flows = new ArrayList<>();
            for (int vertex = step; edge[vertex] != START;) {
                Optional.ofNullable(graph.flow(edge[vertex])).ifPresent(flows::add);
                vertex = other(edge[vertex], vertex);
                nodes.add(graph.vertex(vertex));
            }
            Collections.reverse(nodes);
            Collections.reverse(flows);
            return new VisionPath(graph.vertex(step), (int) (weight[step] / handOff), nodes, flows);
        }
    }

    private record Reached(int vertex, long weight) {
    }

    private int other(int joining, int vertex) {
        return graph.source(joining) == vertex ? graph.target(joining) : graph.source(joining);
    }
}
