/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.BitSet;

import org.sightline.model.graph.Adjacency;
import org.sightline.model.graph.ProcessGraph;

/**
 * Hidden vertices that follow each other with no way in or out between them, taken together: each such chain is gone through
 * as one, under the number of its first vertex. Most hidden work is of this kind.
 *
 * <pre>
 *  --> a --> b --> c -->       head(a) = head(b) = head(c) = a,  tail(a) = c
 *  -->                -->
 * </pre>
 */
final class HiddenChains {

    private final ProcessGraph graph;
    private final BitSet shown;
    private final int[] head;
    private final int[] tail;

    HiddenChains(ProcessGraph graph, BitSet shown, Ways ways) {
        this.graph = graph;
        this.shown = shown;
        head = new int[graph.size()];
        tail = new int[graph.size()];
        int[] next = new int[graph.size()];
        BitSet followed = new BitSet();
        for (int v = 0; v < next.length; v++) {
            head[v] = v;
            tail[v] = v;
            next[v] = next(v, ways);
            if (next[v] != ProcessGraph.NONE) {
                followed.set(next[v]);
            }
        }
        for (int v = 0; v < next.length; v++) {
            if (!followed.get(v)) {
                gather(v, next);
            }
        }
    }

    /* What follows a vertex in its chain, or NONE. */
    private int next(int vertex, Ways ways) {
        Adjacency out = graph.pathOut();
        if (shown.get(vertex) || out.degree(vertex) != 1 || ways.way(out.edge(out.start(vertex))) != Ways.Way.TOGETHER) {
            return ProcessGraph.NONE;
        }
        int target = graph.target(out.edge(out.start(vertex)));
        return shown.get(target) || graph.pathIn().degree(target) != 1 ? ProcessGraph.NONE : target;
    }

    /* A ring that nothing enters has no first vertex: its vertices stay on their own. */
    private void gather(int first, int[] next) {
        for (int v = first; v != ProcessGraph.NONE; v = next[v]) {
            head[v] = first;
            tail[first] = v;
        }
    }

    /** @return the first vertex of the chain in which a hidden vertex lies */
    int head(int vertex) {
        return head[vertex];
    }

    /** @return the last vertex of the chain with a given first one; a shown vertex is its own */
    int tail(int vertex) {
        return tail[vertex];
    }

    /** @return by first vertex of a chain: the sum of its times */
    double[] sums(double[] times) {
        double[] sums = new double[times.length];
        for (int v = 0; v < times.length; v++) {
            sums[head[v]] += times[v];
        }
        return sums;
    }
}
