/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.messages.MessageBundle;

/**
 * A new model to start from: one organisation, one customer, and a process of one step on each side.
 *
 * <pre>
 *   customer     | (need) ---> [ask] ---> (done)
 *   -------------|---------------:----------------
 *   organisation |    (asked) ---> [answer] ---> (answered)
 * </pre>
 */
public final class ModelSkeleton {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelSkeleton.class);

    private final SightlineFactory make = SightlineFactory.eINSTANCE;
    private final CustomerProcess process = make.createCustomerProcess();

    /**
     * @param processName what the customer process is called
     * @param organizationName whose process it is
     * @param customerName who goes through it
     * @return the model; it has no error findings
     */
    public Portfolio create(String processName, String organizationName, String customerName) {
        Portfolio portfolio = named(make.createPortfolio(), processName);
        Organization organization = named(make.createOrganization(), organizationName);
        organization.setRole(OrganizationRole.SUBJECT);
        Customer customer = named(make.createCustomer(), customerName);
        Channel phone = named(make.createChannel(), TEXTS.get("skeleton_phone"));
        phone.setKind(ChannelKind.PHONE);
        portfolio.getOrganizations().add(organization);
        portfolio.getCustomers().add(customer);
        portfolio.getChannels().add(phone);
        portfolio.getProcesses().add(named(process, processName));
        process.setOrganization(organization);
        process.setCustomer(customer);
        fill(lane(customer, LaneRole.CUSTOMER), lane(organization, LaneRole.ORGANIZATION), phone);
        return portfolio;
    }

    private void fill(Lane customerLane, Lane organizationLane, Channel channel) {
        Activity ask = row(customerLane, "skeleton_need", "skeleton_ask", "skeleton_done");
        Activity answer = row(organizationLane, "skeleton_asked", "skeleton_answer", "skeleton_answered");
        ask.setChannel(channel);
        answer.setChannel(channel);
        message(ask, organizationLane.getNodes().get(0), channel, Initiator.CUSTOMER);
        message(answer, customerLane.getNodes().get(2), channel, Initiator.PROVIDER);
    }

    private Activity row(Lane lane, String startKey, String stepKey, String endKey) {
        FlowNode start = named(make.createStartEvent(), TEXTS.get(startKey));
        Activity step = named(make.createActivity(), TEXTS.get(stepKey));
        FlowNode end = named(make.createEndEvent(), TEXTS.get(endKey));
        lane.getNodes().add(start);
        lane.getNodes().add(step);
        lane.getNodes().add(end);
        sequence(start, step);
        sequence(step, end);
        return step;
    }

    private Lane lane(Participant participant, LaneRole role) {
        Lane lane = named(make.createLane(), participant.getName());
        lane.setRole(role);
        lane.setRepresents(participant);
        process.getLanes().add(lane);
        return lane;
    }

    private void sequence(FlowNode source, FlowNode target) {
        SequenceFlow flow = make.createSequenceFlow();
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
    }

    private void message(FlowNode source, FlowNode target, Channel channel, Initiator initiator) {
        MessageFlow flow = make.createMessageFlow();
        flow.setSource(source);
        flow.setTarget(target);
        flow.setChannel(channel);
        flow.setInitiator(initiator);
        process.getFlows().add(flow);
    }

    private static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }
}
