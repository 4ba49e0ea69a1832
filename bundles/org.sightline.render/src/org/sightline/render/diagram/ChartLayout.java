/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.sightline.layout.Band;
import org.sightline.layout.BandRole;
import org.sightline.layout.Column;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Geometry;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutOptions;
import org.sightline.layout.LineKind;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.SeparatingLine;
import org.sightline.layout.Size;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.roles.Roles;
import org.sightline.render.scene.Placement;
import org.sightline.viewpoint.diagram.Box;

/** Hands a chart to the layout. */
final class ChartLayout {

    private static final double HEAD_PADDING = 8;
    private static final double HEAD_LEAST = 24;

    private final Chart chart;
    private final Roles roles;
    private final RoleQuestions questions;
    private final Placement placement;
    private final Map<EObject, String> columnOf = new HashMap<>();
    private final Map<EObject, String> stepOf = new HashMap<>();

    ChartLayout(Chart chart, Roles roles, RoleQuestions questions, Placement placement) {
        this.chart = chart;
        this.roles = roles;
        this.questions = questions;
        this.placement = placement;
        chart.columns().forEach(each -> columnOf.put(each.box().element(), each.id()));
        chart.nodes().stream().filter(each -> !follows(each)).forEach(each -> stepOf.putIfAbsent(each.box().element(), each.id()));
    }

    /** @return what a person has placed */
    Placement placement() {
        return placement;
    }

    /** @return what the layout is asked */
    LayoutInput input() {
        LayoutInput.Builder input = LayoutInput.builder().options(options());
        chart.bands().forEach(each -> input.add(new Band(each.id(), each.parent(), BandRole.OTHER, head(each)).atLeast(placement.leastHeight(each.id()))));
        chart.columns().forEach(each -> input.add(new Column(each.id(), padded(each.head().size())).atLeast(placement.leastWidth(each.id()))));
        chart.nodes().forEach(each -> input.add(node(each)));
        BandEnds ends = new BandEnds(chart);
        chart.edges().forEach(each -> ends.nodes(each).forEach(input::add));
        chart.edges().forEach(each -> input.add(edge(each, ends)));
        chart.nodes().stream().filter(ChartLayout::follows).forEach(each -> keep(each, input));
        chart.lines().forEach(each -> input.add(new SeparatingLine(each.id(), LineKind.VISIBILITY, each.below(), each.name().size())));
        return input.build();
    }

    private static boolean follows(NodeFigure figure) {
        return figure.role().kind() == RoleKind.ATTACHED || figure.role().kind() == RoleKind.POINT;
    }

    /** Keeps something with its step: to a layout it is a message from the step, but nothing is drawn for it. */
    private void keep(NodeFigure figure, LayoutInput.Builder input) {
        EObject step = questions.element(roles.setting("stepOf"), figure.box());
        if (step != null && stepOf.containsKey(step)) {
            input.add(Edge.of("_with." + figure.id(), EdgeKind.COMPANION, stepOf.get(step), figure.id()));
        }
    }

    private LayoutOptions options() {
        LayoutOptions standard = LayoutOptions.defaults();
        double title = standard.containerTitle();
        for (NodeFigure each : chart.nodes()) {
            title = each.role().kind() == RoleKind.CONTAINER ? Math.max(title, each.inside().size().height() + NodeSizing.PADDING) : title;
        }
        return new LayoutOptions(standard.columnGap(), standard.rowGap(), standard.bandPadding(), standard.trackGap(), standard.portGap(),
                standard.containerPadding(), title, standard.labelGap());
    }

    private static Size head(Chart.Band band) {
        if (band.box() == null) {
            return Size.NONE;
        }
        return padded(band.turned() ? band.head().turnedSize() : band.head().size());
    }

    private static Size padded(Size text) {
        return new Size(Math.max(text.width() + 2 * HEAD_PADDING, HEAD_LEAST), Math.max(text.height() + 2 * HEAD_PADDING, HEAD_LEAST));
    }

