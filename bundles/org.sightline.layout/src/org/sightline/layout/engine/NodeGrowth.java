/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import org.sightline.layout.NodeShape;

/**
 * Enlarges nodes that have more edges at a side than fit; a circle stays a circle.
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

    NodeGrowth(Draft draft, Axis x, Axis y) {
        this.draft = draft;
        this.x = x;
        this.y = y;
    }

    void run() {
        for (Link link : draft.links) {
            if (link.sourceGuest == null) {
                fit(link.source, link.segments[0]);
            }
            if (link.targetGuest == null) {
                fit(link.target, link.segments[link.route.bends()]);
            }
        }
    }

    private void fit(Station station, Segment segment) {
        if (segment.slot == 0) {
            return;
        }
        double pitch = segment.horizontal ? y.pitch[station.row] : x.pitch[station.layer];
        double half = Math.abs(segment.slot) * pitch + CORNER;
        double now = segment.horizontal ? station.halfHeight : station.halfWidth;
        if (station.node.shape() != NodeShape.RECTANGLE && half > now) {
            station.halfWidth *= half / now;
            station.halfHeight *= half / now;
        } else if (segment.horizontal) {
            station.halfHeight = Math.max(station.halfHeight, half);
        } else {
            station.halfWidth = Math.max(station.halfWidth, half);
        }
    }
}
