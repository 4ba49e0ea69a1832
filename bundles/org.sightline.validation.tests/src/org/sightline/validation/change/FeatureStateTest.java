/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage.Literals;

class FeatureStateTest {

    private static final SightlineFactory FACTORY = SightlineFactory.eINSTANCE;

    private final Lane lane = FACTORY.createLane();
    private final Activity first = FACTORY.createActivity();
    private final Activity second = FACTORY.createActivity();
    private final Activity third = FACTORY.createActivity();

    FeatureStateTest() {
        lane.getNodes().addAll(List.of(first, second, third));
    }

    @Test
    void list_getsItsMembersAndTheirOrderBack() {
        FeatureState state = FeatureState.of(lane, Literals.LANE__NODES);
        lane.getNodes().move(0, third);
        lane.getNodes().remove(second);
        lane.getNodes().add(FACTORY.createActivity());

        state.restore();

        assertEquals(List.of(first, second, third), lane.getNodes());
    }

    @Test
    void featureThatWasNotSet_isUnset() {
        FeatureState state = FeatureState.of(first, Literals.ACTIVITY__FIXED_COST);
        first.setFixedCost(3.0);

        state.restore();

        assertNull(first.getFixedCost());
        assertFalse(first.eIsSet(Literals.ACTIVITY__FIXED_COST));
    }

    @Test
    void bothEndsOfAReference_areRestoredInAnyOrder() {
        List<SequenceFlow> flows = List.of(FACTORY.createSequenceFlow(), FACTORY.createSequenceFlow(), FACTORY.createSequenceFlow());
        flows.forEach(flow -> flow.setSource(first));
        List<FeatureState> states = List.of(FeatureState.of(second, Literals.INTERACTION_NODE__OUTGOING), FeatureState.of(flows.get(0), Literals.FLOW__SOURCE),
                FeatureState.of(first, Literals.INTERACTION_NODE__OUTGOING));
        flows.get(0).setSource(second);

        states.forEach(FeatureState::restore);
        assertEquals(flows, first.getOutgoing());

        flows.get(0).setSource(second);
        states.reversed().forEach(FeatureState::restore);
        assertEquals(flows, first.getOutgoing());
        assertEquals(List.of(), second.getOutgoing());
    }
}
