/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlineFactory;

class ModelRecorderTest {

    private final Lane lane = SightlineFactory.eINSTANCE.createLane();
    private final Activity step = SightlineFactory.eINSTANCE.createActivity();
    private final ModelRecorder recorder = new ModelRecorder(lane);

    @Test
    void restingModel_hasNoChanges() {
        recorder.take();

        assertTrue(recorder.take().isEmpty());
    }

    @Test
    void sameValueAgain_isNoChange() {
        recorder.take();
        lane.setName(lane.getName());

        assertTrue(recorder.take().isEmpty());
    }

    @Test
    void newElement_comesWithAllThatItHas() {
        recorder.take();
        step.setName("Pack");
        lane.getNodes().add(step);
        ModelChanges changes = recorder.take();

        assertEquals(List.of("nodes", "id", "name"), changes.states().stream().map(state -> state.feature().getName()).toList());
    }

    @Test
    void removedElement_isFollowedStill() {
        lane.getNodes().add(step);
        recorder.take();
        lane.getNodes().clear();
        recorder.take();
        step.setName("Pack");

        assertEquals("Pack", recorder.take().states().getFirst().values().getFirst());
    }

    @Test
    void disposedRecorder_leavesNoAdapter() {
        recorder.dispose();

        assertTrue(lane.eAdapters().isEmpty());
    }
}
