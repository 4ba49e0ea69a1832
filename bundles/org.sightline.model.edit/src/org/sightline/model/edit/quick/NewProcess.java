/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.quick;

import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.Stage;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.CustomerViews;

/**
 * Makes what every new process begins with.
 *
 * <pre>
 *   phases, one for each stage of the model
 *   customer      | begin ----> done
 *   --------------|------------------       and a customer view of it
 *   organisation  |
 * </pre>
 */
final class NewProcess {

    private static final MessageBundle TEXTS = MessageBundle.of(NewProcess.class);
    private static final SightlineFactory MAKE = SightlineFactory.eINSTANCE;

    private final Portfolio portfolio;
    private final CustomerProcess process = MAKE.createCustomerProcess();

    private NewProcess(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** Changes the model. */
    static CustomerProcess create(Portfolio portfolio, String name) {
        return new NewProcess(portfolio).create(name);
    }

    private CustomerProcess create(String name) {
        process.setName(name);
        process.setOrganization(subject());
        process.setCustomer(portfolio.getCustomers().stream().findFirst().orElse(null));
        portfolio.getStages().forEach(this::addPhase);
        addLanes();
        portfolio.getProcesses().add(process);
        addView();
        return process;
    }

    private Organization subject() {
        return portfolio.getOrganizations().stream().filter(each -> each.getRole() == OrganizationRole.SUBJECT).findFirst().orElse(null);
    }

    private void addPhase(Stage stage) {
        Phase phase = MAKE.createPhase();
        phase.setName(stage.getName());
        phase.setStage(stage);
        process.getPhases().add(phase);
    }

    private void addLanes() {
        Customer customer = process.getCustomer();
        Lane lane = lane(LaneRole.CUSTOMER, customer, "quick_customer");
        lane(LaneRole.ORGANIZATION, process.getOrganization(), "quick_organization");
        FlowNode begin = NodeKind.START.create();
        FlowNode done = NodeKind.END.create();
        lane.getNodes().add(begin);
        lane.getNodes().add(done);
        Connections.connect(MAKE.createSequenceFlow(), begin, done);
    }

    private Lane lane(LaneRole role, Participant participant, String key) {
        Lane lane = MAKE.createLane();
        lane.setRole(role);
        lane.setRepresents(participant);
        lane.setName(participant == null || participant.getName() == null ? TEXTS.get(key) : participant.getName());
        process.getLanes().add(lane);
        return lane;
    }

    private void addView() {
        CustomerView view = MAKE.createCustomerView();
        view.setName(TEXTS.get("quick_view"));
        process.getViews().add(view);
        CustomerViews.rederive(view);
    }
}
