/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Which vertices of a process can be reached from where it begins, or can reach where it ends. A message counts only where
 * no other edge joins the node: elsewhere the work comes along the sequence and the message is merely awaited on the way.
 * O(vertices + edges).
 */
final class Reach {

    private final ProcessGraph graph;
    private final boolean[] reached;
    private final int[] queue;
    private int tail;

    private Reach(ProcessGraph graph) {
        this.graph = graph;
        reached = new boolean[graph.size()];
        queue = new int[graph.size()];
    }

    /** @return by vertex: whether a path leads to it from an origin */
    static boolean[] fromOrigins(ProcessGraph graph) {
        return new Reach(graph).search(graph::isOrigin, graph.pathOut(), graph.pathIn(), graph::target);
    }

    /** @return by vertex: whether a path leads from it to a terminal */
    static boolean[] toTerminals(ProcessGraph graph) {
        return new Reach(graph).search(graph::isTerminal, graph.pathIn(), graph.pathOut(), graph::source);
    }

    private boolean[] search(IntPredicate seed, Adjacency ahead, Adjacency back, IntUnaryOperator end) {
        for (int v = 0; v < reached.length; v++) {
            if (seed.test(v)) {
                reach(v);
            }
        }
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            for (int i = ahead.start(v); i < ahead.start(v + 1); i++) {
                int edge = ahead.edge(i);
                int next = end.applyAsInt(edge);
                if (!reached[next] && (graph.kind(edge) != EdgeKind.MESSAGE || isJoinedByMessagesOnly(next, back))) {
                    reach(next);
                }
            }
        }
        return reached;
    }

    private void reach(int vertex) {
        reached[vertex] = true;
        queue[tail++] = vertex;
    }

    private boolean isJoinedByMessagesOnly(int vertex, Adjacency edges) {
        for (int i = edges.start(vertex); i < edges.start(vertex + 1); i++) {
            if (graph.kind(edges.edge(i)) != EdgeKind.MESSAGE) {
                return false;
            }
        }
        return true;
    }
}
