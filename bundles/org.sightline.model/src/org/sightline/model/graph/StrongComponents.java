/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.Arrays;

/**
 * The strongly connected components of a graph: two vertices are in the same one if each can be reached from the other.
 * After R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972), section 4; with a
 * stack of its own, since a process may be longer than Java's stack is deep. O(vertices + edges).
 *
 * <p>Components are numbered in the order in which they are completed: every edge between two of them leads from the
 * higher number to the lower one. The search begins at the vertices to which no edge leads, and takes these and the edges
 * from the last to the first: going through the components from the highest number to the lowest then follows one way after
 * the other, in the order of the vertices and edges.
 */
public final class StrongComponents {

    private static final int UNSEEN = -1;

    private final Adjacency out;
    private final int[] targets;
    private final int[] component;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] waiting;
    private final int[] path;
    private int seen;
    private int waitingSize;
    private int depth;
    private int count;

    /**
     * @param out the edges that leave each vertex
     * @param targets by edge: where it leads
     */
    public StrongComponents(Adjacency out, int[] targets) {
        int n = out.vertices();
        this.out = out;
        this.targets = targets;
        component = new int[n];
        order = new int[n];
        low = new int[n];
        next = new int[n];
        waiting = new int[n];
        path = new int[n];
        Arrays.fill(component, UNSEEN);
        Arrays.fill(order, UNSEEN);
        boolean[] entered = entered();
        for (int root = n - 1; root >= 0; root--) {
            if (!entered[root]) {
                search(root);
            }
        }
        for (int root = n - 1; root >= 0; root--) {
            if (order[root] == UNSEEN) {
                search(root);
            }
        }
    }

    private boolean[] entered() {
        boolean[] entered = new boolean[order.length];
        for (int i = 0; i < out.start(order.length); i++) {
            entered[targets[out.edge(i)]] = true;
        }
        return entered;
    }

    /** @return the number of components */
    public int count() {
        return count;
    }

    /** @return the number of the component of a vertex */
    public int component(int vertex) {
        return component[vertex];
    }

    private void search(int root) {
        open(root);
        while (depth > 0) {
            int vertex = path[depth - 1];
            if (next[vertex] >= out.start(vertex)) {
                look(vertex, targets[out.edge(next[vertex]--)]);
            } else {
                close(vertex);
            }
        }
    }

    private void open(int vertex) {
        order[vertex] = seen;
        low[vertex] = seen++;
        next[vertex] = out.start(vertex + 1) - 1;
        waiting[waitingSize++] = vertex;
        path[depth++] = vertex;
    }

    private void look(int vertex, int target) {
        if (order[target] == UNSEEN) {
            open(target);
        } else if (component[target] == UNSEEN) {
            low[vertex] = Math.min(low[vertex], order[target]);
        }
    }

    private void close(int vertex) {
        depth--;
        if (depth > 0) {
            int before = path[depth - 1];
            low[before] = Math.min(low[before], low[vertex]);
        }
        if (low[vertex] == order[vertex]) {
            int member;
            do {
                member = waiting[--waitingSize];
                component[member] = count;
            } while (member != vertex);
            count++;
        }
    }
}
