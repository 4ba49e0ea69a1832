/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.sightline.layout.Node;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * Finds the places for the texts beside nodes: below the node; above it if only edges leave below; above and right of the edges if they
 * leave at both.
 *
 * <p>Precondition: places on layers and rows and the texts of edges are set. Postcondition: the axes know the room of all cells.
 */
final class NodeLabelPlan {

    private static final int NONE = Integer.MIN_VALUE;
    private final Draft draft;
    private final Axis x;
    private final Axis y;
    private final double gap;
    private final Map<Station, Rectangle> spots = new HashMap<>();
    private final int[] lastAbove;
    private final int[] lastBelow;

    NodeLabelPlan(Draft draft, Axis x, Axis y) {
        this.draft = draft;
        this.x = x;
        this.y = y;
        gap = draft.options.labelGap();
        lastAbove = new int[draft.stations.size()];
        lastBelow = new int[draft.stations.size()];
        Arrays.fill(lastAbove, NONE);
        Arrays.fill(lastBelow, NONE);
    }

    void run() {
        for (Link link : draft.links) {
            note(link.segments[0], link.source, link.segments[0].leaving());
            Segment last = link.segments[link.route.bends()];
            note(last, link.target, -last.leaving());
        }
        draft.stations.forEach(this::reserve);
    }

    private void note(Segment segment, Station station, int direction) {
        if (!segment.horizontal) {
            int[] highest = direction > 0 ? lastBelow : lastAbove;
            highest[station.index] = Math.max(highest[station.index], segment.slot);
        }
    }

    private void reserve(Station station) {
        x.needCell(station.layer, station.halfWidth - station.dx, station.halfWidth + station.dx);
        for (Guest guest : station.guests) {
            Size label = guest.node.label() == null ? Size.NONE : guest.node.label();
            double middle = guest.middle() * draft.options.portGap();
            double last = (guest.slot + Math.max(1, guest.links) - 1) * draft.options.portGap();
            x.needCell(station.layer, 0, Math.max(middle + guest.halfWidth(draft.options.portGap()), last + gap + label.width()));
        }
        if (station.node.label() != null) {
            Rectangle spot = spot(station, station.node.label());
            spots.put(station, spot);
            x.needCell(station.layer, -spot.x() - station.dx, spot.right() + station.dx);
            station.topReach = Math.max(station.topReach, -spot.y());
            station.bottomReach = Math.max(station.bottomReach, spot.bottom());
        }
        y.needCell(station.row, station.topReach - station.dy, station.bottomReach + station.dy);
    }

    private Rectangle spot(Station station, Size label) {
        if (lastBelow[station.index] == NONE && station.guests.isEmpty()) {
            return new Rectangle(-label.width() / 2, station.bottomReach + gap, label.width(), label.height());
        }
        double above = -station.topReach - gap - label.height();
        int top = lastAbove[station.index];
        double left = top == NONE ? -label.width() / 2 : top * x.pitch[station.layer] - station.dx + gap;
        return new Rectangle(left, above, label.width(), label.height());
    }

    /** @return the box of the text beside a station, which must have one */
    Rectangle box(Station station) {
        return spots.get(station).moved(station.x, station.y);
    }

    /** @return the box of the text beside a boundary event, which must have one */
    Rectangle box(Guest guest, Rectangle place) {
        Node node = guest.node;
        double last = Math.max(0, guest.links - 1) / 2.0 * draft.options.portGap();
        return new Rectangle(place.centreX() + last + gap, place.bottom() + gap, node.label().width(), node.label().height());
    }
}
