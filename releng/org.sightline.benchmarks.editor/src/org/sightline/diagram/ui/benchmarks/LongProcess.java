/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

/** A process of any size, the same one each time: a path through six lanes that stays in each for a while, with decisions, shortcuts and loops back. */
final class LongProcess {

    private static final int LANES = 6;
    private static final String[] NAMES = {"Take the order", "Check the stock", "Pack the goods", "Send the invoice to the customer", "Book the payment"};

    private final SightlineFactory factory = SightlineFactory.eINSTANCE;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Portfolio portfolio = factory.createPortfolio();
    private final CustomerProcess process = factory.createCustomerProcess();

    private LongProcess() {
        portfolio.setName("Large model");
        process.setName("Long process");
        portfolio.getProcesses().add(process);
        lanes();
    }

    /**
     * @param folder where to put the file
     * @param steps number of flow nodes
     * @return a model file with one process of that size
     * @throws IOException if the file cannot be written
     */
    static Path write(Path folder, int steps) throws IOException {
        Path file = folder.resolve("steps-" + steps + ".sightline");
        ModelWriter.write(new LongProcess().make(steps), file);
        return file;
    }

    private void lanes() {
        Customer customer = factory.createCustomer();
        customer.setName("Business customer");
        portfolio.getCustomers().add(customer);
        process.setCustomer(customer);
        Organization organization = factory.createOrganization();
        organization.setName("Wholesaler");
        portfolio.getOrganizations().add(organization);
        process.setOrganization(organization);
        for (int i = 0; i < LANES; i++) {
            Lane lane = factory.createLane();
            lane.setName(i == 0 ? customer.getName() : "Department " + i);
            lane.setRole(i == 0 ? LaneRole.CUSTOMER : LaneRole.UNIT);
            if (i == 0) {
                lane.setRepresents(customer);
            } else {
                OrganizationUnit unit = factory.createOrganizationUnit();
                unit.setName(lane.getName());
                organization.getUnits().add(unit);
                lane.setRepresents(unit);
            }
            process.getLanes().add(lane);
        }
    }

    private Portfolio make(int steps) {
        List<FlowNode> path = new ArrayList<>();
        int lane = 0;
        for (int i = 0; i < steps; i++) {
            lane = random.nextInt(4) == 0 ? random.nextInt(LANES) : lane;
            FlowNode node = random.nextInt(6) == 0 ? factory.createDecision() : factory.createActivity();
            node.setName(node instanceof Activity ? NAMES[random.nextInt(NAMES.length)] + " " + i : "Right? " + i);
            process.getLanes().get(lane).getNodes().add(node);
            path.add(node);
        }
        for (int i = 1; i < steps; i++) {
            flow(path.get(i - 1), path.get(i));
            switch (random.nextInt(10)) {
                case 0, 1 -> flow(path.get(Math.max(0, i - 2 - random.nextInt(4))), path.get(i));
                case 2 -> flow(path.get(i), path.get(Math.max(0, i - random.nextInt(8) - 1)));
                default -> {
                    // Just the path.
                }
            }
        }
        return portfolio;
    }

    private void flow(FlowNode source, FlowNode target) {
        boolean crosses = isCustomers(source) != isCustomers(target);
        Flow flow = crosses ? factory.createMessageFlow() : factory.createSequenceFlow();
        process.getFlows().add(flow);
        flow.setSource(source);
        flow.setTarget(target);
    }

    private boolean isCustomers(FlowNode node) {
        return node.eContainer() == process.getLanes().get(0);
    }
}
