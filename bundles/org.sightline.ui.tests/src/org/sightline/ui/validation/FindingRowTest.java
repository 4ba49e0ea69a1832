/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.validation.Severity;

class FindingRowTest {

    private final Portfolio portfolio = SightlineFactory.eINSTANCE.createPortfolio();
    private final CustomerProcess process = process("Today");
    private final Activity step = SightlineFactory.eINSTANCE.createActivity();

    FindingRowTest() {
        Lane lane = SightlineFactory.eINSTANCE.createLane();
        process.getLanes().add(lane);
        step.setName("Pack");
        lane.getNodes().add(step);
    }

    private CustomerProcess process(String name) {
        CustomerProcess made = SightlineFactory.eINSTANCE.createCustomerProcess();
        made.setName(name);
        portfolio.getProcesses().add(made);
        return made;
    }

    private static String label(EObject element) {
        return new FindingRow(Severity.INFO, "CV37", Optional.of(element), FindingRow.process(element), "message", "", Optional.empty()).elementLabel();
    }

    @Test
    void elementOfTheOnlyProcess_isToldByItsName() {
        assertEquals("Pack", label(step));
    }

    @Test
    void elementOfOneOfSeveralProcesses_isToldWithIt() {
        process("Tomorrow");

        assertEquals("Pack (Today)", label(step));
        assertEquals("Today", label(process));
    }
}
