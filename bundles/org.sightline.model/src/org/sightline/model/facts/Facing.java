/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.graph.ProcessFacts;

/** Whether the customer meets an element, by kind of element; see {@link Facts#isCustomerFacing}. */
final class Facing extends SightlineSwitch<Boolean> {

    private static final Facing FACING = new Facing();

    private Facing() {
    }

    static boolean isFacing(ViewElement element) {
        return FACING.doSwitch(element);
    }

    @Override
    public Boolean caseInteractionNode(InteractionNode node) {
        CustomerProcess process = Surroundings.process(node);
        return process == null ? Surroundings.isWithCustomer(node) : ProcessFacts.of(process).isFacing(node);
    }

    @Override
    public Boolean caseFlow(Flow flow) {
        CustomerProcess process = Surroundings.process(flow);
        return process != null && ProcessFacts.of(process).isFacing(flow);
    }

    @Override
    public Boolean caseOrganizationUnit(OrganizationUnit unit) {
        return isMet(unit);
    }

    @Override
    public Boolean caseBusinessSystem(BusinessSystem system) {
        return isMet(system);
    }

    private static boolean isMet(Participant participant) {
        Portfolio portfolio = Surroundings.portfolio(participant);
        return portfolio != null && portfolio.getProcesses().stream().anyMatch(process -> ProcessFacts.of(process).isMet(participant));
    }
}
