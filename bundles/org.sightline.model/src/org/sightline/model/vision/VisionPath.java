/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import java.util.List;

import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;

/**
 * How work reaches a step of the customer.
 *
 * @param step a flow node in a customer lane, or a customer lane that flows join as a whole
 * @param handOffs the least number of changes of lane on the way
 * @param nodes the way: where it begins, what lies between, and the step; unmodifiable
 * @param flows the flows along it; where one node follows another without a flow there is none; unmodifiable
 */
public record VisionPath(InteractionNode step, int handOffs, List<InteractionNode> nodes, List<Flow> flows) {

    /** Keeps copies. */
    public VisionPath {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }
}
