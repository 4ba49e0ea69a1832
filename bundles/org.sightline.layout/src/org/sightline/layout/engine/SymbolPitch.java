/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Arrays;

import org.sightline.layout.NodeShape;

/**
 * Brings the places beside a row or layer closer together where more edges end at one side of a circle or diamond than it is large, so
 * that symbols keep their size.
 *
 * <p>Precondition: places on layers and rows are set. Postcondition: distances of places are at least {@link #LEAST} and, where nobody
 * wants more for texts, small enough for the symbols.
 */
final class SymbolPitch {

    /** Nearer to each other, edges are no longer told apart. */
    private static final double LEAST = 3;
    private static final int NONE = Integer.MIN_VALUE;
    private final Draft draft;
    private final Axis x;
    private final Axis y;
    private final int[] first;
    private final int[] last;

    SymbolPitch(Draft draft, Axis x, Axis y) {
        this.draft = draft;
        this.x = x;
        this.y = y;
        first = new int[2 * draft.stations.size()];
        last = new int[first.length];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, NONE);
    }

    void run() {
        for (Link link : draft.links) {
            note(link.source, link.segments[0]);
            note(link.target, link.segments[link.route.bends()]);
        }
        boolean[] hosts = new boolean[draft.layers()];
        draft.stations.stream().filter(station -> !station.guests.isEmpty()).forEach(station -> hosts[station.layer] = true);
        for (Station station : draft.stations) {
            if (station.node.shape() != NodeShape.RECTANGLE) {
                y.pitch[station.row] = Math.min(y.pitch[station.row], pitch(2 * station.index, station.halfHeight));
                if (!hosts[station.layer]) {
                    x.pitch[station.layer] = Math.min(x.pitch[station.layer], pitch(2 * station.index + 1, station.halfWidth));
                }
            }
        }
    }

    private void note(Station station, Segment segment) {
        int side = 2 * station.index + (segment.horizontal ? 0 : 1);
        first[side] = Math.min(first[side], segment.slot);
        last[side] = Math.max(last[side], segment.slot);
    }

    private double pitch(int side, double half) {
        double room = 2 * (half - NodeGrowth.CORNER);
        return last[side] == NONE || last[side] == first[side] ? Double.POSITIVE_INFINITY : Math.max(LEAST, room / (last[side] - first[side]));
    }
}
