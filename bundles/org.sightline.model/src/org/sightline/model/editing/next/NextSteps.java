/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.next;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.editing.insert.Insertion;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/**
 * Makes steps beside a step, joined to it: what comes next, a decision, a message across the line of interaction, a recovery. The
 * refusals say why not; all other methods change the model. O(flows of the step + lanes of the process).
 */
public final class NextSteps {

    private static final MessageBundle TEXTS = MessageBundle.of(NextSteps.class);

    private NextSteps() {
    }

    /** @return why no new node of a kind can come next to a node; empty if one can */
    public static Optional<String> refusal(FlowNode node, NodeKind kind) {
        if (Scope.nodes(node.eContainer()) == null) {
            return refused("next_noLane", node);
        }
        return wayOn(node).map(flow -> Insertion.refusal(flow, kind.bare())).orElseGet(() -> Connections.nextRefusal(node, kind.bare()));
    }

    /** @return the only way out of a node, between whose ends a next step goes; empty if a next step is a further way */
    public static Optional<SequenceFlow> wayOn(FlowNode node) {
        List<SequenceFlow> out = Scope.out(node);
        return node instanceof Gateway || out.size() != 1 ? Optional.empty() : Optional.of(out.get(0)).filter(flow -> flow.getTarget() != null);
    }

    /**
     * Changes the model: adds a node next to a node, in its lane and phase. If exactly one flow leads out of a node that is no gateway,
     * the new one goes in between, else it is at the end of a new flow.
     */
    public static FlowNode add(FlowNode node, NodeKind kind) {
        Optional<SequenceFlow> wayOn = wayOn(node);
        FlowNode next = kind.create();
        if (wayOn.isPresent()) {
            return Insertion.insertNew(wayOn.get(), next);
        }
        place(next, node);
        Connections.connect(SightlineFactory.eINSTANCE.createSequenceFlow(), node, next);
        return next;
    }

    private static void place(FlowNode next, FlowNode node) {
        EList<FlowNode> siblings = Scope.nodes(node.eContainer());
        siblings.add(siblings.indexOf(node) + 1, next);
        next.setPhase(node.getPhase());
    }

    /**
     * Changes the model: adds a decision next to a node, see {@link #add}, with the ways "yes", to what came next or a new step, and "no",
     * to a new step.
     *
     * @return the decision and the new steps
     */
    public static List<FlowNode> addDecision(FlowNode node) {
        FlowNode decision = add(node, NodeKind.DECISION);
        List<SequenceFlow> ways = Scope.out(decision);
        SequenceFlow first = ways.isEmpty() ? way(decision) : ways.get(0);
        SequenceFlow second = way(decision);
        first.setCondition(TEXTS.get("next_yes"));
        second.setCondition(TEXTS.get("next_no"));
        return ways.isEmpty() ? List.of(decision, (FlowNode) first.getTarget(), (FlowNode) second.getTarget())
                : List.of(decision, (FlowNode) second.getTarget());
    }

    private static SequenceFlow way(FlowNode decision) {
        FlowNode step = NodeKind.STEP.create();
        FlowNode last = Scope.out(decision).stream().map(Flow::getTarget)
                .filter(target -> target instanceof FlowNode && target.eContainer() == decision.eContainer()).map(FlowNode.class::cast).reduce((one, other) -> other).orElse(decision);
        place(step, last);
        step.setPhase(decision.getPhase());
        return (SequenceFlow) Connections.connect(SightlineFactory.eINSTANCE.createSequenceFlow(), decision, step);
    }

    /** @return why no message can be sent from a node across the line of interaction; empty if one can */
    public static Optional<String> messageRefusal(FlowNode node) {
        if (node instanceof Gateway) {
            return refused("next_gateway", node);
        }
        return otherSide(node).isPresent() ? Optional.empty() : refused(node.isWithCustomer() ? "next_noOrganization" : "next_noCustomer", node);
    }

    private static Optional<String> refused(String key, FlowNode node) {
        return Optional.of(TEXTS.get(key, ElementName.of(node)));
    }

    /** The lane on the other side of the line of interaction: the customer's, or the first one of the organisation. */
    private static Optional<Lane> otherSide(FlowNode node) {
        CustomerProcess process = Scope.process(node);
        return process == null ? Optional.empty() : process.getLanes().stream().flatMap(NextSteps::innermost)
                .filter(lane -> lane.isWithCustomer() != node.isWithCustomer()).filter(lane -> lane.getRole() != LaneRole.EXTERNAL).findFirst();
    }

    private static Stream<Lane> innermost(Lane lane) {
        return lane.getLanes().isEmpty() ? Stream.of(lane) : lane.getLanes().stream().flatMap(NextSteps::innermost);
    }

    /**
     * Changes the model: adds a touchpoint in the same phase on the other side of the line of interaction, with the customer if the node
     * is not, and a message to it by the node's channel.
     */
    public static FlowNode addMessage(FlowNode node) {
        Activity touchpoint = SightlineFactory.eINSTANCE.createActivity();
        touchpoint.setName(TEXTS.get("next_touchpoint"));
        touchpoint.setPhase(node.getPhase());
        otherSide(node).orElseThrow().getNodes().add(touchpoint);
        MessageFlow message = FlowKinds.message(node);
        Connections.connect(message, node, touchpoint);
        Channel channel = channel(node);
        message.setChannel(channel);
        touchpoint.setChannel(channel);
        return touchpoint;
    }

    /** The one that the step has, or else the only one that there is. */
    private static Channel channel(FlowNode node) {
        if (node instanceof Activity activity && activity.getChannel() != null) {
            return activity.getChannel();
        }
        Portfolio portfolio = Scope.process(node).getPortfolio();
        return portfolio == null || portfolio.getChannels().size() != 1 ? null : portfolio.getChannels().get(0);
    }

    /** Changes the model: adds a step next to a step that may fail, with a flow for recovery to it. */
    public static FlowNode addRecovery(Activity activity) {
        FlowNode step = NodeKind.STEP.bare();
        step.setName(TEXTS.get("next_recovery"));
        place(step, activity);
        SequenceFlow flow = SightlineFactory.eINSTANCE.createSequenceFlow();
        flow.setRecovery(true);
        Connections.connect(flow, activity, step);
        return step;
    }
}
