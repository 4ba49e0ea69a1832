/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.LabelPlace;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Picture.Heads;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.View;

/** Draws a chart piece by piece. Rows lie below columns below containers below edges below nodes. */
final class ScenePainter {

    private final Chart chart;
    private final Painting painting;
    private final BandPainter bands;
    private final NodePainter nodes;
    private final EdgePainter edges;
    private final Map<String, SceneItem> items = new LinkedHashMap<>();

    ScenePainter(Chart chart, Painting painting) {
        this.chart = chart;
        this.painting = painting;
        bands = new BandPainter(painting);
        nodes = new NodePainter(painting);
        edges = new EdgePainter(painting, chart);
    }

    /**
     * @param origin the chart's upper left corner
     * @return the whole chart
     */
    Scene scene(Point origin) {
        chart.bands().forEach(each -> add(item(each)));
        for (int i = 0; i < chart.columns().size(); i++) {
            add(item(chart.columns().get(i), i == 0));
        }
        chart.lines().forEach(each -> add(item(each)));
        new CurveAxis(painting).drawn(chart.nodes()).forEach(this::addScale);
        chart.nodes().stream().filter(ScenePainter::isContainer).forEach(each -> add(item(each)));
        chart.edges().forEach(each -> add(item(each, edges.route(each))));
        chart.late().forEach(each -> add(item(each, edges.lateRoute(each))));
        chart.nodes().stream().filter(each -> !isContainer(each)).forEach(each -> add(item(each)));
        addMarks();
        return new Scene(items, heads(origin), painting.geometry().size());
    }

    private static boolean isContainer(NodeFigure figure) {
        return figure.role().kind() == RoleKind.CONTAINER;
    }

    private void add(SceneItem item) {
        items.put(item.key(), item);
    }

    private static SceneItem box(String key, ItemKind kind, View view, String parent, Rectangle bounds, Rectangle label, Group drawing) {
        return new SceneItem(key, kind, view, parent, bounds, label, List.of(), null, null, drawing);
    }

    SceneItem item(Chart.Band band) {
        Headed place = painting.geometry().bands().get(band.id());
        return box(band.id(), ItemKind.BAND, band.box(), band.parent(), place.bounds(), place.head(), bands.drawn(band));
    }

    SceneItem item(Chart.Column column, boolean first) {
        Headed place = painting.geometry().columns().get(column.id());
        return box(column.id(), ItemKind.COLUMN, column.box(), null, place.bounds(), place.head(), bands.drawn(column, first));
    }

    SceneItem item(Chart.Line line) {
        NamedLine place = painting.geometry().lines().get(line.id());
        List<Point> route = List.of(place.from(), place.to());
        return new SceneItem(line.id(), ItemKind.LINE, line.box(), line.below(), Routes.extent(route), place.name(), route, null, null,
                bands.drawn(line));
    }

    private void addScale(String band, Group drawing) {
        Rectangle row = painting.geometry().bands().get(band).bounds();
        add(box("_scale." + band, ItemKind.SCALE, null, band, row, null, drawing));
    }

    SceneItem item(NodeFigure figure) {
        ItemKind kind = isContainer(figure) ? ItemKind.CONTAINER : ItemKind.NODE;
        Rectangle bounds = painting.geometry().nodes().get(figure.id());
        String parent = figure.holder() == null ? figure.band() : figure.holder();
        return box(figure.id(), kind, figure.box(), parent, bounds, nodes.label(figure), nodes.drawn(figure));
    }

    SceneItem item(Chart.Joint joint, List<Point> route) {
        Rectangle label = null;
        for (Chart.JointText each : joint.texts()) {
            label = each.place() == LabelPlace.CENTRE ? painting.geometry().labels().get(each.id()) : label;
        }
        Group drawing = edges.drawn(joint, route);
        return new SceneItem(joint.id(), ItemKind.EDGE, joint.edge(), null, Routes.extent(route), label, route, joint.source(), joint.target(),
                drawing);
    }

    private void addMarks() {
        Map<String, List<NodeFigure>> byHost = new LinkedHashMap<>();
        chart.marks().forEach(each -> byHost.computeIfAbsent(each.holder(), key -> new ArrayList<>()).add(each));
        for (NodeFigure host : chart.nodes()) {
            List<NodeFigure> own = byHost.getOrDefault(host.id(), List.of());
            List<Rectangle> places = MarkStrip.places(host, painting.geometry().nodes().get(host.id()), own);
            for (int i = 0; i < own.size(); i++) {
                add(item(own.get(i), places.get(i)));
            }
        }
    }

    SceneItem item(NodeFigure mark, Rectangle place) {
        Size size = mark.size();
        Rectangle bounds = new Rectangle(place.x(), place.y(), size.width(), size.height());
        return box(mark.id(), ItemKind.MARK, mark.box(), mark.holder(), bounds, null, nodes.mark(mark, place));
    }

    private Heads heads(Point origin) {
        double left = 0;
        for (Headed each : painting.geometry().bands().values()) {
            left = Math.max(left, each.head().right() - origin.x());
        }
        double top = 0;
        for (Headed each : painting.geometry().columns().values()) {
            top = Math.max(top, each.head().bottom() - origin.y());
        }
        return new Heads(left, top, bands.names());
    }
}
