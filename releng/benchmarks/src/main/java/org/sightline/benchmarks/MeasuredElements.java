/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;

/** The services of the measured specification: what its diagram and its table show of a process. */
public final class MeasuredElements {

    /**
     * @param process a process
     * @return the lanes that hold no others, which are those that hold nodes
     */
    public List<Lane> bands(CustomerProcess process) {
        List<Lane> bands = new ArrayList<>();
        process.getLanes().forEach(each -> addLeaves(each, bands));
        return bands;
    }

    /**
     * @param process a process
     * @return its nodes, lane by lane
     */
    public List<FlowNode> rows(CustomerProcess process) {
        List<FlowNode> rows = new ArrayList<>();
        bands(process).forEach(each -> rows.addAll(each.getNodes()));
        return rows;
    }

    private static void addLeaves(Lane lane, List<Lane> leaves) {
        if (lane.getLanes().isEmpty()) {
            leaves.add(lane);
        }
        lane.getLanes().forEach(each -> addLeaves(each, leaves));
    }
}
