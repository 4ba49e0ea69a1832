/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.layout.Edge;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/** Names everything in a geometry that must never be: what overlaps, sticks out, runs through or is not joined. */
final class GeometryCheck {

    private static final double TOLERANCE = 1e-6;
    private final LayoutInput input;
    private final Geometry geometry;
    private final Map<String, Node> nodes = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private GeometryCheck(LayoutInput input, Geometry geometry) {
        this.input = input;
        this.geometry = geometry;
        input.nodes().forEach(node -> nodes.put(node.id(), node));
    }

    /** @return what is wrong, empty if nothing */
    static List<String> violations(LayoutInput input, Geometry geometry) {
        GeometryCheck check = new GeometryCheck(input, geometry);
        check.run();
        return check.violations;
    }

    private void run() {
        input.nodes().forEach(this::checkPlace);
        apart("nodes", free(input.nodes()));
        apart("labels", new ArrayList<>(geometry.labels().entrySet()));
        labelsApartFromNodes();
        input.edges().forEach(this::checkRoute);
        sharedSegments();
        labelsApartFromEdges();
        geometry.labels().forEach((id, box) -> expect(whole().contains(box, TOLERANCE), id + " text outside the picture"));
    }

    private void expect(boolean holds, String violation) {
        if (!holds) {
            violations.add(violation);
        }
    }

    private Rectangle whole() {
        return new Rectangle(0, 0, geometry.size().width(), geometry.size().height());
    }

    private void checkPlace(Node node) {
        Rectangle box = geometry.nodes().get(node.id());
        expect(box.width() >= node.size().width() - TOLERANCE && box.height() >= node.size().height() - TOLERANCE, node.id() + " shrunk");
        expect(whole().contains(box, TOLERANCE), node.id() + " outside the picture");
        if (node.band() != null) {
            expect(geometry.bands().get(node.band()).bounds().contains(box, TOLERANCE), node.id() + " outside its band");
            expect(!geometry.bands().get(node.band()).head().overlaps(box), node.id() + " over the head of its band");
        }
        if (node.column() != null) {
            expect(geometry.columns().get(node.column()).bounds().contains(box, TOLERANCE), node.id() + " outside its column");
        }
        if (node.container() != null) {
            expect(geometry.nodes().get(node.container()).contains(box, TOLERANCE), node.id() + " outside its container");
        }
        if (node.host() != null) {
            Rectangle host = geometry.nodes().get(node.host());
            expect(host.overlaps(box) && !host.contains(box, 0), node.id() + " not on its host's border");
        }
    }

    /** Nodes that must not overlap each other: neither containers of one another nor host and guest. */
    private List<Map.Entry<String, Rectangle>> free(List<Node> all) {
        return new ArrayList<>(geometry.nodes().entrySet().stream().filter(e -> all.contains(nodes.get(e.getKey()))).toList());
    }

