/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.design.services.JourneyServices;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;

class JourneyOrderTest {

    private final CustomerProcess process = new Example().process();
    private final JourneyServices services = new JourneyServices();

    private List<Integer> phases() {
        return services.journeySteps(process).stream().map(each -> process.getPhases().indexOf(each.getPhase())).toList();
    }

    @Test
    void steps_followPhasesThatAreMoved() {
        Activity first = services.journeySteps(process).getFirst();

        process.getPhases().move(process.getPhases().size() - 1, 0);

        assertNotEquals(first, services.journeySteps(process).getFirst());
        assertEquals(phases().stream().sorted().toList(), phases());
    }

    @Test
    void step_goesWithItsPhase() {
        Activity first = services.journeySteps(process).getFirst();

        first.setPhase(process.getPhases().getLast());

        assertNotEquals(first, services.journeySteps(process).getFirst());
        assertEquals(phases().stream().sorted().toList(), phases());
    }
}
