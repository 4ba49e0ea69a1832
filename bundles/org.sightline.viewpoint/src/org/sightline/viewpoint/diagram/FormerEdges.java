/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The edges that a candidate had before it was evaluated again: those that join the same views stay. */
final class FormerEdges {

    /** From how many edges on they are looked up and not searched. */
    private static final int MANY = 8;

    private final List<Edge> edges;
    private final Map<Ends, Edge> byEnds;

    /** Two views that an edge joins. */
    private record Ends(View source, View target) {
    }

    FormerEdges(List<Edge> edges) {
        this.edges = edges;
        byEnds = edges.size() < MANY ? null : HashMap.newHashMap(edges.size());
        if (byEnds != null) {
            edges.forEach(each -> byEnds.put(new Ends(each.source(), each.target()), each));
        }
    }

    /** @return the edge between two views; null if there was none */
    Edge between(View source, View target) {
        if (byEnds != null) {
            return byEnds.get(new Ends(source, target));
        }
        for (int i = 0; i < edges.size(); i++) {
            Edge each = edges.get(i);
            if (each.source() == source && each.target() == target) {
                return each;
            }
        }
        return null;
    }

    /** @return whether an edge was there before */
    boolean has(Edge edge) {
        return !edges.isEmpty() && between(edge.source(), edge.target()) == edge;
    }

    /** @return those that are not among the edges of now */
    List<Edge> lost(List<Edge> now) {
        if (edges.isEmpty()) {
            return edges;
        }
        Set<Edge> still = new HashSet<>(now);
        return edges.stream().filter(each -> !still.contains(each)).toList();
    }
}