    private void apart(String what, List<Map.Entry<String, Rectangle>> boxes) {
        boxes.sort(Comparator.comparingDouble(e -> e.getValue().x()));
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i).getValue();
            for (int j = i + 1; j < boxes.size() && boxes.get(j).getValue().x() < box.right(); j++) {
                String a = boxes.get(i).getKey();
                String b = boxes.get(j).getKey();
                expect(!shrunk(box).overlaps(shrunk(boxes.get(j).getValue())) || what.equals("nodes") && (related(a, b) || related(b, a)),
                    what + " overlap: " + a + " " + b);
            }
        }
    }

    /** @return whether the outer node holds or hosts the inner one */
    private boolean related(String outer, String inner) {
        for (String id = inner; id != null; id = nodes.get(id).host() != null ? nodes.get(id).host() : nodes.get(id).container()) {
            if (id.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static Rectangle shrunk(Rectangle box) {
        return new Rectangle(box.x() + TOLERANCE, box.y() + TOLERANCE, box.width() - 2 * TOLERANCE, box.height() - 2 * TOLERANCE);
    }

    private void labelsApartFromNodes() {
        geometry.labels().forEach((id, label) -> input.nodes().forEach(node -> expect(
            !shrunk(label).overlaps(geometry.nodes().get(node.id())) || holdsEnd(node, id), id + " text over " + node.id())));
    }

    private boolean holdsEnd(Node container, String labelId) {
        if (nodes.containsKey(labelId)) {
            return related(container.id(), labelId) && !container.id().equals(labelId)
                && !container.id().equals(nodes.get(labelId).host());
        }
        return input.edges().stream().filter(edge -> edge.labels().stream().anyMatch(label -> label.id().equals(labelId)))
            .anyMatch(edge -> inside(container, edge.source()) || inside(container, edge.target()));
    }

    private boolean inside(Node container, String id) {
        return !container.id().equals(id) && related(container.id(), id) && !container.id().equals(nodes.get(id).host());
    }

    private void checkRoute(Edge edge) {
        List<Point> points = geometry.edges().get(edge.id());
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            expect(Math.abs(a.x() - b.x()) < TOLERANCE || Math.abs(a.y() - b.y()) < TOLERANCE, edge.id() + " runs aslant");
            Rectangle segment = around(a, b);
            expect(whole().contains(segment, 2 * TOLERANCE), edge.id() + " leaves the picture");
            for (Node node : input.nodes()) {
                expect(!through(edge, node, segment), edge.id() + " runs through " + node.id());
            }
        }
        expect(onBorder(nodes.get(edge.source()), points.getFirst()), edge.id() + " does not start at its source");
        expect(onBorder(nodes.get(edge.target()), points.getLast()), edge.id() + " does not end at its target");
    }

    private boolean through(Edge edge, Node node, Rectangle segment) {
        if (node.shape() != NodeShape.RECTANGLE && (node.id().equals(edge.source()) || node.id().equals(edge.target()))) {
            return false;
        }
        return shrunk(shrunk(geometry.nodes().get(node.id()))).overlaps(segment)
            && !inside(node, edge.source()) && !inside(node, edge.target());
    }

    private static Rectangle around(Point a, Point b) {
        return new Rectangle(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    private boolean onBorder(Node node, Point point) {
        Rectangle box = geometry.nodes().get(node.id());
        double dx = Math.abs(point.x() - box.centreX()) / (box.width() / 2);
        double dy = Math.abs(point.y() - box.centreY()) / (box.height() / 2);
        double distance = switch (node.shape()) {
            case RECTANGLE -> Math.max(dx, dy);
            case DIAMOND -> dx + dy;
            case ELLIPSE -> Math.hypot(dx, dy);
        };
        return Math.abs(distance - 1) < 1e-6;
    }

    private record Run(String edge, boolean horizontal, double at, double low, double high) {
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        geometry.edges().forEach((id, points) -> {
            for (int i = 1; i < points.size(); i++) {
                Rectangle box = around(points.get(i - 1), points.get(i));
                boolean horizontal = box.height() < TOLERANCE;
                runs.add(horizontal ? new Run(id, true, box.y(), box.x(), box.right()) : new Run(id, false, box.x(), box.y(), box.bottom()));
            }
        });
        return runs;
    }

    private void sharedSegments() {
        List<Run> runs = runs();
        runs.sort(Comparator.comparingDouble(Run::at));
        for (int i = 0; i < runs.size(); i++) {
            Run a = runs.get(i);
            for (int j = i + 1; j < runs.size() && runs.get(j).at - a.at < 0.5; j++) {
                Run b = runs.get(j);
                expect(a.horizontal != b.horizontal || a.edge.equals(b.edge) || a.low + TOLERANCE >= b.high || b.low + TOLERANCE >= a.high,
                    a.edge + " and " + b.edge + " share a segment at " + a.at);
            }
        }
    }

    private void labelsApartFromEdges() {
        for (Run run : runs()) {
            Rectangle box = run.horizontal ? new Rectangle(run.low, run.at, run.high - run.low, 0)
                : new Rectangle(run.at, run.low, 0, run.high - run.low);
            geometry.labels().forEach((id, label) -> expect(!shrunk(label).overlaps(box), run.edge + " runs over text " + id));
        }
    }
}
