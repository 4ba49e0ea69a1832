/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

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
