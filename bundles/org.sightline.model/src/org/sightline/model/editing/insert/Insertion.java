/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.insert;

import java.util.Optional;

import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.editing.heal.Healing;
import org.sightline.model.messages.MessageBundle;

/**
 * Puts a node in between the two ends of a flow.
 *
 * <pre>
 *   a --[condition, 0.7]--> b      becomes      a --[condition, 0.7]--> node ----> b
 * </pre>
 *
 * The flow keeps its id and all that it says on its first part; the second part is new. Which part is a message is decided by the
 * lanes; of a message flow that part stays the old one which still crosses the line. A node that stands in a line of steps
 * already leaves it, and the line closes behind it.
 */
public final class Insertion {

    private static final MessageBundle TEXTS = MessageBundle.of(Insertion.class);

    private Insertion() {
    }

    /**
     * @param flow a flow
     * @param node a node of the same process, or a new one in no container
     * @return why the node cannot go in between; empty if it can. O(depth + flows of the node)
     */
    public static Optional<String> refusal(Flow flow, FlowNode node) {
        if (flow.getSource() == null || flow.getTarget() == null) {
            return refused("insert_noEnds", flow, node);
        }
        if (flow.getSource() == node || flow.getTarget() == node) {
            return refused("insert_isEnd", flow, node);
        }
        if (new Terminal().doSwitch(node) != null) {
            return refused("insert_terminal", flow, node);
        }
        if (Scope.in(node).size() > 1 || Scope.out(node).size() > 1) {
            return refused("insert_manyWays", flow, node);
        }
        boolean isElsewhere = node.eContainer() != null && Scope.around(node) != Scope.common(flow.getSource(), flow.getTarget());
        boolean isAcross = Scope.around(flow.getSource()) != Scope.around(flow.getTarget());
        return isElsewhere || isAcross ? refused("insert_otherScope", flow, node) : Optional.empty();
    }

    private static Optional<String> refused(String key, Flow flow, FlowNode node) {
        return Optional.of(TEXTS.get(key, ElementName.of(node), ElementName.of(flow.getSource()), ElementName.of(flow.getTarget())));
    }

    /**
     * Changes the model: puts a new node into the place where the flow starts, if that is a node, else where it leads, and in between.
     *
     * @param flow a flow
     * @param node a new node in no container
     * @return the node
     */
    public static FlowNode insertNew(Flow flow, FlowNode node) {
        FlowNode beside = (FlowNode) (flow.getSource() instanceof FlowNode ? flow.getSource() : flow.getTarget());
        var siblings = Scope.nodes(beside.eContainer());
        siblings.add(siblings.indexOf(beside) + (beside == flow.getSource() ? 1 : 0), node);
        node.setPhase(beside.getPhase());
        return insert(flow, node);
    }

    /** @return whether {@link #insertNew} finds a place: one of the flow's ends is a node, and not a lane as a whole */
    public static boolean hasPlace(Flow flow) {
        return flow.getSource() instanceof FlowNode || flow.getTarget() instanceof FlowNode;
    }

    /**
     * Changes the model.
     *
     * @param flow a flow
     * @param node a node in the same process
     * @return the node
     */
    public static FlowNode insert(Flow flow, FlowNode node) {
        Healing.takeOut(node);
        InteractionNode source = flow.getSource();
        InteractionNode target = flow.getTarget();
        if (FlowKinds.mayStay(flow, source, node) || !FlowKinds.mayStay(flow, node, target)) {
            Flow first = Connections.reconnectTarget(flow, node);
            likeMessage(first, Connections.connect(FlowKinds.create(node, target), node, target));
        } else {
            Connections.reconnectSource(flow, node);
            Connections.connect(FlowKinds.create(source, node), source, node);
        }
        return node;
    }

    private static void likeMessage(Flow first, Flow second) {
        if (first instanceof MessageFlow from && second instanceof MessageFlow to) {
            to.setChannel(from.getChannel());
            to.setCarries(from.getCarries());
        }
    }

    /** Says of nodes that nothing leads through them. */
    private static final class Terminal extends SightlineSwitch<Boolean> {

        @Override
        public Boolean caseStartEvent(StartEvent start) {
            return true;
        }

        @Override
        public Boolean caseEndEvent(EndEvent end) {
            return true;
        }

        @Override
        public Boolean caseBoundaryEvent(BoundaryEvent event) {
            return true;
        }
    }
}
