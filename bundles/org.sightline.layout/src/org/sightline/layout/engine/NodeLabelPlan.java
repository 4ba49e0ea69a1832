/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.layout.Node;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * Finds the places for the texts beside nodes: below or above the node, in its middle if no edge ends at that side, else beside the edges;
 * the nearest that is clear of the texts of edges and does not make the chart much broader. Below comes first.
 *
 * <p>Precondition: places on layers and rows and the texts of edges are set. Postcondition: the axes know the room of all cells.
 */
final class NodeLabelPlan {

    private static final int NONE = Integer.MIN_VALUE;
    private static final double NEAR = 1e-6;
    /** What a point counts that a text stands away from the node beyond the text of an edge, aside of its middle, or makes the chart broader. */
    private static final double AWAY = 2;
    private static final double ASIDE = 0.6;
    private static final double BROADER = 0.7;
    /** Between an edge and a text beside it, with room for the head of an arrow. */
    private static final double ARROW = 5;
    private final Draft draft;
    private final Axis x;
    private final Axis y;
    private final double gap;
    private final Map<Station, Rectangle> spots = new HashMap<>();
    private final Map<Station, List<Rectangle>> texts = new HashMap<>();
    private final int[] first;
    private final int[] last;

    NodeLabelPlan(Draft draft, Axis x, Axis y, List<LabelSpot> edgeTexts) {
        this.draft = draft;
        this.x = x;
        this.y = y;
        gap = draft.options.labelGap();
        first = new int[2 * draft.stations.size()];
        last = new int[first.length];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, NONE);
        edgeTexts.forEach(text -> texts.computeIfAbsent(text.station(), key -> new ArrayList<>())
            .add(new Rectangle(text.x(), text.y(), text.label().size().width(), text.label().size().height())));
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
            int side = 2 * station.index + (direction > 0 ? 1 : 0);
            first[side] = Math.min(first[side], segment.slot);
            last[side] = Math.max(last[side], segment.slot);
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
        Rectangle best = null;
        double least = Double.POSITIVE_INFINITY;
        for (boolean below : station.guests.isEmpty() ? new boolean[] {true, false} : new boolean[] {false}) {
            double near = below ? station.halfHeight + gap : -station.halfHeight - gap - label.height();
            for (double left : lefts(station, label.width(), below)) {
                Rectangle spot = clear(station, new Rectangle(left, near, label.width(), label.height()), below);
                double cost = AWAY * Math.abs(spot.y() - near) + ASIDE * Math.abs(spot.centreX()) + BROADER * broader(station, spot);
                if (cost < least) {
                    least = cost;
                    best = spot;
                }
            }
        }
        return best;
    }

    /** In the middle or aligned with a side of the node; where edges end, right or left of them. */
    private double[] lefts(Station station, double width, boolean below) {
        int side = 2 * station.index + (below ? 1 : 0);
        if (last[side] == NONE) {
            return width <= 2 * station.halfWidth ? new double[] {-width / 2}
                : new double[] {-width / 2, station.halfWidth - width, -station.halfWidth};
        }
        double pitch = x.pitch[station.layer];
        return new double[] {last[side] * pitch - station.dx + ARROW, first[side] * pitch - station.dx - ARROW - width};
    }

    /** @return the box, moved away from the node until it is clear of the texts of edges */
    private Rectangle clear(Station station, Rectangle box, boolean below) {
        Rectangle spot = box;
        double by = gap - NEAR;
        for (boolean free = false; !free;) {
            free = true;
            for (Rectangle text : texts.getOrDefault(station, List.of())) {
                double away = below ? text.bottom() + gap - spot.y() : text.y() - gap - spot.bottom();
                if (new Rectangle(text.x() - by, text.y() - by, text.width() + 2 * by, text.height() + 2 * by).overlaps(spot)) {
                    spot = spot.moved(0, away);
                    free = false;
                }
            }
        }
        return spot;
    }

    /** @return how much room a place takes beside what the node and the texts of its edges take anyhow */
    private double broader(Station station, Rectangle spot) {
        double left = -station.halfWidth;
        double right = station.halfWidth;
        for (Rectangle text : texts.getOrDefault(station, List.of())) {
            left = Math.min(left, text.x());
            right = Math.max(right, text.right());
        }
        return Math.max(0, left - spot.x()) + Math.max(0, spot.right() - right);
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
