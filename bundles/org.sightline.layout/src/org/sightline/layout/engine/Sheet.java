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
import org.sightline.layout.EdgeKind;
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
    final Map<String, Rectangle> nodes;
    final Map<String, Rectangle> labels;
    final Map<String, List<Point>> routes;

    Sheet() {
        nodes = new HashMap<>();
        labels = new HashMap<>();
        routes = new HashMap<>();
    }

    /** @param geometry what is on the sheet */
    Sheet(Geometry geometry) {
        bands.putAll(geometry.bands());
        columns.putAll(geometry.columns());
        lines.putAll(geometry.lines());
        nodes = new HashMap<>(geometry.nodes());
        labels = new HashMap<>(geometry.labels());
        routes = new HashMap<>(geometry.edges());
    }

    void put(Node node, Rectangle box) {
        nodes.put(node.id(), box);
    }

    /** @return where heads end and content begins */
    double left() {
        return bands.values().stream().mapToDouble(band -> band.head().right()).max().orElse(0);
    }

    /** @return where the heads of columns end */
    double top() {
        return columns.values().stream().mapToDouble(column -> column.head().bottom()).max().orElse(0);
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
        Map<String, Rectangle> orderedNodes = LinkedHashMap.newLinkedHashMap(nodes.size());
        Map<String, Rectangle> orderedLabels = LinkedHashMap.newLinkedHashMap(labels.size());
        Map<String, List<Point>> orderedRoutes = LinkedHashMap.newLinkedHashMap(routes.size());
        for (Node node : input.nodes()) {
            orderedNodes.put(node.id(), nodes.get(node.id()));
            if (node.label() != null) {
                orderedLabels.put(node.id(), labels.get(node.id()));
            }
        }
        for (Edge edge : input.edges()) {
            if (edge.kind() != EdgeKind.COMPANION) {
                orderedRoutes.put(edge.id(), routes.get(edge.id()));
                edge.labels().forEach(label -> orderedLabels.put(label.id(), labels.get(label.id())));
            }
        }
        return new Geometry(bands, columns, orderedNodes, orderedLabels, orderedRoutes, lines, size);
    }
}
