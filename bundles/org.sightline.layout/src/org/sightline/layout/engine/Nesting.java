/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sightline.layout.Edge;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;

/** Which node lies in which container, and in which grid an edge between two nodes runs: that of the innermost container of both. */
final class Nesting {

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Node>> held = new LinkedHashMap<>();
    private final Map<String, List<Edge>> edges = new HashMap<>();

    Nesting(LayoutInput input) {
        input.nodes().forEach(node -> nodes.put(node.id(), node));
        for (Node node : input.nodes()) {
            held.computeIfAbsent(container(node), key -> new ArrayList<>()).add(node);
        }
        for (Edge edge : input.edges()) {
            edges.computeIfAbsent(grid(nodes.get(edge.source()), nodes.get(edge.target())), key -> new ArrayList<>()).add(edge);
        }
    }

    /** @return id of the container whose grid shows a node, or null for the outermost */
    String container(Node node) {
        return node.host() == null ? node.container() : nodes.get(node.host()).container();
    }

    /** @return nodes of a container's grid, null standing for the outermost */
    List<Node> held(String container) {
        return held.getOrDefault(container, List.of());
    }

    /** @return edges of a container's grid, null standing for the outermost */
    List<Edge> edges(String container) {
        return edges.getOrDefault(container, List.of());
    }

    /** @return the node of a container's grid that is or holds a node */
    Node visible(String nodeId, String container) {
        Node node = nodes.get(nodeId);
        while (!Objects.equals(container(node), container)) {
            node = nodes.get(container(node));
        }
        return node;
    }

    /** @return the containers around one end of an edge but not around the edge itself, from the outermost inwards */
    List<String> crossed(Edge edge, String end) {
        String shared = grid(nodes.get(edge.source()), nodes.get(edge.target()));
        List<String> crossed = new ArrayList<>();
        for (String id = container(nodes.get(end)); !Objects.equals(id, shared); id = container(nodes.get(id))) {
            crossed.addFirst(id);
        }
        return crossed;
    }

    private String grid(Node source, Node target) {
        List<String> around = new ArrayList<>();
        for (String id = container(source); id != null; id = container(nodes.get(id))) {
            around.add(id);
        }
        String id = container(target);
        while (id != null && !around.contains(id)) {
            id = container(nodes.get(id));
        }
        return id;
    }
}
