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
 * Moves nodes within their cells so that the edges at their sides meet them, and enlarges those that have more edges at a side than fit;
 * a circle stays a circle. A symbol keeps its size wherever its edges are no further apart than it is large.
 *
 * <p>Precondition: places on layers and rows and their distances are set. Postcondition: every place lies on the sides of the nodes that
 * its segment joins.
 */
final class NodeGrowth {

    /** Least distance of an edge from the corner of a node. */
    static final double CORNER = 2;
    private final Draft draft;
    private final Axis x;
    private final Axis y;
    private final Reach[] acrossX;
    private final Reach[] acrossY;

    /** The first and the last place at two opposite sides of a station, in points from the middle of its cell. */
    private static final class Reach {

        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;

        private void add(double place) {
            low = Math.min(low, place);
            high = Math.max(high, place);
        }

        private boolean isEmpty() {
            return low > high;
        }

        private double half() {
            return isEmpty() ? 0 : (high - low) / 2;
        }

        /** @return the middle nearest to that of the cell from which all places are met */
        private double middle(double half) {
            return isEmpty() ? 0 : Math.max(high - half, Math.min(low + half, 0));
        }

        private double farthest() {
            return isEmpty() ? 0 : Math.max(high, -low);
        }
    }

    NodeGrowth(Draft draft, Axis x, Axis y) {
        this.draft = draft;
        this.x = x;
        this.y = y;
        acrossX = reaches(draft.stations.size());
        acrossY = reaches(draft.stations.size());
    }

    private static Reach[] reaches(int count) {
        Reach[] reaches = new Reach[count];
        Arrays.setAll(reaches, i -> new Reach());
        return reaches;
    }

    void run() {
        for (Link link : draft.links) {
            if (link.sourceGuest == null) {
                note(link.source, link.segments[0]);
            }
            if (link.targetGuest == null) {
                note(link.target, link.segments[link.route.bends()]);
            }
        }
        draft.stations.forEach(this::fit);
    }

    private void note(Station station, Segment segment) {
        if (segment.horizontal) {
            acrossY[station.index].add(segment.slot * y.pitch[station.row]);
        } else {
            acrossX[station.index].add(segment.slot * x.pitch[station.layer]);
        }
    }

    private void fit(Station station) {
        Reach across = acrossX[station.index];
        Reach along = acrossY[station.index];
        double halfWidth = station.guests.isEmpty() ? across.half() : across.farthest();
        grow(station, halfWidth + (across.isEmpty() ? 0 : CORNER), along.half() + (along.isEmpty() ? 0 : CORNER));
        station.dx = station.guests.isEmpty() ? across.middle(station.halfWidth - CORNER) : 0;
        station.dy = along.middle(station.halfHeight - CORNER);
    }

    private static void grow(Station station, double halfWidth, double halfHeight) {
        double factor = Math.max(1, Math.max(halfWidth / station.halfWidth, halfHeight / station.halfHeight));
        boolean round = station.node.shape() != NodeShape.RECTANGLE && factor < Double.POSITIVE_INFINITY;
        station.halfWidth = round ? station.halfWidth * factor : Math.max(station.halfWidth, halfWidth);
        station.halfHeight = round ? station.halfHeight * factor : Math.max(station.halfHeight, halfHeight);
    }
}
