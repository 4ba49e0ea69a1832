/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.quick;

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
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.editing.insert.Insertion;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/** Makes steps beside a step, joined to it. All methods but the questions change the model. */
final class QuickSteps {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickSteps.class);

    private QuickSteps() {
    }

    /** @return the only way out of a node, between whose ends a next step goes; empty if a next step is a further way */
    static Optional<SequenceFlow> wayOn(FlowNode node) {
        List<SequenceFlow> out = Scope.out(node);
        return node instanceof Gateway || out.size() != 1 ? Optional.empty() : Optional.of(out.get(0));
    }

    static FlowNode next(FlowNode node, NodeKind kind) {
        Optional<SequenceFlow> wayOn = wayOn(node).filter(flow -> flow.getTarget() != null);
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

    static List<FlowNode> decision(FlowNode node) {
        FlowNode decision = next(node, NodeKind.DECISION);
        List<SequenceFlow> ways = Scope.out(decision);
        SequenceFlow first = ways.isEmpty() ? way(decision) : ways.get(0);
        SequenceFlow second = way(decision);
        first.setCondition(TEXTS.get("quick_yes"));
        second.setCondition(TEXTS.get("quick_no"));
        return ways.isEmpty() ? List.of(decision, (FlowNode) first.getTarget(), (FlowNode) second.getTarget())
                : List.of(decision, (FlowNode) second.getTarget());
    }

    private static SequenceFlow way(FlowNode decision) {
        FlowNode step = NodeKind.STEP.create();
        FlowNode last = Scope.out(decision).stream().map(Flow::getTarget).filter(target -> target.eContainer() == decision.eContainer())
                .map(FlowNode.class::cast).reduce((one, other) -> other).orElse(decision);
        place(step, last);
        step.setPhase(decision.getPhase());
        return (SequenceFlow) Connections.connect(SightlineFactory.eINSTANCE.createSequenceFlow(), decision, step);
    }

    /** @return the lane on the other side of the line of interaction: the customer's, or the first one that is not */
    static Optional<Lane> otherSide(FlowNode node) {
        CustomerProcess process = Scope.process(node);
        return process == null ? Optional.empty() : process.getLanes().stream().flatMap(QuickSteps::innermost)
                .filter(lane -> lane.isWithCustomer() != node.isWithCustomer()).filter(lane -> lane.getRole() != LaneRole.EXTERNAL).findFirst();
    }

    private static Stream<Lane> innermost(Lane lane) {
        return lane.getLanes().isEmpty() ? Stream.of(lane) : lane.getLanes().stream().flatMap(QuickSteps::innermost);
    }

    static List<FlowNode> message(FlowNode node, Lane lane) {
        Activity touchpoint = SightlineFactory.eINSTANCE.createActivity();
        touchpoint.setName(TEXTS.get("quick_touchpoint"));
        touchpoint.setPhase(node.getPhase());
        lane.getNodes().add(touchpoint);
        MessageFlow message = FlowKinds.message(node);
        Connections.connect(message, node, touchpoint);
        Channel channel = channel(node);
        message.setChannel(channel);
        touchpoint.setChannel(channel);
        return List.of(touchpoint);
    }

    /** The one that the step has, or else the only one that there is. */
    private static Channel channel(FlowNode node) {
        if (node instanceof Activity activity && activity.getChannel() != null) {
            return activity.getChannel();
        }
        Portfolio portfolio = Scope.process(node).getPortfolio();
        return portfolio == null || portfolio.getChannels().size() != 1 ? null : portfolio.getChannels().get(0);
    }

    static FlowNode recovery(Activity activity) {
        FlowNode step = NodeKind.STEP.bare();
        step.setName(TEXTS.get("quick_recovery"));
        place(step, activity);
        SequenceFlow flow = SightlineFactory.eINSTANCE.createSequenceFlow();
        flow.setRecovery(true);
        Connections.connect(flow, activity, step);
        return step;
    }
}
