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
 * and the shown vertices, the sources, from which such a path is entered. Of a chain of hidden vertices only the first is
 * named ({@link HiddenChains}). One object serves one target after the other, each in O(its region), apart from sorting.
 */
final class HiddenRegion {

    private final ProcessGraph graph;
    private final BitSet shown;
    private final HiddenChains chains;
    private final StrongComponents components;
    private final int[] regionOf;
    private final int[] distance;
    private final int[] firstEdge;
    private final int[] nextEdge;
    private final int[] vertices;
    private final int[] sources;
    private int size;
    private int sourceCount;
    private int target;

    HiddenRegion(ProcessGraph graph, BitSet shown, HiddenChains chains) {
        this.graph = graph;
        this.shown = shown;
        this.chains = chains;
        components = graph.components(e -> graph.isOnPath(e) && !shown.get(graph.source(e)) && !shown.get(graph.target(e)));
        regionOf = new int[graph.size()];
        Arrays.fill(regionOf, ProcessGraph.NONE);
        distance = new int[graph.size()];
        firstEdge = new int[graph.size()];
        nextEdge = new int[graph.edges()];
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
            int edge = in.edge(i);
            int before = chains.head(graph.source(edge));
            if (vertex != target || !shown.get(before)) {
                if (regionOf[before] != target) {
                    reach(before, distanceToTarget + 1);
                }
                nextEdge[edge] = firstEdge[before];
                firstEdge[before] = edge;
            }
        }
    }

    private void reach(int vertex, int distanceToTarget) {
        regionOf[vertex] = target;
        distance[vertex] = distanceToTarget;
        firstEdge[vertex] = ProcessGraph.NONE;
        if (shown.get(vertex)) {
            sources[sourceCount++] = vertex;
        } else {
            vertices[size++] = vertex;
        }
    }

    /* Mostly the search backwards has found them in this order already. */
    private void sortByComponent() {
        boolean isSorted = true;
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) components.component(vertices[i]) << Integer.SIZE | vertices[i];
            isSorted &= i == 0 || keys[i - 1] < keys[i];
        }
        if (!isSorted) {
            Arrays.sort(keys);
            for (int i = 0; i < size; i++) {
                vertices[i] = (int) keys[i];
            }
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

    /** @return whether two vertices of the region, or one of it and the target, lie on one loop or are the same */
    boolean areOnOneLoop(int vertex, int other) {
        return !shown.get(vertex) && !shown.get(other) && components.component(vertex) == components.component(other);
    }

    /** @return an edge that leads from a source or hidden vertex (a chain's last) to a hidden vertex or from a hidden one to the target */
    int firstEdge(int vertex) {
        return firstEdge[vertex];
    }

    /** @return the next edge that leads on from the same vertex, or {@link ProcessGraph#NONE} */
    int nextEdge(int edge) {
        return nextEdge[edge];
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
