/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.BitSet;

/**
 * The order in which a process is lived: a node comes after all that leads to it; what lies on one loop stays together, from
 * where the loop is entered on; of what may come next, that of the earlier phase comes first, then one branch after the other, in
 * document order. Depends on nothing but the process. O((vertices + edges) log vertices).
 */
public final class CustomerOrder {

    private final ProcessGraph graph;
    private final Adjacency out;
    private final StrongComponents components;
    private final int[] rank;
    private final BitSet seen = new BitSet();
    private final int[] next;
    private final int[] path;

    private CustomerOrder(ProcessGraph graph) {
        this.graph = graph;
        out = graph.pathOut();
        components = graph.components(graph::isOnPath);
        rank = new int[graph.size()];
        next = new int[graph.size()];
        path = new int[graph.size()];
    }

    /** @return by vertex of the graph: its place in the order, from 0 */
    public static int[] ranks(ProcessGraph graph) {
        CustomerOrder order = new CustomerOrder(graph);
        order.rankAll();
        return order.rank;
    }

    private void rankAll() {
        int[] start = new int[components.count() + 1];
        for (int v = 0; v < rank.length; v++) {
            start[components.component(v) + 1]++;
        }
        for (int c = 0; c < components.count(); c++) {
            start[c + 1] += start[c];
        }
        int[] members = new int[rank.length];
        int[] fill = start.clone();
        for (int v = 0; v < rank.length; v++) {
            members[fill[components.component(v)]++] = v;
        }
        int ranked = 0;
        for (int c : PhaseOrder.of(graph, components)) {
            int size = start[c + 1] - start[c];
            rankComponent(entry(members, start[c], start[c + 1]), ranked + size);
            ranked += size;
        }
    }

    private int entry(int[] members, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isEnteredFromOutside(members[i])) {
                return members[i];
            }
        }
        return members[from];
    }

    private boolean isEnteredFromOutside(int vertex) {
        Adjacency in = graph.pathIn();
        for (int i = in.start(vertex); i < in.start(vertex + 1); i++) {
            if (components.component(graph.source(in.edge(i))) != components.component(vertex)) {
                return true;
            }
        }
        return false;
    }

    /* Depth first within the component; the later a vertex is left, the earlier its place. */
    private void rankComponent(int entry, int end) {
        int place = end;
        int depth = 0;
        path[depth++] = open(entry);
        while (depth > 0) {
            int vertex = path[depth - 1];
            if (next[vertex] < out.start(vertex)) {
                rank[vertex] = --place;
                depth--;
            } else {
                int target = graph.target(out.edge(next[vertex]--));
                if (!seen.get(target) && components.component(target) == components.component(entry)) {
                    path[depth++] = open(target);
                }
            }
        }
    }

    private int open(int vertex) {
        seen.set(vertex);
        next[vertex] = out.start(vertex + 1) - 1;
        return vertex;
    }
}
