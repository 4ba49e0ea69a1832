/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the segments along layers and rows their places beside the middle line, which are the places where edges leave and enter nodes:
 * straight edges in the middle, those that turn away on their side of it, the nearer the target the closer to the middle. O(segments log segments) for bounded numbers at a side.
 *
 * <p>Precondition: segments are set. Postcondition: no two segments of a layer or row share a place where they overlap; every place lies
 * on the line that its segment runs along.
 */
final class SlotAssignment {

    private final Draft draft;
    private final List<SlotLine> rows = new ArrayList<>();
    private final List<SlotLine> layers = new ArrayList<>();
    private final Map<Integer, SideStubs> sides = new HashMap<>();

    SlotAssignment(Draft draft) {
        this.draft = draft;
        for (int row = 0; row < draft.rows(); row++) {
            rows.add(new SlotLine());
        }
        for (int layer = 0; layer < draft.layers(); layer++) {
            layers.add(new SlotLine());
        }
    }

    void run() {
        draft.stations.forEach(this::seatGuests);
        List<Segment> segments = new ArrayList<>();
        for (Link link : draft.links) {
            for (Segment segment : link.segments) {
                if (segment.first() || segment.last()) {
                    segments.add(segment);
                    note(segment);
                }
            }
        }
        segments.sort(Comparator.comparingInt(SlotAssignment::priority).thenComparingInt(SlotAssignment::reach)
            .thenComparingInt(s -> s.link.index).thenComparingInt(s -> s.place));
        segments.forEach(this::seat);
    }

    /** Boundary events sit side by side up to the right corner of their host, each with the room for its text to its right. */
    private void seatGuests(Station host) {
        double gap = draft.options.portGap();
        double room = host.guests.stream().mapToDouble(guest -> 2 * guest.halfWidth(gap) + textRoom(guest) + gap).sum();
        host.halfWidth = Math.max(host.halfWidth, room / 2);
        double x = host.halfWidth - room;
        for (Guest guest : host.guests) {
            double half = guest.halfWidth(gap);
            guest.slot = (int) Math.ceil((x + half) / gap - (guest.middle() - guest.slot));
            double middle = guest.middle() * gap;
            block(guest, (int) Math.floor((middle - half) / gap), (int) Math.ceil((middle + half + textRoom(guest)) / gap));
            x = middle + half + textRoom(guest) + gap / 2;
            host.halfWidth = Math.max(host.halfWidth, middle + half);
        }
    }

    private double textRoom(Guest guest) {
        double label = guest.node.label() == null ? 0 : guest.node.label().width() + 2 * draft.options.labelGap();
        return Math.max(0, label + (guest.links - 1) / 2.0 * draft.options.portGap() - guest.halfWidth(draft.options.portGap()));
    }

    /** The outermost place that the nodes at the segment's ends have without growing. */
    private int limit(Segment segment) {
        double half = Double.POSITIVE_INFINITY;
        if (segment.first()) {
            half = segment.horizontal ? segment.link.source.halfHeight : segment.link.source.halfWidth;
        }
        if (segment.last()) {
            half = Math.min(half, segment.horizontal ? segment.link.target.halfHeight : segment.link.target.halfWidth);
        }
        return (int) Math.max(0, Math.floor((half - NodeGrowth.CORNER) / draft.options.portGap()));
    }

    private void block(Guest guest, int first, int last) {
        int side = 2 * draft.lattice.rowLine[guest.host.row] + 1;
        for (int slot = first; slot <= last; slot++) {
            if (slot < guest.slot || slot >= guest.slot + guest.links) {
                layers.get(guest.host.layer).take(slot, side, side);
            }
        }
    }

    private static int priority(Segment segment) {
        if (segment.first() && segment.link.sourceGuest != null || segment.last() && segment.link.targetGuest != null) {
            return 0;
        }
        return segment.first() && segment.last() ? 1 : 2;
    }

    private static int reach(Segment segment) {
        if (segment.first() && segment.last()) {
            return segment.high() - segment.low();
        }
        Segment next = segment.first() ? segment.after() : segment.before();
        return next.high() - next.low();
    }

    private void note(Segment segment) {
        if (segment.first()) {
            sides.computeIfAbsent(side(segment, segment.link.source, segment.leaving()), key -> new SideStubs()).add(turn(segment));
        }
        if (segment.last()) {
            sides.computeIfAbsent(side(segment, segment.link.target, -segment.leaving()), key -> new SideStubs()).add(turn(segment));
        }
    }

    private static int side(Segment segment, Station station, int direction) {
        return 4 * station.index + (segment.horizontal ? 0 : 2) + (direction > 0 ? 1 : 0);
    }

    private static int turn(Segment segment) {
        if (segment.first() && segment.last()) {
            return 0;
        }
        Segment next = segment.first() ? segment.after() : segment.before();
        int far = segment.first() ? next.to : next.from;
        return Integer.signum(far - 2 * segment.line);
    }

    private void seat(Segment segment) {
        SlotLine line = segment.horizontal ? rows.get(draft.lattice.rowAt(segment.line)) : layers.get(draft.lattice.layerAt(segment.line));
        Guest guest = segment.first() && segment.link.sourceGuest != null ? segment.link.sourceGuest
            : segment.last() ? segment.link.targetGuest : null;
        if (guest != null) {
            segment.slot = guest.nextSlot();
            line.take(segment.slot, segment.low(), segment.high());
            return;
        }
        int turn = turn(segment);
        Station station = segment.first() ? segment.link.source : segment.link.target;
        int direction = segment.first() ? segment.leaving() : -segment.leaving();
        SideStubs side = sides.get(side(segment, station, direction));
        int start = turn == 0 ? 0 : side.start(turn);
        int limit = limit(segment);
        segment.slot = line.takeNearest(start, turn == 0 ? 1 : turn, side.fit(limit) ? limit : Integer.MAX_VALUE, segment.low(),
            segment.high());
    }
}
