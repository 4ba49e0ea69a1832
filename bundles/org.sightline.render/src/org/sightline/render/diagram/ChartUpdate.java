/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.layout.Geometry;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.View;

/**
 * Draws views of a chart again after a change that leaves the chart's structure alone. Costs what the changed views cost.
 */
final class ChartUpdate {

    private final Chart chart;
    private final ChartReader reader;
    private final SceneTools tools;
    private final Map<String, Chart.Band> bands = new HashMap<>();
    private final Map<String, Chart.Column> columns = new HashMap<>();
    private final Map<String, Chart.Line> lines = new HashMap<>();
    private final Map<String, NodeFigure> nodes = new HashMap<>();
    private final Map<String, Chart.Joint> joints = new HashMap<>();
    private final Map<String, List<NodeFigure>> marks = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, List<NodeFigure>> events = new HashMap<>();
    private ScenePainter painter;
    private Geometry painted;

    ChartUpdate(Chart chart, ChartReader reader, SceneTools tools) {
        this.chart = chart;
        this.reader = reader;
        this.tools = tools;
        chart.bands().forEach(each -> bands.put(each.id(), each));
        chart.columns().forEach(each -> columns.put(each.id(), each));
        chart.lines().forEach(each -> lines.put(each.id(), each));
        chart.edges().forEach(each -> joints.put(each.id(), each));
        chart.late().forEach(each -> joints.put(each.id(), each));
        chart.marks().forEach(each -> {
            marks.computeIfAbsent(each.holder(), key -> new ArrayList<>()).add(each);
            holders.put(each.id(), each.holder());
        });
        for (NodeFigure each : chart.nodes()) {
            nodes.put(each.id(), each);
            if (each.role().kind() == RoleKind.BORDER_EVENT) {
                events.computeIfAbsent(each.holder(), key -> new ArrayList<>()).add(each);
            }
        }
    }

    /** @return the chart with all that was read again */
    Chart current() {
        Map<String, NodeFigure> byId = new HashMap<>();
        marks.values().forEach(own -> own.forEach(each -> byId.put(each.id(), each)));
        return new Chart(chart.bands().stream().map(each -> bands.get(each.id())).toList(),
                chart.columns().stream().map(each -> columns.get(each.id())).toList(), chart.lines().stream().map(each -> lines.get(each.id())).toList(),
                chart.nodes().stream().map(each -> nodes.get(each.id())).toList(), chart.marks().stream().map(each -> byId.get(each.id())).toList(),
                chart.edges().stream().map(each -> joints.get(each.id())).toList(), chart.late().stream().map(each -> joints.get(each.id())).toList());
    }

    /**
     * @param before the scene as it is
     * @param snapped where everything is
     * @param changed the views that look different
     * @return the scene with them drawn again; empty if they are shown or hidden now, or hold other views
     */
    Optional<Repaint> repaint(Scene before, Geometry snapped, List<? extends View> changed) {
        if (painted != snapped) {
            painter = new ScenePainter(chart, tools.painting(snapped));
            painted = snapped;
        }
        List<SceneItem> drawn = new ArrayList<>();
        boolean fits = true;
        for (View each : changed) {
            if (!reader.ids().knows(each) && !each.isVisible()) {
                continue;
            }
            if (!each.isVisible() || !reader.ids().knows(each) || !reader.holdsTheSame(each)) {
                return Optional.empty();
            }
            fits &= again(reader.ids().of(each), before, snapped, drawn);
        }
        return Optional.of(new Repaint(before.with(drawn), drawn, fits));
    }

    private boolean again(String id, Scene before, Geometry snapped, List<SceneItem> drawn) {
        if (nodes.containsKey(id)) {
            return node(id, drawn);
        }
        if (joints.containsKey(id)) {
            return joint(id, before, drawn);
        }
        if (bands.containsKey(id)) {
            return band(id, drawn);
        }
        if (columns.containsKey(id)) {
            return column(id, drawn);
        }
        if (lines.containsKey(id)) {
            Chart.Line line = reader.again(lines.get(id));
            drawn.add(painter.item(line));
            return line.name().size().equals(lines.put(id, line).name().size());
        }
        return !holders.containsKey(id) || mark(id, snapped, drawn);
    }

    private boolean node(String id, List<SceneItem> drawn) {
        NodeFigure node = MarkStrip.withRoom(reader.again(nodes.get(id)), marks.getOrDefault(id, List.of()), events.getOrDefault(id, List.of()));
        NodeFigure former = nodes.put(id, node);
        drawn.add(painter.item(node));
        return node.size().equals(former.size()) && node.outline() == former.outline() && node.beside().size().equals(former.beside().size());
    }

    private boolean joint(String id, Scene before, List<SceneItem> drawn) {
        Chart.Joint joint = reader.again(joints.get(id));
        Chart.Joint former = joints.put(id, joint);
        drawn.add(painter.item(joint, before.items().get(id).route()));
        return sizes(joint).equals(sizes(former)) && joint.source().equals(former.source()) && joint.target().equals(former.target())
                && joint.kind() == former.kind();
    }

    private static Map<String, Size> sizes(Chart.Joint joint) {
        Map<String, Size> sizes = new HashMap<>();
        joint.texts().forEach(each -> sizes.put(each.id(), each.label().size()));
        return sizes;
    }

    private boolean band(String id, List<SceneItem> drawn) {
        Chart.Band band = reader.again(bands.get(id));
        drawn.add(painter.item(band));
        return band.head().size().equals(bands.put(id, band).head().size());
    }

    private boolean column(String id, List<SceneItem> drawn) {
        Chart.Column column = reader.again(columns.get(id));
        drawn.add(painter.item(column, chart.columns().get(0).id().equals(id)));
        return column.head().size().equals(columns.put(id, column).head().size());
    }

    /** Marks stand side by side: all of the same node are drawn again. */
    private boolean mark(String id, Geometry snapped, List<SceneItem> drawn) {
        NodeFigure host = nodes.get(holders.get(id));
        List<NodeFigure> own = marks.get(host.id());
        int at = own.stream().map(NodeFigure::id).toList().indexOf(id);
        NodeFigure former = own.set(at, reader.again(own.get(at)));
        List<Rectangle> places = MarkStrip.places(host, snapped.nodes().get(host.id()), own);
        for (int i = 0; i < own.size(); i++) {
            drawn.add(painter.item(own.get(i), places.get(i)));
        }
        return own.get(at).size().equals(former.size()) && own.get(at).beside().size().equals(former.beside().size());
    }
}
