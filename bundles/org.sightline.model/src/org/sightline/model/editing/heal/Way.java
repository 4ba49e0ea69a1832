/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.heal;

import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.SequenceFlow;

/**
 * What the flows on a way through a gap say together.
 *
 * @param condition the condition at a decision that is passed on, or null
 * @param probability the share of a decision that is passed on; 1 if there was none; null if it is not known
 * @param recovery whether a flow on the way is for recovery
 * @param loopBack whether a flow on the way leads back
 * @param exit how the way leaves a loop
 */
public record Way(String condition, Double probability, boolean recovery, boolean loopBack, LoopExit exit) {

    static final Way DIRECT = new Way(null, 1.0, false, false, LoopExit.NONE);

    /** @return the way on by one more flow, the only one that is followed */
    Way along(SequenceFlow flow) {
        return new Way(condition, probability, recovery || flow.isRecovery(), loopBack || flow.isLoopBack(),
                exit == LoopExit.NONE ? flow.getExit() : exit);
    }

    /** @return the way on by one of several flows that are all followed */
    Way branch(SequenceFlow flow) {
        Way along = along(flow);
        Double share = probability == null || flow.getProbability() == null ? null : Double.valueOf(probability * flow.getProbability());
        return new Way(flow.getCondition() == null ? condition : flow.getCondition(), share, along.recovery, along.loopBack, along.exit);
    }
}