    private Node node(NodeFigure figure) {
        NodeKind kind = kind(figure.role().kind());
        Node node = Node.of(figure.id(), kind, placement.atLeast(figure.id(), figure.size())).shaped(figure.outline());
        if (kind == NodeKind.BOUNDARY_EVENT) {
            node = node.at(figure.holder());
        } else if (figure.holder() != null) {
            node = node.within(figure.holder());
        } else if (figure.band() != null) {
            node = node.in(figure.band());
        }
        if (!figure.beside().isEmpty()) {
            node = node.labelled(figure.beside().size());
        }
        String columnId = kind == NodeKind.BOUNDARY_EVENT ? null : column(figure.box());
        node = columnId == null ? node : node.during(columnId);
        Point fixed = placement.positions().get(figure.id());
        return fixed == null ? node : node.fixedAt(fixed);
    }

    /**
     * @param box a node
     * @return id of the column in which it stands; null if there is none
     */
    String column(Box box) {
        EObject column = columnOf.isEmpty() ? null : questions.element(roles.setting("columnOf"), box);
        return column == null ? null : columnOf.get(column);
    }

    private static NodeKind kind(RoleKind kind) {
        return switch (kind) {
            case GATEWAY -> NodeKind.GATEWAY;
            case EVENT -> NodeKind.EVENT;
            case BORDER_EVENT -> NodeKind.BOUNDARY_EVENT;
            case WAIT -> NodeKind.WAIT_POINT;
            case CONTAINER -> NodeKind.CONTAINER;
            case ANNOTATION -> NodeKind.NOTE;
            default -> NodeKind.STEP;
        };
    }

    private static Edge edge(Chart.Joint joint, BandEnds ends) {
        List<EdgeLabel> labels = new ArrayList<>(joint.texts().size());
        joint.texts().forEach(each -> labels.add(new EdgeLabel(each.id(), each.place(), each.label().size())));
        return new Edge(joint.id(), ends.source(joint), ends.target(joint), joint.kind(), labels);
    }

    /**
     * Moves a geometry and puts everything on whole units, so that thin lines are sharp on a screen.
     *
     * @param geometry any geometry
     * @param dx to the right, half a unit off a whole one for sharp lines of odd width
     * @param dy downwards, likewise
     * @return it there
     */
    static Geometry snapped(Geometry geometry, double dx, double dy) {
        Map<String, List<Point>> edges = new LinkedHashMap<>();
        geometry.edges().forEach((id, points) -> edges.put(id, points.stream().map(each -> snapped(each, dx, dy)).toList()));
        Map<String, NamedLine> lines = new LinkedHashMap<>();
        geometry.lines().forEach((id, line) -> lines.put(id,
                new NamedLine(snapped(line.from(), dx, dy), snapped(line.to(), dx, dy), line.name().moved(dx, dy))));
        Map<String, Rectangle> labels = new LinkedHashMap<>();
        geometry.labels().forEach((id, box) -> labels.put(id, box.moved(dx, dy)));
        Map<String, Rectangle> nodes = new LinkedHashMap<>();
        geometry.nodes().forEach((id, box) -> nodes.put(id, snapped(box, dx, dy)));
        return new Geometry(headed(geometry.bands(), dx, dy), headed(geometry.columns(), dx, dy), nodes, labels, edges, lines, geometry.size());
    }

    private static Map<String, Headed> headed(Map<String, Headed> all, double dx, double dy) {
        Map<String, Headed> result = new LinkedHashMap<>();
        all.forEach((id, each) -> result.put(id, new Headed(snapped(each.bounds(), dx, dy), snapped(each.head(), dx, dy))));
        return result;
    }

    private static Point snapped(Point point, double dx, double dy) {
        return new Point(Math.rint(point.x()) + dx, Math.rint(point.y()) + dy);
    }

    private static Rectangle snapped(Rectangle box, double dx, double dy) {
        double x = Math.rint(box.x());
        double y = Math.rint(box.y());
        return new Rectangle(x + dx, y + dy, Math.rint(box.right()) - x, Math.rint(box.bottom()) - y);
    }
}
