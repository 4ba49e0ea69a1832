/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.render.roles.Role;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.roles.Roles;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Box.Kind;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.style.LabelStyle;

/**
 * Reads the visible part of a diagram into a chart: sorts the views by their roles and measures them. Views without a role are nodes in what
 * holds them. Nodes that stand in no row, where there are rows, share a row of their own below the others.
 */
final class ChartReader {

    private static final String OTHER_BAND = "_others";
    private static final double HEAD_WIDTH = 104;
    private static final double TURNED_LENGTH = 160;
    private static final double COLUMN_WIDTH = 150;
    private static final double LINE_NAME_WIDTH = 400;

    private final Roles roles;
    private final String diagramName;
    private final LabelMaker labels;
    private final NodeSizing sizing;
    private final ViewIds ids;
    private final List<Chart.Band> bands = new ArrayList<>();
    private final List<Chart.Column> columns = new ArrayList<>();
    private final List<NodeFigure> nodes = new ArrayList<>();
    private final List<Box> lineBoxes = new ArrayList<>();
    private final List<NodeFigure> marks = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, List<Box>> held = new HashMap<>();
    private JointReader joints;
    private boolean others;

    ChartReader(Diagram diagram, Roles roles, LabelMaker labels, NodeSizing sizing, ViewIds ids) {
        this.roles = roles;
        diagramName = diagram.plan().description().name();
        this.labels = labels;
        this.sizing = sizing;
        this.ids = ids;
    }

    /**
     * @param diagram a diagram
     * @return what is visible of it
     */
    Chart read(Diagram diagram) {
        ordered(diagram.boxes()).forEach(each -> add(each, null, null));
        boolean banded = !bands.isEmpty();
        List<NodeFigure> placed = nodes;
        if (banded && others) {
            bands.add(new Chart.Band(OTHER_BAND, null, null, labels.label("", null, 1, 1), false));
            placed = nodes.stream().map(ChartReader::inSomeBand).toList();
        }
        joints = new JointReader(diagramName, roles, labels, ids, problems);
        joints.read(diagram, bands, columns, placed, marks);
        return new Chart(bands, columns, lines(), placed, marks, joints.edges(), joints.late());
    }

    private static NodeFigure inSomeBand(NodeFigure node) {
        return node.band() != null || node.holder() != null ? node : node.in(OTHER_BAND);
    }

    private static List<Box> held(Box box) {
        return Stream.concat(box.borders().stream(), box.children().stream()).filter(Box::isVisible).toList();
    }

    /** @return the ids of the views read */
    ViewIds ids() {
        return ids;
    }

    /** @return whether a view holds the views that it held when it was read, in the same order */
    boolean holdsTheSame(View view) {
        return !(view instanceof Box box) || held.getOrDefault(ids.of(view), held(box)).equals(held(box));
    }

    /** @return the row, read again */
    Chart.Band again(Chart.Band band) {
        return new Chart.Band(band.id(), band.box(), band.parent(), head(band.box(), band.turned() ? TURNED_LENGTH : HEAD_WIDTH), band.turned());
    }

    /** @return the column, read again */
    Chart.Column again(Chart.Column column) {
        return new Chart.Column(column.id(), column.box(), head(column.box(), COLUMN_WIDTH));
    }

    /** @return the line, read again */
    Chart.Line again(Chart.Line line) {
        return new Chart.Line(line.id(), line.box(), line.below(), head(line.box(), LINE_NAME_WIDTH));
    }

    /** @return the node or mark, read again, without room for its marks */
    NodeFigure again(NodeFigure node) {
        return sizing.figure(node.id(), node.box(), node.role(), node.band(), node.holder());
    }

    /** @return the edge, read again */
    Chart.Joint again(Chart.Joint joint) {
        return joints.joint(joint.edge());
    }

    /** @return what cannot be drawn, one sentence each */
    List<String> problems() {
        return problems;
    }

