/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.subprocess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.heal.Healing;
import org.sightline.model.editing.move.NodeMoves;

/**
 * Puts what is inside a sub-process into its place. Plain starts and ends inside dissolve: what led to the sub-process leads to what came
 * first inside, and what ended inside leads on to what came behind. The nodes and flows stay the same elements.
 */
final class Inlining {

    private final Activity step;
    private final ProcessBody body;
    private final FlowContainer around;
    private final List<FlowNode> nodes = new ArrayList<>();

    Inlining(Activity step) {
        this.step = step;
        body = step.getProcessBody();
        around = Scope.around(step);
        nodes.addAll(body.getNodes());
        body.getLanes().forEach(this::addNodes);
    }

    private void addNodes(Lane lane) {
        nodes.addAll(lane.getNodes());
        lane.getLanes().forEach(this::addNodes);
    }

    /** @return the nodes inside at which it begins: what plain starts lead to, starts by an event, and nodes without a way in */
    Set<FlowNode> firsts() {
        Set<FlowNode> firsts = new LinkedHashSet<>();
        for (FlowNode node : nodes) {
            if (isPlainStart(node)) {
                Scope.out(node).stream().map(SequenceFlow::getTarget).filter(FlowNode.class::isInstance).forEach(target -> firsts.add((FlowNode) target));
            } else if (Scope.in(node).isEmpty() && !(node instanceof BoundaryEvent)) {
                firsts.add(node);
            }
        }
        return firsts;
    }

    private static boolean isPlainStart(FlowNode node) {
        return node instanceof StartEvent && ((Event) node).getTrigger() == EventTrigger.NONE;
    }

    private static boolean isPlainEnd(FlowNode node) {
        return node instanceof EndEvent && ((Event) node).getTrigger() == EventTrigger.NONE;
    }

    /** Changes the model. */
    List<FlowNode> inline() {
        Optional<FlowNode> first = firsts().stream().findFirst();
        List<SequenceFlow> out = Scope.out(step);
        if (!Scope.in(step).isEmpty()) {
            nodes.stream().filter(Inlining::isPlainStart).toList().forEach(this::dissolve);
            Scope.in(step).forEach(flow -> flow.setTarget(first.orElseThrow()));
        }
        if (!out.isEmpty() && out.get(0).getTarget() != null) {
            leadOn(out.get(0));
        }
        moveMessages(first.orElseThrow());
        moveNodes();
        around.getFlows().addAll(List.copyOf(body.getFlows()));
        Healing.delete(List.of(step));
        nodes.forEach(NodeMoves::adaptFlows);
        return nodes;
    }

    private void dissolve(FlowNode event) {
        nodes.remove(event);
        List<Flow> flows = new ArrayList<>(Scope.out(event));
        flows.addAll(Scope.in(event));
        flows.forEach(flow -> Healing.delete(List.of(flow)));
        Healing.delete(List.of(event));
    }

    private void leadOn(SequenceFlow out) {
        InteractionNode after = out.getTarget();
        Set<SequenceFlow> leading = new LinkedHashSet<>();
        for (FlowNode node : List.copyOf(nodes)) {
            if (isPlainEnd(node)) {
                leading.addAll(Scope.in(node));
            } else if (Scope.out(node).isEmpty() && !(node instanceof EndEvent)) {
                leading.add((SequenceFlow) Connections.connect(SightlineFactory.eINSTANCE.createSequenceFlow(), node, after));
            }
        }
        leading.forEach(flow -> lead(flow, after, out));
        nodes.stream().filter(Inlining::isPlainEnd).toList().forEach(this::dissolve);
    }

    private static void lead(SequenceFlow flow, InteractionNode after, SequenceFlow like) {
        flow.setTarget(after);
        flow.setLoopBack(flow.isLoopBack() || like.isLoopBack());
        flow.setRecovery(flow.isRecovery() || like.isRecovery());
        if (flow.getExit() == LoopExit.NONE) {
            flow.setExit(like.getExit());
        }
    }

    private void moveMessages(FlowNode first) {
        step.getIncoming().stream().filter(flow -> !(flow instanceof SequenceFlow)).toList().forEach(flow -> flow.setTarget(first));
        step.getOutgoing().stream().filter(flow -> !(flow instanceof SequenceFlow)).toList().forEach(flow -> flow.setSource(first));
    }

    private void moveNodes() {
        EList<FlowNode> siblings = Scope.nodes(step.eContainer());
        int index = siblings.indexOf(step);
        for (FlowNode node : nodes) {
            EList<FlowNode> target = node.eContainer() instanceof Lane lane ? likeLane(lane).map(Lane::getNodes).orElse(siblings) : siblings;
            target.add(target == siblings ? index++ : target.size(), node);
            node.setPhase(node.getPhase() == null ? step.getPhase() : node.getPhase());
        }
    }

    /** The lane outside that stands for the same participant, or has the same name. */
    private Optional<Lane> likeLane(Lane lane) {
        return likeLane(lane, around.getLanes());
    }

    private static Optional<Lane> likeLane(Lane lane, List<Lane> lanes) {
        return lanes.stream().filter(each -> isLike(lane, each)).findFirst()
                .or(() -> lanes.stream().map(each -> likeLane(lane, each.getLanes())).flatMap(Optional::stream).findFirst());
    }

    private static boolean isLike(Lane lane, Lane other) {
        boolean isSame = lane.getRepresents() == null ? Objects.equals(lane.getName(), other.getName()) : lane.getRepresents() == other.getRepresents();
        return isSame && lane.getRole() == other.getRole();
    }
}
