/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Finds new ways for the edges that join a moved node or would run through one, and new places for their texts; all other edges stay.
 *
 * <p>Precondition: boxes of all nodes and routes of all edges on the lattice are known. Postcondition: {@link #routes} holds what differs
 * from the lattice; texts have their places.
 */
final class Rerouting {

    final Map<Link, List<Point>> routes = new LinkedHashMap<>();
    private final Placement placement;
    private final Draft draft;
    private final FreeSpace space;

    Rerouting(Placement placement) {
        this.placement = placement;
        draft = placement.draft;
        Groups columns = placement.columns;
        Groups rows = placement.rows;
        space = new FreeSpace(new Rectangle(columns.start[0], rows.start[0], columns.end[columns.count() - 1] - columns.start[0],
            rows.end[rows.count() - 1] - rows.start[0]), draft.options);
    }

    void run(List<Station> moved) {
        if (moved.isEmpty()) {
            return;
        }
        Set<Link> lost = lost(moved);
        draft.stations.forEach(station -> placement.boxes(station).forEach(space::add));
        for (Link link : draft.links) {
            if (!lost.contains(link)) {
                Run.of(placement.points(link)).forEach(space::add);
            }
        }
        placement.texts.stream().filter(text -> !lost.contains(text.link)).forEach(text -> space.add(text.box()));
        lost.forEach(this::reroute);
        placement.texts.stream().filter(text -> routes.containsKey(text.link)).forEach(this::place);
    }

    private Set<Link> lost(List<Station> moved) {
        Set<Station> movedSet = new HashSet<>(moved);
        BoxIndex<Rectangle> movedBoxes = new BoxIndex<>();
        moved.forEach(station -> placement.boxes(station).forEach(box -> movedBoxes.add(box, box)));
        Set<Link> covered = new HashSet<>();
        placement.texts.stream().filter(text -> movedBoxes.near(text.box()).stream().anyMatch(text.box()::overlaps))
            .forEach(text -> covered.add(text.link));
        Set<Link> lost = new LinkedHashSet<>();
        for (Link link : draft.links) {
            if (movedSet.contains(link.source) || movedSet.contains(link.target) || covered.contains(link)
                || Run.of(placement.points(link)).stream().anyMatch(run -> movedBoxes.near(run.box()).stream().anyMatch(run::cuts))) {
                lost.add(link);
            }
        }
        return lost;
    }

    private void reroute(Link link) {
        Rectangle source = placement.endBox(link.source, link.sourceGuest);
        Rectangle target = placement.endBox(link.target, link.targetGuest);
        List<Point> way = space.way(source, target, gap -> ports(source, gap, link, true), gap -> ports(target, gap, link, false));
        if (way != null) {
            routes.put(link, way);
            Run.of(way).forEach(space::add);
        }
    }

    private static List<Port> ports(Rectangle box, double gap, Link link, boolean atSource) {
        Guest guest = atSource ? link.sourceGuest : link.targetGuest;
        Node node = (atSource ? link.source : link.target).node;
        return guest == null ? Port.around(box, gap, node, link.edge.kind(), atSource) : Port.below(box, gap);
    }

    private void place(Text text) {
        EdgeLabel label = text.label;
        Rectangle box = space.besideWay(label.size(), label.place(), routes.get(text.link));
        text.x = box.x();
        text.y = box.y();
        space.add(box);
    }
}
