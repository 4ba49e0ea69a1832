/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Rectangle;

/** The text of an edge with its place: beside the station at the end of the edge, or along one of its segments. */
final class Text {

    final EdgeLabel label;
    final Link link;
    /** The station that it stands beside, or null. */
    Station station;
    /** The segment that it stands along, or null. */
    Segment segment;
    /** Its number among the texts of the grid. */
    final int number;
    /** The column and the band that it lies in. */
    int phase;
    int section;
    double x;
    double y;

    Text(LabelSpot spot, int number) {
        this.number = number;
        label = spot.label();
        link = spot.link();
        station = spot.station();
        phase = station.phase;
        section = station.section;
    }

    Rectangle box() {
        return new Rectangle(x, y, label.size().width(), label.size().height());
    }
}
