/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;

/** Some processes, each a chain of steps in one lane; each calls the next, and a comparison holds them all against each other. */
final class LargeModel {

    private static final SightlineFactory FACTORY = SightlineFactory.eINSTANCE;

    private LargeModel() {
    }

    /**
     * @param processes how many processes
     * @param steps how many steps the first has
     * @param otherSteps how many steps each of the others has
     */
    static Portfolio of(int processes, int steps, int otherSteps) {
        Portfolio portfolio = FACTORY.createPortfolio();
        portfolio.setName("Large");
        Customer customer = FACTORY.createCustomer();
        portfolio.getCustomers().add(customer);
        Organization organization = FACTORY.createOrganization();
        organization.getUnits().add(FACTORY.createOrganizationUnit());
        portfolio.getOrganizations().add(organization);
        portfolio.getCustomerTasks().add(FACTORY.createCustomerTask());
        portfolio.getComparisons().add(FACTORY.createComparison());
        portfolio.getComparisons().getFirst().getCustomerTasks().addAll(portfolio.getCustomerTasks());
        for (int i = 0; i < processes; i++) {
            CustomerProcess process = process("Process " + i, i == 0 ? steps : otherSteps);
            process.setCustomer(customer);
            process.setOrganization(organization);
            portfolio.getProcesses().add(process);
            portfolio.getComparisons().getFirst().getPeers().add(process);
            if (i > 0) {
                step(portfolio.getProcesses().get(i - 1), 0).setCalledProcess(process);
            }
        }
        return portfolio;
    }

    private static CustomerProcess process(String name, int steps) {
        CustomerProcess process = FACTORY.createCustomerProcess();
        process.setName(name);
        Lane lane = FACTORY.createLane();
        lane.setName("Desk");
        lane.setRole(LaneRole.ORGANIZATION);
        process.getLanes().add(lane);
        FlowNode last = FACTORY.createStartEvent();
        lane.getNodes().add(last);
        for (int i = 0; i < steps; i++) {
            Activity step = FACTORY.createActivity();
            step.setName("Step " + i);
            lane.getNodes().add(step);
            join(process, last, step);
            last = step;
        }
        EndEvent end = FACTORY.createEndEvent();
        lane.getNodes().add(end);
        join(process, last, end);
        return process;
    }

    static SequenceFlow join(CustomerProcess process, FlowNode source, FlowNode target) {
        SequenceFlow flow = FACTORY.createSequenceFlow();
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
        return flow;
    }

    /** @return a step of a process by its number */
    static Activity step(CustomerProcess process, int number) {
        return (Activity) process.getLanes().getFirst().getNodes().get(number + 1);
    }
}
