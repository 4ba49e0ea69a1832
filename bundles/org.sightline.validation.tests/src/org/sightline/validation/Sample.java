/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.Comparison;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.identity.RandomUuids;

/**
 * A small model about which no rule has anything to say, and short ways to change it:
 *
 * <pre>
 * Buyer | (need) -> [Order] ------------------------> [Receive] -> (served)
 *       |              :                                  ^
 * Acme  | (came) -> [Take the order] -> [Pack] -> [Hand over] -> (shipped)
 * </pre>
 */
final class Sample {

    static final SightlineFactory FACTORY = SightlineFactory.eINSTANCE;

    final Portfolio portfolio = named(FACTORY.createPortfolio(), "Model");
    final Organization acme = named(FACTORY.createOrganization(), "Acme Ltd");
    final Customer buyer = named(FACTORY.createCustomer(), "Office buyer");
    final Channel phone = named(FACTORY.createChannel(), "Phone");
    final CustomerTask task = named(FACTORY.createCustomerTask(), "Get goods");
    final CustomerProcess process = named(FACTORY.createCustomerProcess(), "Ordering");
    final Phase phase = named(FACTORY.createPhase(), "Place");
    final Lane buyerLane = lane("Buyer", LaneRole.CUSTOMER);
    final Lane acmeLane = lane("Acme", LaneRole.ORGANIZATION);
    final StartEvent need = in(buyerLane, FACTORY.createStartEvent(), "Need");
    final Activity order = activity(buyerLane, "Order");
    final Activity receive = activity(buyerLane, "Receive");
    final EndEvent served = in(buyerLane, FACTORY.createEndEvent(), "Served");
    final StartEvent came = in(acmeLane, FACTORY.createStartEvent(), "Came");
    final Activity take = activity(acmeLane, "Take the order");
    final Activity pack = activity(acmeLane, "Pack");
    final Activity handOver = activity(acmeLane, "Hand over");
    final EndEvent shipped = in(acmeLane, FACTORY.createEndEvent(), "Shipped");
    final SequenceFlow takeToPack;
    final SequenceFlow packToHandOver;

    Sample() {
        portfolio.getOrganizations().add(acme);
        portfolio.getCustomers().add(buyer);
        portfolio.getChannels().add(phone);
        portfolio.getCustomerTasks().add(task);
        portfolio.getProcesses().add(process);
        process.setOrganization(acme);
        process.setCustomer(buyer);
        process.getPhases().add(phase);
        path(need, order, receive, served);
        path(came, take);
        takeToPack = sequence(take, pack);
        packToHandOver = sequence(pack, handOver);
        path(handOver, shipped);
        message(order, take);
        message(handOver, receive);
        take.setChannel(phone);
        take.setCustomerTask(task);
        handOver.setChannel(phone);
    }

    static <T extends NamedElement> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    <T extends FlowNode> T in(Lane lane, T node, String name) {
        lane.getNodes().add(node);
        return named(node, name);
    }

    Activity activity(Lane lane, String name) {
        return in(lane, FACTORY.createActivity(), name);
    }

    Lane lane(String name, LaneRole role) {
        Lane lane = named(FACTORY.createLane(), name);
        lane.setRole(role);
        process.getLanes().add(lane);
        return lane;
    }

    SequenceFlow sequence(InteractionNode source, InteractionNode target) {
        return join(FACTORY.createSequenceFlow(), source, target);
    }

    MessageFlow message(InteractionNode source, InteractionNode target) {
        return join(FACTORY.createMessageFlow(), source, target);
    }

    private <T extends Flow> T join(T flow, InteractionNode source, InteractionNode target) {
        process.getFlows().add(flow);
        flow.setSource(source);
        flow.setTarget(target);
        return flow;
    }

    private void path(InteractionNode... nodes) {
        for (int i = 1; i < nodes.length; i++) {
            sequence(nodes[i - 1], nodes[i]);
        }
    }

    /** Puts a node of the organisation on the way of a flow. */
    <T extends FlowNode> T insert(SequenceFlow way, T node, String name) {
        in(acmeLane, node, name);
        InteractionNode target = way.getTarget();
        way.setTarget(node);
        sequence(node, target);
        return node;
    }

    record Fork(Decision decision, SequenceFlow yes, SequenceFlow no, Activity callBack) {
    }

    /** [Take the order] -> In stock? -yes-> [Pack], -no-> [Call back] -> (shipped). */
    Fork fork() {
        Decision decision = insert(takeToPack, FACTORY.createDecision(), "In stock?");
        Activity callBack = activity(acmeLane, "Call back");
        SequenceFlow yes = named((SequenceFlow) decision.getOutgoing().getFirst(), "yes");
        SequenceFlow no = named(sequence(decision, callBack), "no");
        sequence(callBack, shipped);
        return new Fork(decision, yes, no, callBack);
    }

    record Loop(SequenceFlow back, SequenceFlow normal, SequenceFlow abnormal) {
    }

    /** [Pack] -> Complete? -complete-> [Hand over], -missing-> back to [Pack], -given up-> (shipped). */
    Loop loop() {
        Decision decision = insert(packToHandOver, FACTORY.createDecision(), "Complete?");
        SequenceFlow normal = named((SequenceFlow) decision.getOutgoing().getFirst(), "complete");
        SequenceFlow back = named(sequence(decision, pack), "missing");
        SequenceFlow abnormal = named(sequence(decision, shipped), "given up");
        normal.setExit(LoopExit.NORMAL);
        abnormal.setExit(LoopExit.ABNORMAL);
        back.setLoopBack(true);
        return new Loop(back, normal, abnormal);
    }

    /** A stored view without elements. */
    CustomerView view() {
        CustomerView view = named(FACTORY.createCustomerView(), "What buyers see");
        process.getViews().add(view);
        return view;
    }

    /** A second process like the first, with ids of its own. */
    CustomerProcess copy(String name) {
        CustomerProcess copy = named(EcoreUtil.copy(process), name);
        EcoreUtil.<ModelElement>getAllContents(List.of(copy)).forEachRemaining(element -> element.setId(RandomUuids.next()));
        portfolio.getProcesses().add(copy);
        return copy;
    }

    /** A process of a competitor. */
    CustomerProcess rival() {
        Organization rival = named(FACTORY.createOrganization(), "Rival Ltd");
        rival.setRole(OrganizationRole.COMPETITOR);
        portfolio.getOrganizations().add(rival);
        CustomerProcess process = copy("Ordering at Rival");
        process.setOrganization(rival);
        return process;
    }

    /** @return the activity with a name in a process */
    static Activity activity(CustomerProcess process, String name) {
        return process.getLanes().stream().flatMap(lane -> lane.getNodes().stream()).filter(Activity.class::isInstance)
                .map(Activity.class::cast).filter(activity -> activity.getName().equals(name)).findFirst().orElseThrow();
    }

    /** A comparison of the process with a peer on the one customer task. */
    Comparison comparison(CustomerProcess peer) {
        Comparison comparison = named(FACTORY.createComparison(), "Us and them");
        portfolio.getComparisons().add(comparison);
        comparison.setSubject(process);
        comparison.getPeers().add(peer);
        comparison.getCustomerTasks().add(task);
        return comparison;
    }

    Scenario scenario(String name) {
        Scenario scenario = named(FACTORY.createScenario(), name);
        portfolio.getScenarios().add(scenario);
        scenario.setProcess(process);
        return scenario;
    }
}
