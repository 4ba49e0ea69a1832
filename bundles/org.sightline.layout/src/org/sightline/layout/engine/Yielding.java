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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.layout.Edge;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Leads edges that run along others, or so close to them that both look like one line, along other ways with more room between. The others
 * stay. An edge for which there is no other way stays, too. In the end texts that the others run through yield.
 *
 * <p>Precondition: the geometry belongs to the input, apart from the ways of those others, which may lead anywhere. O(nodes + edges) for each
 * edge that yields, and the search for its new way.
 */
public final class Yielding {

    /** Closer than this, in points, two lines are taken for one. */
    private static final double CLOSE = 3;
    /** Beside those that stay there is to be so much more room than between others. */
    private static final double ROOM = 4;

    private final LayoutInput input;
    private final Geometry geometry;
    private final Sheet sheet;
    private final Map<String, Node> nodes = new HashMap<>();

    /**
     * @param input what was laid out
     * @param geometry where everything lies
     */
    public Yielding(LayoutInput input, Geometry geometry) {
        this.input = input;
        this.geometry = geometry;
        sheet = new Sheet(geometry);
        input.nodes().forEach(each -> nodes.put(each.id(), each));
    }

    /**
     * @param staying ids of the edges that stay where they are
     * @return where everything lies when the others have yielded to them
     */
    public Geometry to(Set<String> staying) {
        BoxIndex<Run> taken = new BoxIndex<>();
        Collection<Run> runs = new ArrayList<>();
        staying.stream().map(sheet.routes::get).filter(way -> way != null).forEach(way -> runs.addAll(Run.of(way)));
        runs.forEach(run -> taken.add(run.box(), run));
        List<Edge> yielding = input.edges().stream().filter(edge -> !staying.contains(edge.id()) && isClose(edge, taken)).toList();
        if (!yielding.isEmpty()) {
            widen(runs);
            yielding.forEach(this::lead);
        }
        boolean textsYield = new TextYielding(input, sheet, area(), staying).run();
        return yielding.isEmpty() && !textsYield ? geometry : sheet.geometry(input, geometry.size());
    }

    private boolean isClose(Edge edge, BoxIndex<Run> taken) {
        List<Point> way = sheet.way(edge);
        return way != null && Run.of(way).stream().anyMatch(run -> taken.near(around(run.box())).stream().anyMatch(other -> run.shares(other, CLOSE)));
    }

    private static Rectangle around(Rectangle box) {
        return new Rectangle(box.x() - CLOSE, box.y() - CLOSE, box.width() + 2 * CLOSE, box.height() + 2 * CLOSE);
    }

    /** Lines at both sides of those that stay keep the new ways away; they belong to no edge and are never drawn. */
    private void widen(Collection<Run> runs) {
        int count = 0;
        for (Run each : runs) {
            for (double side : new double[] {-ROOM, ROOM}) {
                double at = each.at() + side;
                sheet.routes.put("\0" + count++, each.horizontal() ? List.of(new Point(each.low(), at), new Point(each.high(), at))
                    : List.of(new Point(at, each.low()), new Point(at, each.high())));
            }
        }
    }

    private void lead(Edge edge) {
        List<Point> former = sheet.routes.remove(edge.id());
        Map<String, Rectangle> texts = new LinkedHashMap<>();
        edge.labels().forEach(label -> texts.put(label.id(), sheet.labels.remove(label.id())));
        if (!new LocalRoutes(input, nodes, sheet, area()).run(List.of(edge))) {
            sheet.routes.put(edge.id(), former);
            sheet.labels.putAll(texts);
        }
    }

    private Rectangle area() {
        double left = sheet.left();
        double top = sheet.top();
        return new Rectangle(left, top, geometry.size().width() - left, geometry.size().height() - top);
    }
}
