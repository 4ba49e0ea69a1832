/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** Where a node should stand among others that have their places: where a person put it, where it was, else beside its neighbours. */
final class Seat {

    private final LayoutOptions options;
    private final Sheet sheet;
    private final Node node;
    private final Rectangle room;
    private final Rectangle old;
    private Rectangle before;
    private Rectangle after;
    private String beforeId;
    private Rectangle other;
    private Rectangle leader;
    private double labelRoom;

    /**
     * @param sheet where the others are
     * @param room where the node may stand
     * @param old where the node was, or null
     */
    Seat(LayoutInput input, Map<String, Node> nodes, Sheet sheet, Node node, Rectangle room, Rectangle old) {
        options = input.options();
        this.sheet = sheet;
        this.node = node;
        this.room = room;
        this.old = old;
        for (Edge edge : input.edges()) {
            if (edge.target().equals(node.id()) && neighbour(edge, nodes.get(edge.source())) && before == null) {
                before = sheet.node(edge.source());
                beforeId = edge.source();
                labelRoom += room(edge);
            } else if (edge.source().equals(node.id()) && neighbour(edge, nodes.get(edge.target())) && after == null) {
                after = sheet.node(edge.target());
                labelRoom += room(edge);
            }
            noteOther(edge, nodes);
            if (edge.kind() == EdgeKind.COMPANION && edge.target().equals(node.id()) && sheet.node(edge.source()) != null) {
                leader = sheet.node(edge.source());
            }
        }
    }

    /** A neighbour in another band at least tells when. */
    private void noteOther(Edge edge, Map<String, Node> nodes) {
        if (other == null && (edge.source().equals(node.id()) || edge.target().equals(node.id()))) {
            Node end = nodes.get(edge.source().equals(node.id()) ? edge.target() : edge.source());
            other = sheet.node(end.id());
        }
    }

    private boolean neighbour(Edge edge, Node other) {
        return edge.kind() == EdgeKind.SEQUENCE && other.container() == null && other.host() == null && sheet.node(other.id()) != null
            && Objects.equals(other.band(), node.band()) && other != node;
    }

    private static double room(Edge edge) {
        return edge.labels().stream().map(EdgeLabel::size).mapToDouble(Size::width).sum();
    }

    /** @return the box and the text around (0, 0) */
    List<Rectangle> shape() {
        List<Rectangle> shape = new ArrayList<>();
        Size size = node.size();
        shape.add(new Rectangle(-size.width() / 2, -size.height() / 2, size.width(), size.height()));
        Size label = node.label();
        if (label != null) {
            shape.add(new Rectangle(-label.width() / 2, size.height() / 2 + options.labelGap(), label.width(), label.height()));
        }
        return shape;
    }

    /** @return by how much its two neighbours should be further apart, 0 if it does not stand between two */
    double missingRoom() {
        boolean between = node.fixed() == null && old == null && before != null && after != null && after.x() > before.right()
            && Math.abs(before.centreY() - after.centreY()) < options.rowGap();
        return between ? Math.max(0, node.size().width() + labelRoom + 2 * options.columnGap() - (after.x() - before.right())) : 0;
    }

    /** @return where the neighbour after it begins */
    double afterLeft() {
        return after.x();
    }

    String beforeId() {
        return beforeId;
    }

    /** @return the place that its middle should have */
    Point wanted() {
        double halfWidth = node.size().width() / 2;
        double halfHeight = node.size().height() / 2;
        if (node.fixed() != null) {
            return node.fixed().moved(sheet.left() + halfWidth, (node.band() == null ? sheet.top() : room.y()) + halfHeight);
        }
        if (leader != null) {
            return new Point(leader.centreX(), old == null ? room.centreY() : old.centreY());
        }
        if (old != null) {
            return new Point(old.centreX(), old.centreY());
        }
        if (before != null) {
            return new Point(before.right() + options.columnGap() + labelRoom + halfWidth, before.centreY());
        }
        if (after != null) {
            return new Point(after.x() - options.columnGap() - labelRoom - halfWidth, after.centreY());
        }
        if (other != null) {
            return new Point(other.centreX(), room.centreY());
        }
        return new Point(room.x() + options.bandPadding() + halfWidth, room.y() + options.bandPadding() + halfHeight);
    }
}
