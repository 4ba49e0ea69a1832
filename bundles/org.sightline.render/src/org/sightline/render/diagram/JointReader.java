/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.LabelPlace;
import org.sightline.render.roles.Role;
import org.sightline.render.roles.Roles;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.style.EdgeStyle;
import org.sightline.viewpoint.style.LabelStyle;

/** Reads the visible edges of a diagram: those between nodes and rows, and those that end at columns or other edges. */
final class JointReader {

    private static final Messages TEXTS = Messages.of(JointReader.class);
    private static final double LABEL_WIDTH = 110;
    /** What is no wider stays in one line. */
    private static final double SHORT_LABEL = 92;
    private static final int MOST_LINES = 5;

    private final String diagramName;
    private final Roles roles;
    private final LabelMaker labels;
    private final ViewIds ids;
    private final Map<String, String> ends = new HashMap<>();
    private final Set<String> columnIds = new HashSet<>();
    private final List<String> problems;
    private final List<Chart.Joint> edges = new ArrayList<>();
    private final List<Chart.Joint> late = new ArrayList<>();

    JointReader(String diagramName, Roles roles, LabelMaker labels, ViewIds ids, List<String> problems) {
        this.diagramName = diagramName;
        this.roles = roles;
        this.labels = labels;
        this.ids = ids;
        this.problems = problems;
    }

    /**
     * @param diagram whose edges are read
     * @param bands rows; what ends at them is laid out
     * @param columns columns; what ends at them is drawn straight
     * @param nodes nodes
     * @param marks marks on nodes
     */
    void read(Diagram diagram, List<Chart.Band> bands, List<Chart.Column> columns, List<NodeFigure> nodes, List<NodeFigure> marks) {
        bands.forEach(each -> ends.put(each.id(), each.id()));
        nodes.forEach(each -> ends.put(each.id(), each.id()));
        marks.forEach(each -> ends.put(each.id(), each.holder()));
        columns.forEach(each -> columnIds.add(each.id()));
        for (Edge each : diagram.edges()) {
            if (!each.isVisible()) {
                continue;
            }
            if (isNode(each.source()) && isNode(each.target())) {
                edges.add(joint(each));
            } else if (isPlaced(each.source()) && isPlaced(each.target())) {
                late.add(joint(each));
            } else {
                problems.add(TEXTS.get("chart_edgeEnd", each.label(), each.mapping().name()));
            }
        }
    }

    private boolean isNode(View end) {
        return ids.knows(end) && ends.containsKey(ids.of(end));
    }

    private boolean isPlaced(View end) {
        boolean column = ids.knows(end) && columnIds.contains(ids.of(end));
        return isNode(end) || column || end instanceof Edge && end.isVisible();
    }

    List<Chart.Joint> edges() {
        return edges;
    }

    List<Chart.Joint> late() {
        return late;
    }

    Chart.Joint joint(Edge edge) {
        String id = ids.of(edge);
        List<Chart.JointText> texts = new ArrayList<>(1);
        EdgeStyle style = edge.style();
        add(texts, id, LabelPlace.BEGIN, edge.beginLabel(), style == null ? null : style.beginLabel());
        add(texts, id, LabelPlace.CENTRE, edge.label(), style == null ? null : style.centerLabel());
        add(texts, id, LabelPlace.END, edge.endLabel(), style == null ? null : style.endLabel());
        EdgeKind kind = roles.role(diagramName, edge.mapping().name()).map(JointReader::kind).orElse(EdgeKind.SEQUENCE);
        return new Chart.Joint(id, edge, kind, end(edge.source()), end(edge.target()), texts);
    }

    /** What ends at a mark ends at the node that carries it. */
    private String end(View view) {
        String id = ids.of(view);
        return ends.getOrDefault(id, id);
    }

    private void add(List<Chart.JointText> texts, String id, LabelPlace place, String text, LabelStyle style) {
        Label label = text.isEmpty() ? null : labels.label(text, style, labels.goodWidth(text, style, SHORT_LABEL, LABEL_WIDTH), MOST_LINES);
        if (label != null && !label.isEmpty()) {
            texts.add(new Chart.JointText(id + "." + place, place, label));
        }
    }

    private static EdgeKind kind(Role role) {
        return switch (role.kind()) {
            case MESSAGE -> EdgeKind.MESSAGE;
            case TIE -> EdgeKind.ASSOCIATION;
            default -> EdgeKind.SEQUENCE;
        };
    }
}
