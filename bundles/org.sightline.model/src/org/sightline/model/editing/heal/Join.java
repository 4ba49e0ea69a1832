/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.heal;

import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SequenceFlow;

/**
 * What closes a gap: a flow into what goes is led on to a node that stays.
 *
 * @param flow the flow that led into it
 * @param target where it is to lead, or where a further flow beside it is to lead
 * @param way what the way through the gap said
 */
public record Join(SequenceFlow flow, FlowNode target, Way way) {

    /** @return whether nothing but a circle would be left */
    boolean isCircle() {
        return flow.getSource() == target;
    }
}
