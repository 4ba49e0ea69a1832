/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.move;

import java.util.Collection;
import java.util.List;

import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;

/**
 * Which steps come into a lane although nobody has said so: the first department of an organisation takes what the organisation did as a whole, as
 * the first phase of a process takes all its steps.
 *
 * <pre>
 *   Wholesaler | a -> b     becomes     Wholesaler | Order desk | a -> b
 * </pre>
 */
public final class LaneSteps {

    private LaneSteps() {
    }

    /**
     * Changes the model: if a lane is the first one inside another, it takes the steps that stand in that one. O(steps that it takes, and their flows)
     *
     * @param lane a lane
     * @return the steps that it took
     */
    public static Collection<FlowNode> gather(Lane lane) {
        boolean isFirst = lane.eContainer() instanceof Lane around && around.getLanes().size() == 1;
        List<FlowNode> taken = isFirst ? List.copyOf(((Lane) lane.eContainer()).getNodes()) : List.of();
        return taken.isEmpty() ? taken : NodeMoves.move(taken, NodePlace.in(lane));
    }
}
