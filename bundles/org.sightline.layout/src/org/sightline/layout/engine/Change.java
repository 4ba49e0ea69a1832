/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.layout.Edge;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;

/**
 * What differs between two inputs with the same bands, columns, lines and options. O(nodes + edges).
 *
 * @param nodes nodes that are new or that differ
 * @param edges edges that are new or that differ
 * @param lostNodes ids of nodes that are no longer there
 * @param lostEdges ids of edges that are no longer there
 */
record Change(List<Node> nodes, List<Edge> edges, Set<String> lostNodes, Set<String> lostEdges) {

    /** @return whether only nodes and edges may differ */
    static boolean sameFrame(LayoutInput before, LayoutInput now) {
        return before.bands().equals(now.bands()) && before.columns().equals(now.columns()) && before.lines().equals(now.lines())
            && before.options().equals(now.options());
    }

    static Change between(LayoutInput before, LayoutInput now) {
        Map<String, Node> oldNodes = HashMap.newHashMap(before.nodes().size());
        before.nodes().forEach(node -> oldNodes.put(node.id(), node));
        List<Node> nodes = new ArrayList<>();
        for (Node node : now.nodes()) {
            Node old = oldNodes.remove(node.id());
            if (old != node && !node.equals(old)) {
                nodes.add(node);
            }
        }
        Map<String, Edge> oldEdges = HashMap.newHashMap(before.edges().size());
        before.edges().forEach(edge -> oldEdges.put(edge.id(), edge));
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : now.edges()) {
            Edge old = oldEdges.remove(edge.id());
            if (old != edge && !edge.equals(old)) {
                edges.add(edge);
            }
        }
        return new Change(nodes, edges, new HashSet<>(oldNodes.keySet()), new HashSet<>(oldEdges.keySet()));
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return nodes.size() + edges.size() + lostNodes.size() + lostEdges.size();
    }
}
