/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Phase;

/**
 * Brings the strong components of a graph into an order in which each comes after all that lead to it and, as far as that allows,
 * phases come one after the other. What has no phase comes as soon as it may. O((vertices + edges) log components).
 */
final class PhaseOrder {

    private final ProcessGraph graph;
    private final StrongComponents components;
    private final int[] phases;
    private final int[] waitingFor;

    private PhaseOrder(ProcessGraph graph, StrongComponents components) {
        this.graph = graph;
        this.components = components;
        phases = phases();
        waitingFor = new int[components.count()];
    }

    /**
     * @param graph the graph
     * @param components its components by what is on the path, numbered against the order of the path
     * @return all components, each once
     */
    static int[] of(ProcessGraph graph, StrongComponents components) {
        return new PhaseOrder(graph, components).order();
    }

    /* By component: the place of its earliest phase in the process; 0 if it has none. */
    private int[] phases() {
        int[] earliest = new int[components.count()];
        Map<Phase, Integer> places = new HashMap<>();
        for (int v = 0; v < graph.size(); v++) {
            Phase phase = graph.vertex(v) instanceof FlowNode node ? node.getPhase() : null;
            if (phase != null) {
                int place = places.computeIfAbsent(phase, PhaseOrder::place);
                int component = components.component(v);
                earliest[component] = earliest[component] == 0 ? place : Math.min(earliest[component], place);
            }
        }
        return earliest;
    }

    private static int place(Phase phase) {
        return phase.eContainer() == null ? 1 : phase.eContainer().eContents().indexOf(phase) + 1;
    }

    private int[] order() {
        int[] order = new int[components.count()];
        PriorityQueue<Long> ready = new PriorityQueue<>();
        countLeadingEdges();
        for (int c = 0; c < order.length; c++) {
            offerIfReady(c, ready);
        }
        int[][] members = members();
        for (int place = 0; place < order.length; place++) {
            int component = components.count() - 1 - ready.remove().intValue();
            order[place] = component;
            for (int vertex : members[component]) {
                release(vertex, ready);
            }
        }
        return order;
    }

    private void countLeadingEdges() {
        Adjacency out = graph.pathOut();
        for (int v = 0; v < graph.size(); v++) {
            for (int i = out.start(v); i < out.start(v + 1); i++) {
                int target = components.component(graph.target(out.edge(i)));
                waitingFor[target] += target == components.component(v) ? 0 : 1;
            }
        }
    }

    private void release(int vertex, PriorityQueue<Long> ready) {
        Adjacency out = graph.pathOut();
        for (int i = out.start(vertex); i < out.start(vertex + 1); i++) {
            int target = components.component(graph.target(out.edge(i)));
            if (target != components.component(vertex)) {
                waitingFor[target]--;
                offerIfReady(target, ready);
            }
        }
    }

    private void offerIfReady(int component, PriorityQueue<Long> ready) {
        if (waitingFor[component] == 0) {
            ready.add((long) phases[component] << Integer.SIZE | components.count() - 1 - component);
        }
    }

    private int[][] members() {
        int[] sizes = new int[components.count()];
        for (int v = 0; v < graph.size(); v++) {
            sizes[components.component(v)]++;
        }
        int[][] members = new int[sizes.length][];
        Arrays.setAll(members, c -> new int[sizes[c]]);
        for (int v = graph.size() - 1; v >= 0; v--) {
            int component = components.component(v);
            members[component][--sizes[component]] = v;
        }
        return members;
    }
}
