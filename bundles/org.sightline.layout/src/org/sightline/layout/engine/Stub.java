/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.List;

import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LabelPlace;

/** The end of an edge at a side of a station, with the texts there: those at the end of the edge at its target, all others at its source. */
record Stub(Segment segment, boolean atSource) {

    Station station() {
        return atSource ? segment.link.source : segment.link.target;
    }

    /** @return -1 if the edge is left of or above the station, else 1 */
    int direction() {
        return atSource ? segment.leaving() : -segment.leaving();
    }

    /** @return a number for the station's side */
    int side() {
        return 4 * station().index + (segment.horizontal ? 0 : 2) + (direction() > 0 ? 1 : 0);
    }

    List<EdgeLabel> labels() {
        return segment.link.edge.labels().stream().filter(label -> (label.place() == LabelPlace.END) != atSource).toList();
    }

    double labelHeight() {
        return labels().stream().mapToDouble(label -> label.size().height()).max().orElse(0);
    }
}
