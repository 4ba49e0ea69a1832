/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.drafting;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ParallelGateway;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.customerprocess.WaitPoint;

/** Drafts a process for a test, a call for each element. Names double as labels in failures. */
public final class Draft {

    private static final SightlineFactory FACTORY = SightlineFactory.eINSTANCE;

    public final Portfolio portfolio = FACTORY.createPortfolio();
    public final CustomerProcess process = FACTORY.createCustomerProcess();

    public Draft() {
        process.setName("Process");
        portfolio.getProcesses().add(process);
    }

    public Lane lane(String name, LaneRole role) {
        Lane lane = newLane(name, role);
        process.getLanes().add(lane);
        return lane;
    }

    public Lane lane(Lane around, String name, LaneRole role) {
        Lane lane = newLane(name, role);
        around.getLanes().add(lane);
        return lane;
    }

    private static Lane newLane(String name, LaneRole role) {
        Lane lane = FACTORY.createLane();
        lane.setName(name);
        lane.setRole(role);
        return lane;
    }

    public Activity activity(Lane lane, String name) {
        return put(FACTORY.createActivity(), lane, name);
    }

    /** An activity that takes a fixed time. */
    public Activity activity(Lane lane, String name, double time) {
        Activity activity = activity(lane, name);
        activity.setProcessingTime(constant(time));
        return activity;
    }

    public Decision decision(Lane lane, String name) {
        return put(FACTORY.createDecision(), lane, name);
    }

    public ParallelGateway parallel(Lane lane, String name) {
        return put(FACTORY.createParallelGateway(), lane, name);
    }

    public StartEvent start(Lane lane, String name) {
        return put(FACTORY.createStartEvent(), lane, name);
    }

    public EndEvent end(Lane lane, String name) {
        return put(FACTORY.createEndEvent(), lane, name);
    }

    public WaitPoint waitPoint(Lane lane, String name, double time) {
        WaitPoint point = put(FACTORY.createWaitPoint(), lane, name);
        point.setWaitTime(constant(time));
        return point;
    }

    public IntermediateEvent event(Lane lane, String name, EventTrigger trigger, boolean throwing) {
        IntermediateEvent event = put(FACTORY.createIntermediateEvent(), lane, name);
        event.setTrigger(trigger);
        event.setThrowing(throwing);
        return event;
    }

    public BoundaryEvent boundary(Activity activity, String name, EventTrigger trigger) {
        BoundaryEvent event = put(FACTORY.createBoundaryEvent(), activity.getLane(), name);
        event.setAttachedTo(activity);
        event.setTrigger(trigger);
        return event;
    }

    private static <T extends FlowNode> T put(T node, Lane lane, String name) {
        node.setName(name);
        lane.getNodes().add(node);
        return node;
    }

    /** Moves nodes into the body of a sub-process. */
    public ProcessBody body(Activity activity, FlowNode... nodes) {
        if (activity.getProcessBody() == null) {
            activity.setProcessBody(FACTORY.createProcessBody());
        }
        for (FlowNode node : nodes) {
            activity.getProcessBody().getNodes().add(node);
        }
        return activity.getProcessBody();
    }

    public SequenceFlow sequence(InteractionNode source, InteractionNode target) {
        return join(FACTORY.createSequenceFlow(), process, source, target);
    }

    public SequenceFlow sequence(InteractionNode source, InteractionNode target, double probability) {
        SequenceFlow flow = sequence(source, target);
        flow.setProbability(probability);
        return flow;
    }

    /** A chain of sequence flows. */
    public void chain(InteractionNode... nodes) {
        for (int i = 1; i < nodes.length; i++) {
            sequence(nodes[i - 1], nodes[i]);
        }
    }

    public MessageFlow message(InteractionNode source, InteractionNode target) {
        return join(FACTORY.createMessageFlow(), process, source, target);
    }

    private static <T extends Flow> T join(T flow, FlowContainer container, InteractionNode source, InteractionNode target) {
        flow.setName(nameOf(source) + "->" + nameOf(target));
        flow.setSource(source);
        flow.setTarget(target);
        container.getFlows().add(flow);
        return flow;
    }

    private static String nameOf(InteractionNode node) {
        return node == null ? "?" : node.getName();
    }

    public static FloatingParameter constant(double value) {
        FloatingParameter parameter = FACTORY.createFloatingParameter();
        parameter.setValue(value);
        return parameter;
    }
}