    /** Rows stand in the order that their roles ask for; everything else keeps the diagram's order. */
    private List<Box> ordered(List<Box> boxes) {
        List<Box> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(
                each -> roles.role(diagramName, each.mapping().name()).map(role -> RoleQuestions.number(role.option("order"), 0)).orElse(0.0)));
        return sorted;
    }

    private void add(Box box, String band, String holder) {
        if (!box.isVisible()) {
            return;
        }
        held.put(ids.of(box), held(box));
        Role role = role(box);
        switch (role.kind()) {
            case BAND, INNER_BAND -> addBand(box, band);
            case TABLE -> {
            }
            case COLUMN, BUS -> columns.add(new Chart.Column(ids.of(box), box, head(box, COLUMN_WIDTH)));
            case LINE -> lineBoxes.add(box);
            default -> addNode(box, role, band, holder);
        }
    }

    private Role role(Box box) {
        Role given = roles.role(diagramName, box.mapping().name()).orElse(Role.of(RoleKind.STEP));
        RoleKind kind = given.kind();
        if (box.kind() == Kind.BORDER) {
            return kind == RoleKind.BORDER ? given : new Role(RoleKind.BORDER_EVENT, given.options());
        }
        if (kind == RoleKind.BAND || kind == RoleKind.INNER_BAND) {
            return given;
        }
        if (box.kind() == Kind.CONTAINER && box.children().stream().anyMatch(Box::isVisible)) {
            return new Role(RoleKind.CONTAINER, given.options());
        }
        return kind == RoleKind.BORDER || kind == RoleKind.BORDER_EVENT ? new Role(RoleKind.EVENT, given.options()) : given;
    }

    private void addBand(Box box, String parent) {
        String id = ids.of(box);
        int at = bands.size();
        bands.add(null);
        ordered(box.children()).forEach(each -> add(each, id, null));
        boolean turned = bands.subList(at + 1, bands.size()).stream().anyMatch(each -> id.equals(each.parent()));
        bands.set(at, new Chart.Band(id, box, parent, head(box, turned ? TURNED_LENGTH : HEAD_WIDTH), turned));
    }

    private Label head(Box box, double width) {
        LabelStyle style = box.style() == null ? null : box.style().label();
        return labels.label(box.label(), style, width, 4);
    }

    private void addNode(Box box, Role role, String band, String holder) {
        String id = ids.of(box);
        others |= band == null && holder == null;
        int at = nodes.size();
        int firstMark = marks.size();
        nodes.add(sizing.figure(id, box, role, band, holder));
        box.borders().forEach(each -> addBorder(each, id));
        nodes.set(at, MarkStrip.withRoom(nodes.get(at), marks.subList(firstMark, marks.size()), nodes.subList(at + 1, nodes.size())));
        if (role.kind() == RoleKind.CONTAINER) {
            box.children().forEach(each -> add(each, null, id));
        }
    }

    /** What sits on the border of something that sits on a border goes to the latter's host: layouts know one level. */
    private void addBorder(Box box, String host) {
        if (box.isVisible()) {
            Role role = role(box);
            (role.kind() == RoleKind.BORDER ? marks : nodes).add(sizing.figure(ids.of(box), box, role, null, host));
            box.borders().forEach(each -> addBorder(each, host));
        }
    }

    /** A line whose rows are not there is left out: a process without batch systems has no manual/automation line. */
    private List<Chart.Line> lines() {
        List<Chart.Line> lines = new ArrayList<>();
        for (Box box : lineBoxes) {
            List<String> above = List.of(role(box).option("below").split(","));
            String below = null;
            for (Chart.Band each : bands) {
                boolean named = each.parent() == null && each.box() != null && above.contains(each.box().mapping().name());
                below = named ? each.id() : below;
            }
            if (below != null) {
                lines.add(new Chart.Line(ids.of(box), box, below, head(box, LINE_NAME_WIDTH)));
            }
        }
        return lines;
    }
}
