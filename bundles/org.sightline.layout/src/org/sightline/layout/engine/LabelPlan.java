/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sightline.layout.EdgeLabel;

/**
 * Finds the places for the texts of edges, in the cell of the station at whose side the edge ends, where nothing else runs: above edges
 * that leave sideways, the lowest of several has its text below; at upper and lower sides the leftmost of several edges has its text to its
 * left, the others right of all.
 *
 * <p>Precondition: places on layers and rows are set. Postcondition: spots are chosen, the axes know the room that they take; nodes are
 * large enough for all edges at their sides; edges that leave side by side are as far apart as their texts are high.
 */
final class LabelPlan {

    final List<LabelSpot> spots = new ArrayList<>();
    private final Draft draft;
    private final Axis x;
    private final Axis y;
    private final double gap;
    private final Map<Integer, List<Stub>> sides = new TreeMap<>();

    LabelPlan(Draft draft, Axis x, Axis y) {
        this.draft = draft;
        this.x = x;
        this.y = y;
        gap = draft.options.labelGap();
    }

    void run() {
        for (Link link : draft.links) {
            add(new Stub(link.segments[0], true));
            add(new Stub(link.segments[link.route.bends()], false));
        }
        sides.values().forEach(stubs -> stubs.sort(Comparator.comparingInt(stub -> stub.segment().slot)));
        new SymbolPitch(draft, x, y).run();
        sides.values().forEach(this::spread);
        new NodeGrowth(draft, x, y).run();
        draft.stations.forEach(this::reach);
        sides.values().stream().filter(stubs -> stubs.getFirst().segment().horizontal).forEach(this::beside);
        sides.values().stream().filter(stubs -> !stubs.getFirst().segment().horizontal).forEach(this::aboveOrBelow);
    }

    private void add(Stub stub) {
        sides.computeIfAbsent(stub.side(), key -> new ArrayList<>()).add(stub);
    }

    private void spread(List<Stub> stubs) {
        for (int i = 1; i < stubs.size() - 1 && stubs.getFirst().segment().horizontal; i++) {
            Stub stub = stubs.get(i);
            if (!stub.labels().isEmpty()) {
                int row = stub.station().row;
                double steps = stub.segment().slot - stubs.get(i - 1).segment().slot;
                y.pitch[row] = Math.max(y.pitch[row], (stub.labelHeight() + gap) / steps);
            }
        }
    }

    /** Boundary events and their texts come before anything else at the lower side. */
    private void reach(Station station) {
        station.topReach = station.halfHeight;
        station.bottomReach = station.halfHeight;
        for (Guest guest : station.guests) {
            double label = guest.node.label() == null ? 0 : guest.node.label().height() + gap;
            station.bottomReach = Math.max(station.bottomReach, station.halfHeight + guest.node.size().height() / 2 + label);
        }
    }

    private void beside(List<Stub> stubs) {
        for (Stub stub : stubs) {
            Station station = stub.station();
            double along = station.halfWidth + gap;
            double edge = stub.segment().slot * y.pitch[station.row] - station.dy;
            boolean below = stubs.size() > 1 && stub == stubs.getLast();
            for (EdgeLabel label : stub.labels()) {
                double width = label.size().width();
                spots.add(new LabelSpot(label, stub.segment().link, station, stub.direction() > 0 ? along : -along - width,
                    below ? edge + gap / 2 : edge - gap / 2 - label.size().height()));
                along += width + gap;
            }
            if (!stub.labels().isEmpty()) {
                double reach = gap / 2 + stub.labelHeight();
                station.topReach = Math.max(station.topReach, below ? 0 : reach - edge);
                station.bottomReach = Math.max(station.bottomReach, below ? reach + edge : 0);
                x.needCell(station.layer, stub.direction() > 0 ? 0 : along - station.dx, stub.direction() > 0 ? along + station.dx : 0);
            }
        }
    }

    private void aboveOrBelow(List<Stub> stubs) {
        Stub first = stubs.getFirst();
        Station station = first.station();
        boolean below = first.direction() > 0;
        double pitch = x.pitch[station.layer];
        double left = first.segment().slot * pitch - gap - station.dx;
        double right = stubs.getLast().segment().slot * pitch + gap - station.dx;
        double start = (below ? station.bottomReach : station.topReach) + gap;
        double leftReach = start;
        double rightReach = start;
        for (Stub stub : stubs.reversed()) {
            boolean toLeft = stub == first && stubs.size() > 1;
            for (EdgeLabel label : stub.labels()) {
                double height = label.size().height();
                double width = label.size().width();
                double reach = toLeft ? leftReach : rightReach;
                spots.add(new LabelSpot(label, stub.segment().link, station, toLeft ? left - width : right, below ? reach : -reach - height));
                leftReach += toLeft ? height + gap : 0;
                rightReach += toLeft ? 0 : height + gap;
                x.needCell(station.layer, toLeft ? width - left + gap - station.dx : 0, toLeft ? 0 : right + width + gap + station.dx);
            }
        }
        double end = Math.max(leftReach, rightReach);
        if (end > start && below) {
            station.bottomReach = end;
        } else if (end > start) {
            station.topReach = end;
        }
    }
}
