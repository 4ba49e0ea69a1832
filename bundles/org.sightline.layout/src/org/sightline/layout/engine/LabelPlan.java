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
import org.sightline.layout.LabelPlace;

/**
 * Keeps room for the texts of edges: beside the edge's end at its source (at its target for those at the end), in a strip of the channel
 * next to the node where nothing else runs. At upper and lower sides the leftmost of several edges has its text to its left, the others
 * to the right of all.
 *
 * <p>Precondition: places on layers and rows are set. Postcondition: spots are chosen, the axes know the room that they take and rows
 * whose edges leave close together with texts between them have their places further apart.
 */
final class LabelPlan {

    final List<LabelSpot> spots = new ArrayList<>();
    private final Draft draft;
    private final Axis x;
    private final Axis y;
    private final double gap;
    private final Map<Integer, List<Stub>> sides = new TreeMap<>();

    /** The end of an edge at a side of a station, with the texts there. */
    private record Stub(Segment segment, boolean atSource, List<EdgeLabel> labels) {

        Station station() {
            return atSource ? segment.link.source : segment.link.target;
        }

        int direction() {
            return atSource ? segment.leaving() : -segment.leaving();
        }

        int side() {
            return 4 * station().index + (segment.horizontal ? 0 : 2) + (direction() > 0 ? 1 : 0);
        }
    }

    LabelPlan(Draft draft, Axis x, Axis y) {
        this.draft = draft;
        this.x = x;
        this.y = y;
        gap = draft.options.labelGap();
    }

    void run() {
        for (Link link : draft.links) {
            add(new Stub(link.segments[0], true, labels(link, false)));
            add(new Stub(link.segments[link.route.bends()], false, labels(link, true)));
        }
        for (List<Stub> stubs : sides.values()) {
            if (stubs.stream().anyMatch(stub -> !stub.labels.isEmpty())) {
                stubs.sort(Comparator.comparingInt(stub -> stub.segment.slot));
                if (stubs.getFirst().segment.horizontal) {
                    beside(stubs);
                } else {
                    aboveOrBelow(stubs);
                }
            }
        }
    }

    private static List<EdgeLabel> labels(Link link, boolean atEnd) {
        return link.edge.labels().stream().filter(label -> (label.place() == LabelPlace.END) == atEnd).toList();
    }

    private void add(Stub stub) {
        sides.computeIfAbsent(stub.side(), key -> new ArrayList<>()).add(stub);
    }

    private void beside(List<Stub> stubs) {
        for (int i = 0; i < stubs.size(); i++) {
            Stub stub = stubs.get(i);
            double along = gap;
            double height = 0;
            for (EdgeLabel label : stub.labels) {
                spots.add(new LabelSpot(label, stub.segment, stub.atSource, along, 0, false));
                along += label.size().width() + gap;
                height = Math.max(height, label.size().height());
            }
            if (!stub.labels.isEmpty()) {
                int row = stub.station().row;
                x.needZone(x.cells[stub.station().layer] + stub.direction(), stub.direction() > 0, along);
                if (i > 0) {
                    double steps = stub.segment.slot - stubs.get(i - 1).segment.slot;
                    y.pitch[row] = Math.max(y.pitch[row], (height + gap) / steps);
                }
                double top = gap / 2 + height;
                y.needCell(row, top - stub.segment.slot * y.pitch[row], 0);
            }
        }
    }

    private void aboveOrBelow(List<Stub> stubs) {
        Stub first = stubs.getFirst();
        Station station = first.station();
        double pitch = x.pitch[station.layer];
        double right = stubs.getLast().segment.slot * pitch + gap;
        double left = -first.segment.slot * pitch + gap;
        double leftRoom = gap;
        double rightRoom = gap;
        for (Stub stub : stubs.reversed()) {
            boolean toLeft = stub == first && stubs.size() > 1;
            for (EdgeLabel label : stub.labels) {
                double height = label.size().height() + gap;
                spots.add(new LabelSpot(label, stub.segment, stub.atSource, toLeft ? leftRoom : rightRoom, toLeft ? left : right, toLeft));
                leftRoom += toLeft ? height : 0;
                rightRoom += toLeft ? 0 : height;
                double reach = (toLeft ? left : right) + label.size().width() + gap;
                x.needCell(station.layer, toLeft ? reach : 0, toLeft ? 0 : reach);
            }
        }
        y.needZone(y.cells[station.row] + first.direction(), first.direction() > 0, Math.max(leftRoom, rightRoom));
    }
}
