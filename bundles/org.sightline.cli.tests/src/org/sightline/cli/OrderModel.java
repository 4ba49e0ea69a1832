/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Outcome;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;

/**
 * A small order, with a stored view.
 *
 * <pre>
 * Buyer   (need) -> [Order] ---------------------------> [Receive] -> (served)
 *                      |                                    ^
 *                      v                                    |
 * Shop    (called) -> [Take order] -> [Pick] -> [Pack] -> [Deliver] -> (done)
 * </pre>
 */
final class OrderModel {

    final Portfolio portfolio = SightlineFactory.eINSTANCE.createPortfolio();
    final CustomerProcess process = SightlineFactory.eINSTANCE.createCustomerProcess();
    final CustomerView view = SightlineFactory.eINSTANCE.createCustomerView();
    final Activity pick;

    OrderModel() {
        SightlineFactory factory = SightlineFactory.eINSTANCE;
        portfolio.setName("Orders");
        Customer customer = factory.createCustomer();
        customer.setName("Buyer");
        portfolio.getCustomers().add(customer);
        Organization shop = factory.createOrganization();
        shop.setName("Shop");
        portfolio.getOrganizations().add(shop);
        process.setName("Ordering");
        process.setOrganization(shop);
        process.setCustomer(customer);
        portfolio.getProcesses().add(process);

        Lane buyers = lane("Buyer", LaneRole.CUSTOMER);
        buyers.setRepresents(customer);
        StartEvent need = add(buyers, factory.createStartEvent(), "Paper runs out");
        Activity order = add(buyers, factory.createActivity(), "Order");
        Activity receive = add(buyers, factory.createActivity(), "Receive");
        EndEvent served = add(buyers, factory.createEndEvent(), "Served");
        served.setOutcome(Outcome.SUCCESS);

        Lane shops = lane("Shop", LaneRole.ORGANIZATION);
        shops.setRepresents(shop);
        StartEvent called = add(shops, factory.createStartEvent(), "Called");
        Activity take = add(shops, factory.createActivity(), "Take order");
        pick = add(shops, factory.createActivity(), "Pick");
        Activity pack = add(shops, factory.createActivity(), "Pack");
        Activity deliver = add(shops, factory.createActivity(), "Deliver");
        EndEvent done = add(shops, factory.createEndEvent(), "Done");

        sequence(need, order, receive, served);
        sequence(called, take, pick, pack, deliver, done);
        connect(factory.createMessageFlow(), order, take);
        connect(factory.createMessageFlow(), deliver, receive);

        view.setName("What the buyer sees");
        view.setForm(ViewForm.DEPARTMENTS);
        process.getViews().add(view);
        CustomerViews.rederive(view);
    }

    /** Puts a step into the stored view that the buyer never meets. */
    OrderModel withHiddenStepInView() {
        view.getElements().add(pick);
        return this;
    }

    Path writeTo(Path file) throws IOException {
        ModelWriter.write(portfolio, file);
        return file;
    }

    private Lane lane(String name, LaneRole role) {
        Lane lane = SightlineFactory.eINSTANCE.createLane();
        lane.setName(name);
        lane.setRole(role);
        process.getLanes().add(lane);
        return lane;
    }

    private static <N extends FlowNode> N add(Lane lane, N node, String name) {
        node.setName(name);
        lane.getNodes().add(node);
        return node;
    }

    private void sequence(FlowNode... nodes) {
        for (int i = 1; i < nodes.length; i++) {
            connect(SightlineFactory.eINSTANCE.createSequenceFlow(), nodes[i - 1], nodes[i]);
        }
    }

    private void connect(Flow flow, InteractionNode source, InteractionNode target) {
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
    }
}
