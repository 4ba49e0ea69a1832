/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

/**
 * The edges at each vertex, as two int arrays: those of vertex v are {@code edge(i)} for i from {@code start(v)} to before
 * {@code start(v + 1)}, in the order in which they were numbered. Made in O(vertices + edges).
 */
public final class Adjacency {

    private final int[] start;
    private final int[] edges;

    private Adjacency(int[] start, int[] edges) {
        this.start = start;
        this.edges = edges;
    }

    /**
     * @param vertices number of vertices
     * @param ends by edge: the vertex at which to list it
     * @param chosen by edge: whether to take it
     * @return the chosen edges by vertex
     */
    public static Adjacency of(int vertices, int[] ends, boolean[] chosen) {
        int[] start = new int[vertices + 1];
        for (int e = 0; e < ends.length; e++) {
            if (chosen[e]) {
                start[ends[e] + 1]++;
            }
        }
        for (int v = 0; v < vertices; v++) {
            start[v + 1] += start[v];
        }
        int[] edges = new int[start[vertices]];
        int[] next = start.clone();
        for (int e = 0; e < ends.length; e++) {
            if (chosen[e]) {
                edges[next[ends[e]]++] = e;
            }
        }
        return new Adjacency(start, edges);
    }

    /** @return the number of vertices */
    public int vertices() {
        return start.length - 1;
    }

    /** @return the position of the first edge of a vertex, or behind the last edge of the vertex before */
    public int start(int vertex) {
        return start[vertex];
    }

    /** @return the number of the edge at a position */
    public int edge(int position) {
        return edges[position];
    }

    /** @return how many edges a vertex has */
    public int degree(int vertex) {
        return start[vertex + 1] - start[vertex];
    }
}
