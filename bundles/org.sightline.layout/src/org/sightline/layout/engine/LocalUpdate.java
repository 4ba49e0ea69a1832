/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * Changes a geometry as little as a small change of its input asks for: a new step goes beside its predecessor, between it and its
 * successor if there is one, a step that a person moved goes there and those under it yield; edges that join these, or that they now lie
 * on, get new ways. All else stays, or moves aside as a whole.
 *
 * <p>Precondition: the geometry belongs to the input before and keeps all rules. Postcondition: so does the result. O(nodes + edges) with
 * a small factor, and the search for the new ways.
 */
public final class LocalUpdate {

    /** More changes than these are worth a new layout. */
    private static final int FEW = 24;
    /** More than any picture: bands and columns may grow so far. */
    private static final double ENDLESS = 1e9;
    private final LayoutInput before;
    private final Geometry geometry;
    private final LayoutInput now;
    private final Sheet sheet;
    private final Strips strips;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Set<String> hosts = new HashSet<>();
    private final Deque<Node> unseated = new ArrayDeque<>();
    private final Map<String, Edge> unrouted = new LinkedHashMap<>();
    private int seated;

    /**
     * @param before the input so far
     * @param geometry where everything lies so far
     * @param now the input from now on
     */
    public LocalUpdate(LayoutInput before, Geometry geometry, LayoutInput now) {
        this.before = before;
        this.geometry = geometry;
        this.now = now;
        sheet = new Sheet(geometry);
        strips = new Strips(sheet, geometry.size());
    }

    /** @return where everything lies, or null if the change is too large or too deep for this */
    public Geometry run() {
        if (!Change.sameFrame(before, now)) {
            return null;
        }
        Change change = Change.between(before, now);
        if (change.size() > FEW) {
            return null;
        }
        now.nodes().forEach(this::note);
        if (!change.nodes().stream().allMatch(this::movable)) {
            return null;
        }
        drop(change);
        while (!unseated.isEmpty()) {
            if (++seated > FEW || !seat(unseated.poll())) {
                return null;
            }
        }
        return new LocalRoutes(now, nodes, sheet, area()).run(unrouted.values()) ? sheet.geometry(now, strips.size()) : null;
    }

    private void note(Node node) {
        nodes.put(node.id(), node);
        if (node.host() != null) {
            hosts.add(node.host());
        }
    }

    private boolean movable(Node node) {
        return node.container() == null && node.host() == null && node.kind() != NodeKind.CONTAINER && !hosts.contains(node.id());
    }

    private void drop(Change change) {
        Set<String> gone = new HashSet<>(change.lostNodes());
        change.nodes().forEach(node -> gone.add(node.id()));
        for (String id : gone) {
            sheet.nodes.remove(id);
            sheet.labels.remove(id);
        }
        Set<String> lost = new LinkedHashSet<>(change.lostEdges());
        change.edges().forEach(edge -> lost.add(edge.id()));
        for (Edge edge : before.edges()) {
            if (lost.contains(edge.id()) || gone.contains(edge.source()) || gone.contains(edge.target())) {
                remove(edge);
            }
        }
        for (Edge edge : now.edges()) {
            if (edge.kind() != EdgeKind.COMPANION && !sheet.routes.containsKey(edge.id())) {
                unrouted.put(edge.id(), edge);
            }
        }
        unseated.addAll(change.nodes());
        change.nodes().forEach(this::unseatCompanions);
    }

    private void remove(Edge edge) {
        sheet.routes.remove(edge.id());
        edge.labels().forEach(label -> sheet.labels.remove(label.id()));
    }

    /** @return whether there is room for it */
    private boolean seat(Node node) {
        Rectangle room = room(node);
        Seat seat = new Seat(now, nodes, sheet, node, room, oldBox(node));
        double missing = seat.missingRoom();
        if (missing > 0 && new Widening(now, nodes, sheet).open(seat.afterLeft(), List.of(seat.beforeId()), missing)) {
            strips.openFrame(seat.afterLeft(), missing);
            room = room(node);
            seat = new Seat(now, nodes, sheet, node, room, null);
        }
        boolean fixed = node.fixed() != null;
        double padding = fixed ? 0 : now.options().bandPadding();
        Rectangle inner = new Rectangle(room.x() + padding, room.y() + padding, ENDLESS, ENDLESS);
        Point at = place(seat, taken(fixed, room), inner, fixed ? 0 : now.options().portGap());
        List<Rectangle> boxes = seat.shape().stream().map(box -> box.moved(at.x(), at.y())).toList();
        if (!grow(room, boxes)) {
            return false;
        }
        sheet.put(node, boxes.getFirst());
        if (node.label() != null) {
            sheet.label(node.id(), boxes.getLast());
        }
        clear(node, boxes);
        return true;
    }

    /** In line with its neighbours if it just fits there, else where there is room around it. */
    private Point place(Seat seat, BoxIndex<Rectangle> taken, Rectangle area, double gap) {
        Point close = new Displacement(taken, Math.min(gap, now.options().labelGap()), area).nearest(seat.shape(), seat.wanted());
        return close.equals(seat.wanted()) ? close : new Displacement(taken, gap, area).nearest(seat.shape(), seat.wanted());
    }

