/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;

/** An edge between two stations of the same grid. */
final class Link {

    final Edge edge;
    final int index;
    final Station source;
    final Station target;
    /** The boundary event at which it really starts, or null. */
    final Guest sourceGuest;
    /** The boundary event at which it really ends, or null. */
    final Guest targetGuest;
    /** Whether time does not run along it. */
    boolean back;
    Route route;
    Segment[] segments;

    Link(Edge edge, int index, Station source, Station target, Guest sourceGuest, Guest targetGuest) {
        this.edge = edge;
        this.index = index;
        this.source = source;
        this.target = target;
        this.sourceGuest = sourceGuest;
        this.targetGuest = targetGuest;
    }

    /** @return whether it orders its ends strictly: a step later is a layer further right */
    boolean strict() {
        return edge.kind() == EdgeKind.SEQUENCE;
    }

    /** @return whether it says anything about time */
    boolean timed() {
        return strict() || edge.kind() == EdgeKind.MESSAGE || edge.kind() == EdgeKind.COMPANION;
    }

    /** @return by how many layers the target is at least right of the source */
    int length() {
        return strict() || source.section == target.section && edge.kind() == EdgeKind.MESSAGE ? 1 : 0;
    }

    boolean loop() {
        return source == target;
    }
}
