/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Leads a few edges around everything on a sheet and finds room for their texts.
 *
 * <p>Precondition: all nodes are on the sheet. Postcondition, if it succeeds: all edges and texts are.
 */
final class LocalRoutes {

    private static final double NEAR = 600;
    /** So many nodes are soon laid out anew, too. */
    private static final int FEW = 300;
    private final LayoutInput input;
    private final Map<String, Node> nodes;
    private final Sheet sheet;
    private final Rectangle area;

    /** @param area where edges may run */
    LocalRoutes(LayoutInput input, Map<String, Node> nodes, Sheet sheet, Rectangle area) {
        this.input = input;
        this.nodes = nodes;
        this.sheet = sheet;
        this.area = area;
    }

    /** @return whether there is a way for all of them */
    boolean run(Collection<Edge> edges) {
        if (edges.isEmpty()) {
            return true;
        }
        return run(edges, window(edges)) || sheet.nodes.size() <= FEW && run(edges, area);
    }

    private Rectangle window(Collection<Edge> edges) {
        double left = Double.POSITIVE_INFINITY;
        double top = left;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = right;
        for (Edge edge : edges) {
            for (String end : List.of(edge.source(), edge.target())) {
                Rectangle box = sheet.node(end);
                left = Math.min(left, box.x() - NEAR);
                top = Math.min(top, box.y() - NEAR);
                right = Math.max(right, box.right() + NEAR);
                bottom = Math.max(bottom, box.bottom() + NEAR);
            }
        }
        left = Math.max(left, area.x());
        top = Math.max(top, area.y());
        return new Rectangle(left, top, Math.min(right, area.right()) - left, Math.min(bottom, area.bottom()) - top);
    }

    private boolean run(Collection<Edge> edges, Rectangle window) {
        FreeSpace space = new FreeSpace(window, input.options());
        sheet.nodes.values().stream().filter(window::overlaps).forEach(space::add);
        sheet.labels.values().stream().filter(window::overlaps).forEach(space::add);
        for (List<Point> way : sheet.routes.values()) {
            for (int i = 1; i < way.size(); i++) {
                Run run = Run.of(way.get(i - 1), way.get(i));
                if (run.box().x() <= window.right() && run.box().right() >= window.x() && run.box().y() <= window.bottom()
                    && run.box().bottom() >= window.y()) {
                    space.add(run);
                }
            }
        }
        Map<Edge, List<Point>> found = new HashMap<>();
        for (Edge edge : edges) {
            List<Point> way = way(space, edge);
            if (way == null) {
                return false;
            }
            Run.of(way).forEach(space::add);
            found.put(edge, way);
        }
        Map<String, Rectangle> texts = new HashMap<>();
        for (Edge edge : edges) {
            for (EdgeLabel label : edge.labels()) {
                Rectangle box = space.besideWay(label.size(), label.place(), found.get(edge));
                if (!space.free(box)) {
                    return false;
                }
                space.add(box);
                texts.put(label.id(), box);
            }
        }
        found.forEach((edge, way) -> sheet.route(edge, drawn(edge, way)));
        texts.forEach(sheet::label);
        return true;
    }

    private List<Point> way(FreeSpace space, Edge edge) {
        List<Rectangle> around = new ArrayList<>();
        for (String end : List.of(edge.source(), edge.target())) {
            for (String id = containerOf(nodes.get(end)); id != null; id = containerOf(nodes.get(id))) {
                around.add(sheet.node(id));
            }
        }
        around.forEach(space::remove);
        List<Point> way = space.way(sheet.node(edge.source()), sheet.node(edge.target()), gap -> ports(edge, edge.source(), true, gap),
            gap -> ports(edge, edge.target(), false, gap));
        around.forEach(space::add);
        return way;
    }

    private String containerOf(Node node) {
        return node.host() != null ? nodes.get(node.host()).container() : node.container();
    }

    private List<Port> ports(Edge edge, String end, boolean atSource, double gap) {
        Node node = nodes.get(end);
        Rectangle box = sheet.node(end);
        return node.host() != null ? Port.below(box, gap) : Port.around(box, gap, node, edge.kind(), atSource);
    }

    private List<Point> drawn(Edge edge, List<Point> way) {
        List<Point> drawn = new ArrayList<>(way);
        Point first = way.getFirst();
        Point last = way.getLast();
        drawn.set(0, nodes.get(edge.source()).shape().meet(sheet.node(edge.source()), first, Run.of(first, way.get(1)).horizontal()));
        drawn.set(way.size() - 1, nodes.get(edge.target()).shape().meet(sheet.node(edge.target()), last,
            Run.of(way.get(way.size() - 2), last).horizontal()));
        return drawn;
    }
}
