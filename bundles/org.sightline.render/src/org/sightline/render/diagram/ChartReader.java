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
import org.eclipse.emf.ecore.EObject;
import org.sightline.layout.BandRole;
import org.sightline.layout.LineKind;
import org.sightline.render.roles.Role;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.roles.Roles;
import org.sightline.render.roles.RolesReader;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Box.Kind;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.style.LabelStyle;

/**
 * Reads the visible part of a diagram into a chart: sorts the views by their roles and measures them. Views without a role are nodes in what
 * holds them. Nodes that stand in no row, where there are rows, share a row of their own below the others.
 */
final class ChartReader {

    private static final Messages TEXTS = Messages.of(ChartReader.class);
    private static final String OTHER_BAND = "_others";
    private static final double HEAD_WIDTH = 104;
    private static final double TURNED_LENGTH = 160;
    private static final double COLUMN_WIDTH = 150;
    private static final double LINE_NAME_WIDTH = 400;

    private final Roles roles;
    private final String diagramName;
    private final LabelMaker labels;
    private final NodeSizing sizing;
    private final RoleQuestions questions;
    private final ViewIds ids;
    private final List<Chart.Band> bands = new ArrayList<>();
    private final List<Chart.Column> columns = new ArrayList<>();
    private final List<NodeFigure> nodes = new ArrayList<>();
    private final List<Box> lineBoxes = new ArrayList<>();
    private final Map<EObject, String> bandOf = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private boolean others;

    ChartReader(Diagram diagram, Roles roles, LabelMaker labels, NodeSizing sizing, RoleQuestions questions, ViewIds ids) {
        this.roles = roles;
        diagramName = diagram.plan().description().name();
        this.labels = labels;
        this.sizing = sizing;
        this.questions = questions;
        this.ids = ids;
    }

    /**
     * @param diagram a diagram
     * @return what is visible of it
     */
    Chart read(Diagram diagram) {
        diagram.boxes().forEach(each -> add(each, null, null));
        boolean banded = !bands.isEmpty();
        List<NodeFigure> placed = nodes;
        if (banded && others) {
            bands.add(new Chart.Band(OTHER_BAND, null, null, BandRole.OTHER, labels.label("", null, 1, 1), false));
            placed = nodes.stream().map(ChartReader::inSomeBand).toList();
        }
        JointReader joints = new JointReader(diagramName, roles, labels, ids, nodes, problems);
        joints.read(diagram);
        return new Chart(bands, columns, lines(), placed, joints.edges(), joints.late());
    }

    private static NodeFigure inSomeBand(NodeFigure node) {
        return node.band() != null || node.holder() != null ? node : node.in(OTHER_BAND);
    }

    /** @return what cannot be drawn, one sentence each */
    List<String> problems() {
        return problems;
    }

    private void add(Box box, String band, String holder) {
        if (!box.isVisible()) {
            return;
        }
        Role role = role(box);
        switch (role.kind()) {
            case BAND -> addBand(box, role, band);
            case COLUMN -> columns.add(new Chart.Column(ids.of(box), box, head(box, COLUMN_WIDTH)));
            case LINE -> lineBoxes.add(box);
            default -> addNode(box, role, band, holder);
        }
    }

    private Role role(Box box) {
        Role given = roles.role(diagramName, box.mapping().name()).orElse(null);
        boolean holding = box.kind() == Kind.CONTAINER && box.children().stream().anyMatch(Box::isVisible);
        if (box.kind() == Kind.BORDER) {
            return given == null || given.kind() != RoleKind.BOUNDARY_EVENT ? Role.of(RoleKind.BOUNDARY_EVENT) : given;
        }
        if (given == null) {
            return Role.of(holding ? RoleKind.CONTAINER : RoleKind.STEP);
        }
        boolean misplaced = given.kind() == RoleKind.CONTAINER != holding && given.kind() != RoleKind.BAND
                || given.kind() == RoleKind.BOUNDARY_EVENT;
        return !misplaced ? given : new Role(holding ? RoleKind.CONTAINER : given.kind() == RoleKind.BOUNDARY_EVENT ? RoleKind.EVENT : RoleKind.STEP,
                "", given.column(), "", given.value(), given.legend(), given.layer());
    }

    private void addBand(Box box, Role role, String parent) {
        String id = ids.of(box);
        int at = bands.size();
        bands.add(null);
        bandOf.put(box.element(), id);
        box.children().forEach(each -> add(each, id, null));
        boolean turned = bands.subList(at + 1, bands.size()).stream().anyMatch(each -> id.equals(each.parent()));
        BandRole kind = role.detail().isEmpty() ? BandRole.OTHER : BandRole.valueOf(RolesReader.constant(role.detail()));
        bands.set(at, new Chart.Band(id, box, parent, kind, head(box, turned ? TURNED_LENGTH : HEAD_WIDTH), turned));
    }

    private Label head(Box box, double width) {
        LabelStyle style = box.style() == null ? null : box.style().label();
        return labels.label(box.label(), style, width, 4);
    }

    private void addNode(Box box, Role role, String band, String holder) {
        String id = ids.of(box);
        others |= band == null && holder == null;
        nodes.add(sizing.figure(id, box, role, band, holder));
        box.borders().forEach(each -> addBorder(each, id));
        if (role.kind() == RoleKind.CONTAINER) {
            box.children().forEach(each -> add(each, null, id));
        }
    }

    /** What sits on the border of something that sits on a border goes to the latter's host: layouts know one level. */
    private void addBorder(Box box, String host) {
        if (box.isVisible()) {
            nodes.add(sizing.figure(ids.of(box), box, role(box), null, host));
            box.borders().forEach(each -> addBorder(each, host));
        }
    }

    private List<Chart.Line> lines() {
        List<Chart.Line> lines = new ArrayList<>();
        Set<String> known = new HashSet<>();
        bands.forEach(each -> known.add(each.id()));
        for (Box box : lineBoxes) {
            Role role = role(box);
            LineKind kind = LineKind.valueOf(RolesReader.constant(role.detail()));
            EObject above = questions.element(role.below(), box);
            String below = above == null ? role.below().isEmpty() ? usual(kind) : null : bandOf.get(above);
            if (below == null || !known.contains(below)) {
                problems.add(TEXTS.get("chart_lineNowhere", box.label()));
            } else {
                lines.add(new Chart.Line(ids.of(box), box, kind, below, head(box, LINE_NAME_WIDTH)));
            }
        }
        return lines;
    }

    /** The last row above a line, where the roles file names none. */
    private String usual(LineKind kind) {
        Set<BandRole> above = switch (kind) {
            case INTERACTION, VISIBILITY -> Set.of(BandRole.CUSTOMER);
            case INTERNAL_INTERACTION -> Set.of(BandRole.CUSTOMER, BandRole.ORGANISATION);
            case AUTOMATION -> Set.of(BandRole.CUSTOMER, BandRole.ORGANISATION, BandRole.UNIT, BandRole.EXTERNAL, BandRole.INTERACTIVE_SYSTEM);
        };
        String last = null;
        for (Chart.Band each : bands) {
            last = each.parent() == null && above.contains(each.role()) ? each.id() : last;
        }
        return last;
    }
}
