/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses an input whose ids are not unique or lead nowhere, so that the engine need not look twice. Plain loops, since each start runs it. */
final class InputCheck {

    /** Deeper nests cannot be laid out one in the other without running out of stack. */
    private static final int MOST_LEVELS = 250;
    /** A hundred times what one can read; channels with more edges than that take minutes. */
    private static final int MOST_EDGES = 100_000;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> bandIds = new HashSet<>();
    private final Set<String> columnIds = new HashSet<>();
    private final Map<String, Node> nodeById = new HashMap<>();
    private final List<Band> bands;
    private final List<Column> columns;
    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<SeparatingLine> lines;

    InputCheck(List<Band> bands, List<Column> columns, List<Node> nodes, List<Edge> edges, List<SeparatingLine> lines) {
        this.bands = bands;
        this.columns = columns;
        this.nodes = nodes;
        this.edges = edges;
        this.lines = lines;
    }

    void run() {
        if (edges.size() > MOST_EDGES) {
            throw new IllegalArgumentException(LayoutTexts.get("input_tooManyEdges", edges.size(), MOST_EDGES));
        }
        for (Band band : bands) {
            check(band);
        }
        for (Column column : columns) {
            columnIds.add(unique(column.id()));
        }
        for (Node node : nodes) {
            nodeById.put(unique(node.id()), node);
        }
        for (Node node : nodes) {
            check(node);
        }
        for (Edge edge : edges) {
            check(edge);
        }
        for (SeparatingLine line : lines) {
            known(bandIds, line.below(), unique(line.id()));
        }
    }

    private void check(Band band) {
        known(bandIds, band.parent(), band.id());
        bandIds.add(unique(band.id()));
    }

    private void check(Node node) {
        known(columnIds, node.column(), node.id());
        known(bandIds, node.band(), node.id());
        known(nodeById.keySet(), node.container(), node.id());
        known(nodeById.keySet(), node.host(), node.id());
        boolean boundary = node.kind() == NodeKind.BOUNDARY_EVENT;
        require(boundary == (node.host() != null), "input_hostOnlyForBoundary", node.id());
        require(!boundary || nodeById.get(node.host()).kind() != NodeKind.BOUNDARY_EVENT, "input_hostIsBoundary", node.id());
        require(boundary || node.container() != null || (node.band() != null) == !bands.isEmpty(), "input_noBand", node.id());
        if (node.container() != null) {
            require(nodeById.get(node.container()).kind() == NodeKind.CONTAINER, "input_noContainer", node.id());
            requireNoCycle(node);
        }
    }

    private void requireNoCycle(Node node) {
        int levels = 0;
        for (Node around = outside(node); around != null; around = outside(around)) {
            require(++levels <= nodes.size(), "input_containerCycle", node.id());
        }
        if (levels > MOST_LEVELS) {
            throw new IllegalArgumentException(LayoutTexts.get("input_tooDeep", node.id(), levels, MOST_LEVELS));
        }
    }

    private Node outside(Node node) {
        return node.container() == null ? null : nodeById.get(node.container());
    }

    private void check(Edge edge) {
        unique(edge.id());
        for (EdgeLabel label : edge.labels()) {
            unique(label.id());
        }
        known(nodeById.keySet(), edge.source(), edge.id());
        known(nodeById.keySet(), edge.target(), edge.id());
    }

    private String unique(String id) {
        require(ids.add(id), "input_usedTwice", id);
        return id;
    }

    private static void known(Set<String> known, String id, String user) {
        require(id == null || known.contains(id), "input_unknown", user, id);
    }

    private static void require(boolean holds, String text, String... names) {
        if (!holds) {
            throw new IllegalArgumentException(LayoutTexts.get(text, (Object[]) names));
        }
    }
}
