/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.engine.FreeRouter.Closeness;

/**
 * Leads edges that join a node within a container with one outside from the container's border on to that node, around everything else in
 * there; one container after the other, from the outermost inwards.
 *
 * <p>Precondition: everything is on the sheet, such edges as far as the border of the outermost container. Postcondition: they end at
 * their nodes, or at the last border from which there is no way.
 */
final class BorderCrossing {

    private final LayoutInput input;
    private final LayoutOptions options;
    private final Nesting nesting;
    private final Sheet sheet;
    private final Map<String, List<Run>> added = new HashMap<>();

    /** How to look for a way, the best first. */
    private enum Attempt {
        BESIDE_TITLE(Closeness.COMFORTABLE, true), OVER_TITLE(Closeness.COMFORTABLE, false), TIGHT(Closeness.TIGHT, false);

        private final Closeness closeness;
        private final boolean belowTitle;

        Attempt(Closeness closeness, boolean belowTitle) {
            this.closeness = closeness;
            this.belowTitle = belowTitle;
        }
    }

    BorderCrossing(LayoutInput input, Nesting nesting, Sheet sheet) {
        this.input = input;
        options = input.options();
        this.nesting = nesting;
        this.sheet = sheet;
    }

    void run() {
        for (Edge edge : input.edges()) {
            if (edge.kind() == EdgeKind.COMPANION) {
                continue;
            }
            for (String container : nesting.crossed(edge, edge.target())) {
                sheet.route(edge, extended(container, sheet.way(edge), edge.target()));
            }
            for (String container : nesting.crossed(edge, edge.source())) {
                sheet.route(edge, extended(container, sheet.way(edge).reversed(), edge.source()).reversed());
            }
        }
    }

    private List<Point> extended(String container, List<Point> way, String end) {
        Rectangle room = sheet.node(container);
        Point border = way.getLast();
        if (!onBorder(room, border)) {
            return way;
        }
        Node next = nesting.visible(end, container);
        Rectangle box = sheet.node(next.id());
        Port inward = inward(room, border);
        List<Point> inside = null;
        for (Attempt attempt : Attempt.values()) {
            double gap = attempt.closeness.ports;
            List<Port> ends = new ArrayList<>(next.host() == null ? Port.around(box, gap) : Port.below(box, gap));
            ends.addAll(next.host() == null ? inward.ahead(box) : List.of());
            List<Rectangle> taken = obstacles(container);
            if (attempt.belowTitle) {
                taken.add(new Rectangle(room.x(), room.y(), room.width(), options.containerTitle()));
            }
            inside = inside != null ? inside
                : new FreeRouter(taken, runs(container), room, attempt.closeness).route(List.of(inward), ends);
        }
        if (inside == null) {
            return way;
        }
        added.computeIfAbsent(container, key -> new ArrayList<>()).addAll(Run.of(inside));
        List<Point> whole = new ArrayList<>(way.subList(0, way.size() - 1));
        whole.addAll(inside.subList(1, inside.size() - 1));
        Point last = inside.getLast();
        whole.add(next.shape().meet(box, last, Run.of(inside.get(inside.size() - 2), last).horizontal()));
        return whole;
    }

    private static boolean onBorder(Rectangle box, Point point) {
        double tolerance = 1e-6;
        return Math.abs(point.x() - box.x()) < tolerance || Math.abs(point.x() - box.right()) < tolerance
            || Math.abs(point.y() - box.y()) < tolerance || Math.abs(point.y() - box.bottom()) < tolerance;
    }

    private static Port inward(Rectangle box, Point border) {
        double[] distances = {Math.abs(border.x() - box.right()), Math.abs(border.x() - box.x()), Math.abs(border.y() - box.bottom()),
            Math.abs(border.y() - box.y())};
        int nearest = 0;
        for (int i = 1; i < distances.length; i++) {
            nearest = distances[i] < distances[nearest] ? i : nearest;
        }
        return new Port(border, nearest, 0);
    }

    private List<Rectangle> obstacles(String container) {
        List<Rectangle> boxes = new ArrayList<>();
        for (Node node : nesting.held(container)) {
            boxes.add(sheet.node(node.id()));
            boxes.add(sheet.label(node.id()));
        }
        nesting.edges(container).forEach(edge -> edge.labels().forEach(label -> boxes.add(sheet.label(label.id()))));
        boxes.removeIf(Objects::isNull);
        return boxes;
    }

    private List<Run> runs(String container) {
        List<Run> runs = new ArrayList<>(added.getOrDefault(container, List.of()));
        nesting.edges(container).stream().map(sheet::way).filter(Objects::nonNull).forEach(way -> runs.addAll(Run.of(way)));
        return runs;
    }
}
