/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.scene.Placement;

/**
 * Leads the edges that a person bent along their bends instead of where the layout led them, with their texts. Where the bends make no sense
 * any more, the layout's way stays. Edges that the layout led along there yield, and so do texts. O(nodes + edges) for each that yields.
 */
final class HandRoutes {

    private static final double GAP = 3;

    private final Geometry geometry;
    private final Map<String, NodeShape> shapes = new HashMap<>();
    private final Map<String, List<Point>> edges;
    private final Map<String, Rectangle> labels;
    private final Set<String> led = new HashSet<>();
    private double right;
    private double bottom;

    private HandRoutes(LayoutInput input, Geometry geometry) {
        this.geometry = geometry;
        input.nodes().forEach(each -> shapes.put(each.id(), each.shape()));
        edges = new LinkedHashMap<>(geometry.edges());
        labels = new LinkedHashMap<>(geometry.labels());
        right = geometry.size().width();
        bottom = geometry.size().height();
    }

    /**
     * @param geometry what the layout made of the input
     * @param input what was laid out
     * @param placement what a person has placed
     * @return the geometry with the ways that the person made; the same object if there are none
     */
    static Geometry applied(Geometry geometry, LayoutInput input, Placement placement) {
        if (placement.bends().isEmpty()) {
            return geometry;
        }
        HandRoutes routes = new HandRoutes(input, geometry);
        input.edges().stream().filter(each -> placement.bends().containsKey(each.id())).forEach(each -> routes.lead(each, placement.bends().get(each.id())));
        Geometry led = new Geometry(geometry.bands(), geometry.columns(), geometry.nodes(), routes.labels, routes.edges, geometry.lines(),
                new Size(routes.right, routes.bottom));
        Geometry apart = ProcessLayout.yielding(input, led, routes.led);
        return apart == led ? led : routes.kept(ChartLayout.snapped(apart, 0, 0));
    }

    /** What a person bent lies on no lattice of pixels. */
    private Geometry kept(Geometry snapped) {
        Map<String, List<Point>> ways = new LinkedHashMap<>(snapped.edges());
        led.forEach(each -> ways.put(each, edges.get(each)));
        return new Geometry(snapped.bands(), snapped.columns(), snapped.nodes(), snapped.labels(), ways, snapped.lines(), snapped.size());
    }

    private void lead(Edge edge, List<Point> bends) {
        Rectangle source = geometry.nodes().get(edge.source());
        Rectangle target = geometry.nodes().get(edge.target());
        if (source == null || target == null || !edges.containsKey(edge.id())) {
            return;
        }
        List<Point> there = bends.stream().map(each -> each.moved(source.x(), source.y())).toList();
        Optional<List<Point>> way = new HandRoute(source, shapes.get(edge.source()), target, shapes.get(edge.target())).through(there);
        way.ifPresent(points -> {
            led.add(edge.id());
            edges.put(edge.id(), points);
            edge.labels().forEach(each -> labels.put(each.id(), beside(points, each)));
            points.forEach(each -> reach(each.x(), each.y()));
        });
    }

    private void reach(double x, double y) {
        right = Math.max(right, x + GAP);
        bottom = Math.max(bottom, y + GAP);
    }

    /** Above a horizontal piece, at the right of a vertical one; that of its place, or the longest for the middle. */
    private static Rectangle beside(List<Point> way, EdgeLabel label) {
        int piece = switch (label.place()) {
            case BEGIN -> 0;
            case END -> way.size() - 2;
            case CENTRE -> longest(way);
        };
        Point from = way.get(piece);
        Point to = way.get(piece + 1);
        double width = label.size().width();
        double height = label.size().height();
        double share = switch (label.place()) {
            case BEGIN -> 0;
            case END -> 1;
            case CENTRE -> 0.5;
        };
        double free = Math.max(0, length(from, to) - 2 * GAP - (from.y() == to.y() ? width : height));
        double start = GAP + share * free;
        if (from.y() == to.y()) {
            double left = to.x() >= from.x() ? from.x() + start : from.x() - start - width;
            return new Rectangle(left, from.y() - GAP - height, width, height);
        }
        double top = to.y() >= from.y() ? from.y() + start : from.y() - start - height;
        return new Rectangle(from.x() + GAP, top, width, height);
    }

    private static int longest(List<Point> way) {
        int longest = 0;
        for (int i = 1; i < way.size() - 1; i++) {
            longest = length(way.get(i), way.get(i + 1)) > length(way.get(longest), way.get(longest + 1)) ? i : longest;
        }
        return longest;
    }

    private static double length(Point from, Point to) {
        return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    }
}
