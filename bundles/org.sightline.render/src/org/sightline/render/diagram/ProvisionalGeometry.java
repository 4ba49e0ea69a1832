/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * Where everything could be until the layout has found out: what was there stays, what a person placed stands there, what is new stands
 * behind what leads to it, and edges of both run at right angles. Linear, and a fraction of the layout's cost.
 */
public final class ProvisionalGeometry {

    private static final double GAP = 28;
    private static final double INDENT = 20;

    private final Geometry former;
    private final LayoutInput input;
    private final Map<String, Rectangle> nodes = new LinkedHashMap<>();
    private final Map<String, Rectangle> labels = new LinkedHashMap<>();
    private final Map<String, List<Point>> edges = new LinkedHashMap<>();
    private final Map<String, String> before = new HashMap<>();

    private ProvisionalGeometry(Geometry former, LayoutInput input) {
        this.former = former;
        this.input = input;
    }

    /**
     * @param former where everything was
     * @param input what is to be laid out now
     * @return where everything could be; empty if rows, columns or lines are new
     */
    public static Optional<Geometry> of(Geometry former, LayoutInput input) {
        boolean known = input.bands().stream().allMatch(each -> former.bands().containsKey(each.id()))
                && input.columns().stream().allMatch(each -> former.columns().containsKey(each.id()))
                && input.lines().stream().allMatch(each -> former.lines().containsKey(each.id()));
        return known ? Optional.of(new ProvisionalGeometry(former, input).geometry()) : Optional.empty();
    }

    private Geometry geometry() {
        input.edges().forEach(each -> before.putIfAbsent(each.target(), each.source()));
        input.nodes().forEach(this::place);
        input.edges().forEach(this::route);
        double width = former.size().width();
        double height = former.size().height();
        for (Rectangle each : nodes.values()) {
            width = Math.max(width, each.right() + GAP);
            height = Math.max(height, each.bottom());
        }
        return new Geometry(former.bands(), former.columns(), nodes, labels, edges, former.lines(), new Size(width, height));
    }

    private void place(Node node) {
        Rectangle old = former.nodes().get(node.id());
        Rectangle box = node.fixed() != null && isKnown(node) ? fixed(node) : old != null ? resized(node, old) : fresh(node);
        nodes.put(node.id(), box);
        if (node.label() != null) {
            Rectangle label = former.labels().get(node.id());
            boolean stays = label != null && old != null && label.width() == node.label().width();
            labels.put(node.id(), stays ? label.moved(box.centreX() - old.centreX(), box.bottom() - old.bottom())
                    : new Rectangle(box.centreX() - node.label().width() / 2, box.bottom() + 3, node.label().width(), node.label().height()));
        }
    }

    private boolean isKnown(Node node) {
        return node.host() == null && (node.container() == null || former.nodes().containsKey(node.container()));
    }

    private Rectangle fixed(Node node) {
        Point origin = former.origin(node, input.options());
        return new Rectangle(origin.x() + node.fixed().x(), origin.y() + node.fixed().y(), node.size().width(), node.size().height());
    }

    private static Rectangle resized(Node node, Rectangle old) {
        double width = Math.max(old.width(), node.size().width());
        return new Rectangle(old.centreX() - width / 2, old.y(), width, Math.max(old.height(), node.size().height()));
    }

    private Rectangle fresh(Node node) {
        Rectangle source = nodes.getOrDefault(before.get(node.id()), former.nodes().get(before.get(node.id())));
        Rectangle row = node.band() == null ? null : former.bands().get(node.band()).bounds();
        Size size = node.size();
        double x = source == null ? row == null ? 0 : former.bands().get(node.band()).head().right() + INDENT : source.right() + GAP;
        double middle = row != null ? row.centreY() : source != null ? source.centreY() : size.height() / 2;
        return new Rectangle(x, middle - size.height() / 2, size.width(), size.height());
    }

    private void route(Edge edge) {
        Rectangle source = nodes.get(edge.source());
        Rectangle target = nodes.get(edge.target());
        List<Point> old = former.edges().get(edge.id());
        boolean stays = old != null && stays(edge.source()) && stays(edge.target());
        if (stays || source == null || target == null) {
            edges.put(edge.id(), old == null ? RightAngles.between(box(edge.source()), box(edge.target())) : old);
            edge.labels().forEach(each -> keep(each));
        } else {
            edges.put(edge.id(), RightAngles.between(source, target));
        }
    }

    private void keep(EdgeLabel label) {
        Rectangle old = former.labels().get(label.id());
        if (old != null) {
            labels.put(label.id(), old);
        }
    }

    /** Edges may end at rows. */
    private Rectangle box(String id) {
        Rectangle node = nodes.get(id);
        return node == null ? former.bands().get(id).bounds() : node;
    }

    private boolean stays(String id) {
        return !nodes.containsKey(id) || nodes.get(id).equals(former.nodes().get(id));
    }
}
