/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.Arrays;
import java.util.BitSet;

import org.sightline.model.graph.Adjacency;
import org.sightline.model.graph.ProcessGraph;
import org.sightline.model.graph.StrongComponents;

/**
 * What lies hidden before one shown vertex, the target: all hidden vertices from which a path of hidden vertices leads to it,
 * and the shown vertices, the sources, from which such a path is entered. One object serves one target after the other, each
 * in O(its region), apart from sorting.
 */
final class HiddenRegion {

    private final ProcessGraph graph;
    private final BitSet shown;
    private final StrongComponents components;
    private final int[] regionOf;
    private final int[] distance;
    private final int[] vertices;
    private final int[] sources;
    private int size;
    private int sourceCount;
    private int target;

    HiddenRegion(ProcessGraph graph, BitSet shown) {
        this.graph = graph;
        this.shown = shown;
        components = graph.components(e -> graph.isOnPath(e) && !shown.get(graph.source(e)) && !shown.get(graph.target(e)));
        regionOf = new int[graph.size()];
        Arrays.fill(regionOf, ProcessGraph.NONE);
        distance = new int[graph.size()];
        vertices = new int[graph.size()];
        sources = new int[graph.size()];
    }

    /** Turns to a target: all that is asked from now on is about it. */
    void turnTo(int shownVertex) {
        target = shownVertex;
        size = 0;
        sourceCount = 0;
        enter(shownVertex, 0);
        for (int i = 0; i < size; i++) {
            enter(vertices[i], distance[vertices[i]]);
        }
        sortByComponent();
    }

    private void enter(int vertex, int distanceToTarget) {
        Adjacency in = graph.pathIn();
        for (int i = in.start(vertex); i < in.start(vertex + 1); i++) {
            int before = graph.source(in.edge(i));
            if (!shown.get(before) && regionOf[before] != target) {
                regionOf[before] = target;
                distance[before] = distanceToTarget + 1;
                vertices[size++] = before;
            } else if (shown.get(before) && vertex != target && regionOf[before] != target) {
                regionOf[before] = target;
                sources[sourceCount++] = before;
            }
        }
    }

    private void sortByComponent() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) components.component(vertices[i]) << Integer.SIZE | vertices[i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < size; i++) {
            vertices[i] = (int) keys[i];
        }
    }

    int target() {
        return target;
    }

    /** @return the number of hidden vertices */
    int size() {
        return size;
    }

    /** @return a hidden vertex by its position; what leads on to the target has a lower position than what it comes from, but on loops */
    int vertex(int position) {
        return vertices[position];
    }

    /** @return the position behind the last vertex that lies on one loop with the vertex at a position */
    int endOfLoop(int position) {
        int end = position + 1;
        while (end < size && components.component(vertices[end]) == components.component(vertices[position])) {
            end++;
        }
        return end;
    }

    /** @return whether two vertices of the region lie on one loop, or are the same */
    boolean areOnOneLoop(int vertex, int other) {
        return components.component(vertex) == components.component(other);
    }

    /** @return whether a vertex is hidden and leads to the target through the hidden */
    boolean contains(int vertex) {
        return regionOf[vertex] == target && !shown.get(vertex);
    }

    /** @return the number of edges on the shortest way from a hidden vertex of the region to the target */
    int distance(int vertex) {
        return distance[vertex];
    }

    /** @return the number of sources */
    int sources() {
        return sourceCount;
    }

    /** @return a source by its position, in no order */
    int source(int position) {
        return sources[position];
    }
}
