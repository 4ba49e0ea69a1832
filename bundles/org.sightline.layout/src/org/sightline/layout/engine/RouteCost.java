/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import org.sightline.layout.EdgeKind;
import org.sightline.layout.NodeKind;
import org.sightline.layout.NodeShape;

/**
 * Says how ugly a route is and remembers the least ugly one: bends, length, sides at which people do not expect an edge of its kind,
 * sides that are crowded. Among equals the first wins.
 */
final class RouteCost {

    private static final double BEND = 1;
    private static final double LAYER = 0.16;
    private static final double ROW = 0.2;
    private static final double CROWD = 0.35;
    private static final int CROWDED = 6;
    private static final double OPPOSED = 0.6;
    private static final double UNEXPECTED = 0.7;
    private static final double SIDEWAYS_MESSAGE = 2.2;
    private static final double THROUGH_TITLE = 3;
    private static final double FULL = 2.5;
    private static final double SHARED_CORNER = 0.8;
    private static final double DETOUR = 0.4;
    private static final double CROSSING = 0.8;
    private static final double AGAINST_TIME = 3.2;
    private final Link link;
    private final Lattice lattice;
    private final SideUse use;
    private final CrossingCount crossings;
    private final double portGap;
    private Route best;
    private double bestCost = Double.POSITIVE_INFINITY;

    RouteCost(Link link, Lattice lattice, SideUse use, CrossingCount crossings, double portGap) {
        this.crossings = crossings;
        this.portGap = portGap;
        this.link = link;
        this.lattice = lattice;
        this.use = use;
    }

    void offer(Route route) {
        double cost = cost(route);
        if (cost < bestCost - 1e-9) {
            cost += CROSSING * crossings.crossings(link, route);
        }
        if (cost < bestCost - 1e-9) {
            bestCost = cost;
            best = route;
        }
    }

    Route best() {
        return best;
    }

    private double cost(Route route) {
        int leave = SideUse.sourceSide(link, route, lattice);
        int enter = SideUse.targetSide(link, route, lattice);
        return BEND * route.bends() + length(route)
            + CROWD * (Math.min(CROWDED, use.leaving(link.source, leave)) + Math.min(CROWDED, use.entering(link.target, enter)))
            + OPPOSED * (Math.min(1, use.entering(link.source, leave)) + Math.min(1, use.leaving(link.target, enter)))
            + parting(leave) + side(link.source, leave, 0) + side(link.target, enter, 1)
            + full(link.source, leave, use.leaving(link.source, leave) + use.entering(link.source, leave))
            + full(link.target, enter, use.leaving(link.target, enter) + use.entering(link.target, enter))
            + detour(leave, link.target.row - link.source.row) + detour(enter, link.source.row - link.target.row);
    }

    /** Two ways that part at the same corner of a diamond look like one. */
    private double parting(int leave) {
        return link.source.node.shape() == NodeShape.DIAMOND && use.leaving(link.source, leave) > 0 ? SHARED_CORNER : 0;
    }

    /** A node with more edges at a side than fit would have to grow. */
    private double full(Station station, int side, int edges) {
        double half = side < 2 ? station.halfHeight : station.halfWidth;
        int places = 1 + 2 * (int) Math.max(0, Math.floor((half - NodeGrowth.CORNER) / portGap));
        return edges >= places ? FULL : 0;
    }

    /** Who looks for something below does not expect the edge at the upper side. */
    private static double detour(int side, int down) {
        return side == 2 && down > 0 || side == 3 && down < 0 ? DETOUR : 0;
    }

    /** Whether the edge really ends at something that a container holds. */
    private boolean within(Station station) {
        return station.node.kind() == NodeKind.CONTAINER
            && !(station == link.source ? link.edge.source() : link.edge.target()).equals(station.node.id());
    }

    private double length(Route route) {
        double length = 0;
        int[] lines = route.lines();
        for (int k = 0; k < lines.length; k++) {
            boolean horizontal = route.horizontal(k);
            int from = k > 0 ? lines[k - 1] : horizontal ? lattice.layerLine[link.source.layer] : lattice.rowLine[link.source.row];
            int to = k + 1 < lines.length ? lines[k + 1]
                : horizontal ? lattice.layerLine[link.target.layer] : lattice.rowLine[link.target.row];
            length += Math.abs(to - from) * (horizontal ? LAYER : ROW);
        }
        return length;
    }

    /** @param against the side that time comes from: 0 left at a source, 1 right at a target */
    private double side(Station station, int side, int against) {
        if (side == 2 && within(station)) {
            return THROUGH_TITLE;
        }
        if (side >= 2) {
            boolean upright = link.edge.kind() != EdgeKind.SEQUENCE || link.back || station.node.kind() == NodeKind.GATEWAY;
            return upright ? 0 : UNEXPECTED;
        }
        if (link.back) {
            return AGAINST_TIME / 2;
        }
        double messages = link.edge.kind() == EdgeKind.SEQUENCE ? 0 : SIDEWAYS_MESSAGE;
        return side == against ? AGAINST_TIME : messages;
    }
}
