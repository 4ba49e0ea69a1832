/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.WaitPoint;
import org.sightline.validation.Finding;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Validator;
import org.sightline.validation.fix.QuickFixes;

class ChangeTextTest {

    private final Portfolio portfolio = SightlineFactory.eINSTANCE.createPortfolio();
    private final CustomerProcess process = SightlineFactory.eINSTANCE.createCustomerProcess();

    ChangeTextTest() {
        portfolio.setName("Shop");
        process.setName("Ordering");
        portfolio.getProcesses().add(process);
        lane("Acme", LaneRole.ORGANIZATION);
        lane("Buyer", LaneRole.CUSTOMER);
    }

    private void lane(String name, LaneRole role) {
        Lane lane = SightlineFactory.eINSTANCE.createLane();
        lane.setName(name);
        lane.setRole(role);
        process.getLanes().add(lane);
    }

    private List<String> preview(String rule, EObject element) {
        Finding finding = new Validator(RuleCatalogue.standard()).validate(portfolio).stream()
                .filter(one -> one.rule().equals(rule) && one.element() == element).findFirst().orElseThrow();
        return QuickFixes.of(finding).get(0).preview().stream().map(ChangeText::of).toList();
    }

    @Test
    void newValue_standsBesideTheFormer() {
        portfolio.setCurrency("usd");

        assertEquals(List.of("Currency of Model “Shop”: usd \u2192 USD"), preview("CV46", portfolio));
    }

    @Test
    void times_areToldAsInTheNameOfTheFix() {
        WaitPoint queue = SightlineFactory.eINSTANCE.createWaitPoint();
        queue.setName("Queue");
        queue.setStandardTime(4321.0);
        queue.setMaximumTime(2880.0);
        process.getLanes().get(0).getNodes().add(queue);

        assertEquals(List.of("Standard time of Wait point “Queue”: 4321 min \u2192 2 d"), preview("CV39", queue));
    }

    @Test
    void cost_hasItsCurrency() {
        Organization acme = SightlineFactory.eINSTANCE.createOrganization();
        ResourcePool agents = SightlineFactory.eINSTANCE.createResourcePool();
        agents.setName("Agents");
        agents.setCostPerHour(-0.1);
        acme.getResourcePools().add(agents);
        portfolio.getOrganizations().add(acme);
        portfolio.setCurrency("EUR");

        assertEquals(List.of("Cost per hour of Resource pool “Agents”: \u22120.10 EUR \u2192 0.10 EUR"), preview("CV44", agents));
    }

    @Test
    void move_namesTheNewPlace() {
        assertEquals(List.of("Lanes of Customer process “Ordering”: Lane “Buyer” to place 1"), preview("CV05", process.getLanes().get(1)));
    }

    @Test
    void removal_isSignedMinus() {
        assertEquals(List.of("Lanes of Customer process “Ordering”: \u2212 Lane “Acme”"), preview("CV13", process.getLanes().get(0)));
    }
}