    /** @return where the node was, if it was in the same band and column */
    private Rectangle oldBox(Node node) {
        for (Node old : before.nodes()) {
            if (old.id().equals(node.id())) {
                return Objects.equals(old.band(), node.band()) && Objects.equals(old.column(), node.column())
                    ? geometry.nodes().get(old.id()) : null;
            }
        }
        return null;
    }

    /** What a node must keep clear of; a person's wish counts more than nodes that nobody put anywhere. */
    private BoxIndex<Rectangle> taken(boolean fixed, Rectangle room) {
        BoxIndex<Rectangle> taken = new BoxIndex<>();
        for (Node other : now.nodes()) {
            Rectangle box = sheet.node(other.id());
            if (box != null && box.y() < room.bottom() && box.bottom() > room.y() && (!fixed || other.fixed() != null || !movable(other))) {
                boxes(other).forEach(each -> taken.add(each, each));
            }
        }
        if (!fixed) {
            sheet.routes.values().forEach(way -> Run.of(way).stream().map(Run::box)
                .filter(box -> box.y() < room.bottom() && box.bottom() > room.y()).forEach(box -> taken.add(box, box)));
            now.edges().forEach(edge -> edge.labels().stream().map(label -> sheet.label(label.id())).filter(Objects::nonNull)
                .filter(box -> box.y() < room.bottom() && box.bottom() > room.y()).forEach(box -> taken.add(box, box)));
        }
        return taken;
    }

    private List<Rectangle> boxes(Node node) {
        List<Rectangle> boxes = new ArrayList<>();
        boxes.add(sheet.node(node.id()));
        boxes.add(sheet.label(node.id()));
        boxes.removeIf(Objects::isNull);
        return boxes;
    }

    /** Whatever lies under a node that has just been put somewhere has to look for another place or way. */
    private void clear(Node node, List<Rectangle> boxes) {
        for (Node other : now.nodes()) {
            if (other != node && movable(other) && sheet.node(other.id()) != null && meet(boxes(other), boxes)) {
                unseat(other);
            }
        }
        for (Edge edge : now.edges()) {
            List<Point> way = sheet.way(edge);
            if (way != null && (cuts(way, boxes) || edge.labels().stream().map(EdgeLabel::id).map(sheet::label)
                .anyMatch(box -> meet(List.of(box), boxes)))) {
                reroute(edge);
            }
        }
    }

    /** Takes a node off the sheet, to be put somewhere else, with its edges and those that keep in step with it. */
    private void unseat(Node node) {
        unseated.add(node);
        sheet.nodes.remove(node.id());
        sheet.labels.remove(node.id());
        for (Edge edge : now.edges()) {
            boolean joins = edge.source().equals(node.id()) || edge.target().equals(node.id());
            if (joins && edge.kind() != EdgeKind.COMPANION) {
                reroute(edge);
            }
        }
        unseatCompanions(node);
    }

    private void unseatCompanions(Node node) {
        for (Edge edge : now.edges()) {
            if (edge.kind() == EdgeKind.COMPANION && edge.source().equals(node.id()) && sheet.node(edge.target()) != null
                && movable(nodes.get(edge.target()))) {
                unseat(nodes.get(edge.target()));
            }
        }
    }

    private void reroute(Edge edge) {
        remove(edge);
        unrouted.put(edge.id(), edge);
    }

    private static boolean meet(List<Rectangle> some, List<Rectangle> others) {
        return some.stream().anyMatch(box -> others.stream().anyMatch(box::overlaps));
    }

    private static boolean cuts(List<Point> way, List<Rectangle> boxes) {
        for (int i = 1; i < way.size(); i++) {
            Run run = Run.of(way.get(i - 1), way.get(i));
            if (boxes.stream().anyMatch(run::cuts)) {
                return true;
            }
        }
        return false;
    }

    /** Where a node of this band and column may stand. */
    private Rectangle room(Node node) {
        Rectangle area = area();
        double left = area.x();
        double right = area.right();
        double top = area.y();
        double bottom = area.bottom();
        if (node.band() != null) {
            Rectangle band = sheet.bands.get(node.band()).bounds();
            top = band.y();
            bottom = now.bands().stream().filter(inner -> node.band().equals(inner.parent()))
                .mapToDouble(inner -> sheet.bands.get(inner.id()).bounds().y()).min().orElse(band.bottom());
        }
        if (node.column() != null) {
            Rectangle column = sheet.columns.get(node.column()).bounds();
            left = column.x();
            right = column.right();
        }
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private Rectangle area() {
        Size size = strips.size();
        return new Rectangle(sheet.left(), sheet.top(), size.width() - sheet.left(), size.height() - sheet.top());
    }

    /** Makes band and column reach around what is about to be put into them. */
    private boolean grow(Rectangle room, List<Rectangle> boxes) {
        double padding = now.options().bandPadding();
        double right = boxes.stream().mapToDouble(Rectangle::right).max().orElse(0) + padding;
        double bottom = boxes.stream().mapToDouble(Rectangle::bottom).max().orElse(0) + padding;
        if (bottom > room.bottom()) {
            strips.openRows(room.bottom(), bottom - room.bottom());
        }
        double by = right - room.right();
        boolean atEnd = room.right() >= strips.size().width();
        if (by > 0 && !atEnd && !new Widening(now, nodes, sheet).open(room.right(), List.of(), by)) {
            return false;
        }
        if (by > 0) {
            strips.openFrame(room.right(), by);
        }
        return true;
    }
}
