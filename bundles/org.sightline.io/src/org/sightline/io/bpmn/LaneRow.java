/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.List;

import org.sightline.model.customerprocess.Lane;

/**
 * A pool or a lane in a pool, with what it is known by.
 *
 * @param lane the lane
 * @param bpmnId id of the participant or lane in the file, "" if none
 * @param aliases what else it may be called: id and name of the pool's process
 * @param depth 0 for a pool, 1 for a lane in it, and so on
 */
record LaneRow(Lane lane, String bpmnId, List<String> aliases, int depth) {

    /** The same rows as an outline: each below the one that it lies in, else in the order in which they are. O(rows²) */
    static List<LaneRow> outline(List<LaneRow> rows) {
        List<LaneRow> outline = new ArrayList<>();
        for (LaneRow row : rows) {
            int around = outline.size() - 1;
            while (around >= 0 && !row.isInside(outline.get(around))) {
                around--;
            }
            int place = around < 0 ? outline.size() : around + 1;
            while (around >= 0 && place < outline.size() && outline.get(place).isInside(outline.get(around))) {
                place++;
            }
            outline.add(place, row);
        }
        return outline;
    }

    String name() {
        return lane.getName();
    }

    boolean isInside(LaneRow other) {
        Object at = lane.eContainer();
        while (at instanceof Lane outer) {
            if (outer == other.lane) {
                return true;
            }
            at = outer.eContainer();
        }
        return false;
    }
}
