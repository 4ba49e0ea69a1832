/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** Collects the geometry and puts it into the order of the input. */
final class Sheet {

    final Map<String, Headed> bands = new LinkedHashMap<>();
    final Map<String, Headed> columns = new LinkedHashMap<>();
    final Map<String, NamedLine> lines = new LinkedHashMap<>();
    private final Map<String, Rectangle> nodes = new HashMap<>();
    private final Map<String, Rectangle> labels = new HashMap<>();
    private final Map<String, List<Point>> routes = new HashMap<>();

    void put(Node node, Rectangle box) {
        nodes.put(node.id(), box);
    }

    Rectangle node(String id) {
        return nodes.get(id);
    }

    /** @return the box of a text, or null if there is none */
    Rectangle label(String id) {
        return labels.get(id);
    }

    List<Point> way(Edge edge) {
        return routes.get(edge.id());
    }

    void label(String id, Rectangle box) {
        labels.put(id, box);
    }

    void route(Edge edge, List<Point> points) {
        routes.put(edge.id(), points);
    }

    Geometry geometry(LayoutInput input, Size size) {
        Map<String, Rectangle> orderedNodes = new LinkedHashMap<>();
        Map<String, Rectangle> orderedLabels = new LinkedHashMap<>();
        Map<String, List<Point>> orderedRoutes = new LinkedHashMap<>();
        for (Node node : input.nodes()) {
            orderedNodes.put(node.id(), nodes.get(node.id()));
            if (node.label() != null) {
                orderedLabels.put(node.id(), labels.get(node.id()));
            }
        }
        for (Edge edge : input.edges()) {
            orderedRoutes.put(edge.id(), routes.get(edge.id()));
            for (EdgeLabel label : edge.labels()) {
                orderedLabels.put(label.id(), labels.get(label.id()));
            }
        }
        return new Geometry(bands, columns, orderedNodes, orderedLabels, orderedRoutes, lines, size);
    }
}
