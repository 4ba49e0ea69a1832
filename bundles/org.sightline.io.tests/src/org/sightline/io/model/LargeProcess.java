/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.List;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.Stage;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.customerprocess.TriangularDistribution;

/** One process of a large model. */
final class LargeProcess {

    private static final int DECISION_EVERY = 6;
    private static final int WAIT_EVERY = 9;

    private final SightlineFactory factory = SightlineFactory.eINSTANCE;
    private final Portfolio portfolio;
    private final Organization organization;
    private final CustomerProcess process = factory.createCustomerProcess();

    LargeProcess(Portfolio portfolio, int number) {
        this.portfolio = portfolio;
        this.organization = portfolio.getOrganizations().get(0);
        process.setName("Process " + number);
        process.setOrganization(organization);
        process.setCustomer(portfolio.getCustomers().get(0));
        for (Stage stage : portfolio.getStages()) {
            Phase phase = named(factory.createPhase(), stage.getName());
            phase.setStage(stage);
            process.getPhases().add(phase);
        }
    }

    CustomerProcess ofNodes(int count) {
        int customerCount = count / 4;
        Lane customer = lane(process.getLanes(), LaneRole.CUSTOMER, process.getCustomer());
        Lane provider = lane(process.getLanes(), LaneRole.ORGANIZATION, organization);
        organization.getUnits().forEach(unit -> lane(provider.getLanes(), LaneRole.UNIT, unit));
        lane(provider.getLanes(), LaneRole.SYSTEM, organization.getSystems().get(0));
        addCustomerSteps(customer, customerCount);
        addProviderSteps(provider.getLanes(), count - customerCount);
        addMessages(customer.getNodes(), provider.getLanes());
        addView(customer);
        return process;
    }

    private void addCustomerSteps(Lane lane, int count) {
        FlowNode last = node(lane, factory.createStartEvent(), "Need arises");
        for (int i = 1; i < count - 1; i++) {
            FlowNode step = i % WAIT_EVERY == 0 ? node(lane, factory.createWaitPoint(), "Wait " + i) : customerStep(lane, i);
            step.setPhase(process.getPhases().get(i * process.getPhases().size() / count));
            sequence(last, step);
            last = step;
        }
        sequence(last, node(lane, factory.createEndEvent(), "Need is met"));
    }

    private Activity customerStep(Lane lane, int index) {
        Activity step = timed(node(lane, factory.createActivity(), "Customer step " + index), index);
        step.setCustomerTask(portfolio.getCustomerTasks().get(index % portfolio.getCustomerTasks().size()));
        return step;
    }

    /** Every sixth node is a decision: on to the next node, or to the one after it. */
    private void addProviderSteps(List<Lane> lanes, int count) {
        StartEvent start = node(lanes.get(0), factory.createStartEvent(), "Customer makes contact");
        start.setTrigger(EventTrigger.MESSAGE);
        FlowNode last = start;
        Decision open = null;
        for (int i = 1; i < count; i++) {
            FlowNode next = providerNode(lanes, i, count);
            SequenceFlow flow = sequence(last, next);
            if (open != null) {
                sequence(open, next).setProbability(0.3);
                open = null;
            }
            if (last instanceof Decision decision) {
                flow.setProbability(0.7);
                open = decision;
            }
            last = next;
        }
    }

    private FlowNode providerNode(List<Lane> lanes, int index, int count) {
        Lane lane = lanes.get(index % lanes.size());
        if (index == count - 1) {
            return node(lane, factory.createEndEvent(), "Contact is over");
        } else if (index % DECISION_EVERY == 0 && index < count - 3) {
            return node(lane, factory.createDecision(), "Is everything in order " + index + "?");
        }
        Activity step = timed(node(lane, factory.createActivity(), "Provider step " + index), index);
        step.getSystems().add(organization.getSystems().get(0));
        if (index % 5 == 0) {
            FailPoint failPoint = named(factory.createFailPoint(), "Item is out of stock");
            failPoint.setOccurrence(3);
            failPoint.setSeverity(7);
            failPoint.setDetection(4);
            step.getFailPoints().add(failPoint);
        }
        return step;
    }

    /** Every third step of the customer meets a step of the units, in turns asking and being asked. */
    private void addMessages(List<FlowNode> customerSteps, List<Lane> providerLanes) {
        List<Activity> met = providerLanes.get(1).getNodes().stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
        List<Activity> meeting = customerSteps.stream().filter(Activity.class::isInstance).map(Activity.class::cast).toList();
        for (int i = 0; i < meeting.size() && i / 3 < met.size(); i += 3) {
            MessageFlow flow = factory.createMessageFlow();
            boolean asking = i % 2 == 0;
            flow.setSource(asking ? meeting.get(i) : met.get(i / 3));
            flow.setTarget(asking ? met.get(i / 3) : meeting.get(i));
            flow.setInitiator(asking ? Initiator.CUSTOMER : Initiator.PROVIDER);
            flow.setChannel(portfolio.getChannels().get(i % portfolio.getChannels().size()));
            process.getFlows().add(flow);
        }
    }

    private void addView(Lane customer) {
        CustomerView view = named(factory.createCustomerView(), "What the customer does");
        view.getElements().add(customer);
        view.getElements().addAll(customer.getNodes());
        process.getViews().add(view);
    }

    private Lane lane(List<Lane> lanes, LaneRole role, Participant represents) {
        Lane lane = named(factory.createLane(), represents.getName());
        lane.setRole(role);
        lane.setRepresents(represents);
        lanes.add(lane);
        return lane;
    }

    private SequenceFlow sequence(InteractionNode source, InteractionNode target) {
        SequenceFlow flow = factory.createSequenceFlow();
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
        return flow;
    }

    private Activity timed(Activity step, int index) {
        TriangularDistribution time = factory.createTriangularDistribution();
        time.setMin(1);
        time.setMode(2 + index % 7);
        time.setMax(12);
        step.setProcessingTime(time);
        step.setStandardTime(5.0);
        return step;
    }

    private static <T extends FlowNode> T node(Lane lane, T node, String name) {
        lane.getNodes().add(node);
        return named(node, name);
    }

    private static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }
}
