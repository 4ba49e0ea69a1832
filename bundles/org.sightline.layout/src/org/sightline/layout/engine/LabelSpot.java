/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Rectangle;

/**
 * Where the text of an edge goes: beside the end of the edge at a station, in the part of the channel that is kept free for texts.
 *
 * @param label the text
 * @param segment the edge's first or last segment
 * @param atSource whether it stands at the source
 * @param along distance from the beginning of the channel's part, away from the station
 * @param across distance of the text's near side from the middle line of the station's layer; only at upper and lower sides
 * @param toLeft whether it stands left of an upright edge
 */
record LabelSpot(EdgeLabel label, Segment segment, boolean atSource, double along, double across, boolean toLeft) {

    Station station() {
        return atSource ? segment.link.source : segment.link.target;
    }

    /** @return -1 if the edge is left of or above the station, else 1 */
    int direction() {
        return atSource ? segment.leaving() : -segment.leaving();
    }

    Rectangle box(Axis x, Axis y, double gap) {
        double width = label.size().width();
        double height = label.size().height();
        Station station = station();
        if (segment.horizontal) {
            double edge = y.at(segment.line, segment.slot);
            double left = direction() > 0 ? x.start[x.cells[station.layer] + 1] + along
                : x.start[x.cells[station.layer]] - along - width;
            return new Rectangle(left, edge - gap / 2 - height, width, height);
        }
        double middle = x.middle(station.layer);
        double left = toLeft ? middle - across - width : middle + across;
        double top = direction() > 0 ? y.start[y.cells[station.row] + 1] + along : y.start[y.cells[station.row]] - along - height;
        return new Rectangle(left, top, width, height);
    }
}
