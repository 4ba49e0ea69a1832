/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.driver;

import java.nio.file.Path;

import org.sightline.io.OutputException;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

/**
 * A small model without error findings.
 *
 * <pre>
 *   phases      | Place                       | Receive
 *   customer    | (need) -> [call]            |            [receive] -> (supplied)
 *   ------------|-------------:---------------|---------------^-----
 *   call centre |    (rings) -> [answer]      |               :
 *   warehouse   |                 `-> [pack] -|--> [ship] ....:        pack takes 30 minutes and is hidden
 * </pre>
 */
public final class PhoneOrder {

    private static final SightlineFactory MAKE = SightlineFactory.eINSTANCE;

    private final CustomerProcess process = named(MAKE.createCustomerProcess(), "Order by phone");

    /** @return a new model */
    public Portfolio create() {
        Portfolio portfolio = named(MAKE.createPortfolio(), "Phone orders");
        Organization wholesaler = named(MAKE.createOrganization(), "Wholesaler");
        OrganizationUnit callCentre = named(MAKE.createOrganizationUnit(), "Call centre");
        OrganizationUnit warehouse = named(MAKE.createOrganizationUnit(), "Warehouse");
        wholesaler.getUnits().add(callCentre);
        wholesaler.getUnits().add(warehouse);
        portfolio.getOrganizations().add(wholesaler);
        portfolio.getCustomers().add(named(MAKE.createCustomer(), "Office manager"));
        portfolio.getProcesses().add(process);
        process.setOrganization(wholesaler);
        process.setCustomer(portfolio.getCustomers().get(0));
        fill(portfolio, wholesaler);
        return portfolio;
    }

    private void fill(Portfolio portfolio, Organization wholesaler) {
        Phase place = phase("Place");
        Phase receive = phase("Receive");
        Lane customer = lane("Office manager", LaneRole.CUSTOMER);
        customer.setRepresents(portfolio.getCustomers().get(0));
        Lane pool = lane("Wholesaler", LaneRole.ORGANIZATION);
        pool.setRepresents(wholesaler);
        Lane callCentre = sublane(pool, wholesaler.getUnits().get(0));
        Lane warehouse = sublane(pool, wholesaler.getUnits().get(1));
        FlowNode need = node(customer, place, MAKE.createStartEvent(), "Paper runs out");
        FlowNode call = node(customer, place, MAKE.createActivity(), "Call the wholesaler");
        FlowNode take = node(customer, receive, MAKE.createActivity(), "Receive the paper");
        FlowNode end = node(customer, receive, MAKE.createEndEvent(), "Supplied");
        FlowNode rings = node(callCentre, place, MAKE.createStartEvent(), "Phone rings");
        FlowNode answer = node(callCentre, place, MAKE.createActivity(), "Answer the call");
        Activity pack = (Activity) node(warehouse, receive, MAKE.createActivity(), "Pack the paper");
        FlowNode ship = node(warehouse, receive, MAKE.createActivity(), "Ship the paper");
        FlowNode shipped = node(warehouse, receive, MAKE.createEndEvent(), "Shipped");
        FloatingParameter minutes = MAKE.createFloatingParameter();
        minutes.setValue(30);
        pack.setProcessingTime(minutes);
        sequence(need, call);
        sequence(call, take);
        sequence(take, end);
        sequence(rings, answer);
        sequence(answer, pack);
        sequence(pack, ship);
        sequence(ship, shipped);
        flow(MAKE.createMessageFlow(), call, rings);
        flow(MAKE.createMessageFlow(), ship, take);
    }

    /**
     * Writes a new model.
     *
     * @param folder where to
     * @return its file
     * @throws OutputException if it cannot be written
     */
    public static Path write(Path folder) throws OutputException {
        Path file = folder.resolve("phone-order.sightline");
        ModelWriter.write(new PhoneOrder().create(), file);
        return file;
    }

    private Phase phase(String name) {
        Phase phase = named(MAKE.createPhase(), name);
        process.getPhases().add(phase);
        return phase;
    }

    private Lane lane(String name, LaneRole role) {
        Lane lane = named(MAKE.createLane(), name);
        lane.setRole(role);
        process.getLanes().add(lane);
        return lane;
    }

    private static Lane sublane(Lane pool, OrganizationUnit unit) {
        Lane lane = named(MAKE.createLane(), unit.getName());
        lane.setRole(LaneRole.UNIT);
        lane.setRepresents(unit);
        pool.getLanes().add(lane);
        return lane;
    }

    private static FlowNode node(Lane lane, Phase phase, FlowNode node, String name) {
        node.setName(name);
        node.setPhase(phase);
        lane.getNodes().add(node);
        return node;
    }

    private void sequence(FlowNode source, FlowNode target) {
        flow(MAKE.createSequenceFlow(), source, target);
    }

    private void flow(Flow flow, FlowNode source, FlowNode target) {
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
    }

    private static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }
}
