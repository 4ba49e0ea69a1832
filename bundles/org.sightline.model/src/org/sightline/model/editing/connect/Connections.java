/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.connect;

import java.util.Optional;

import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.index.Reference;
import org.sightline.model.editing.index.References;
import org.sightline.model.editing.phase.PhaseSteps;
import org.sightline.model.messages.MessageBundle;

/**
 * Joins nodes by flows and moves the ends of flows. Each change has its refusal: a sentence that says why it must not be made, empty if
 * it may; the change is to be made only then. All at O(depth + flows of the nodes).
 */
public final class Connections {

    private static final MessageBundle TEXTS = MessageBundle.of(Connections.class);

    private Connections() {
    }

    /** @return why nothing may join two nodes, whichever kind of flow their lanes ask for */
    public static Optional<String> refusal(InteractionNode source, InteractionNode target) {
        return FlowKinds.isMessage(source, target) ? messageRefusal(source, target) : sequenceRefusal(source, target);
    }

    /** @return why no sequence flow may lead from a node to another one */
    public static Optional<String> sequenceRefusal(InteractionNode source, InteractionNode target) {
        if (!(source instanceof FlowNode) || !(target instanceof FlowNode)) {
            return refused("connect_lane", source, target);
        }
        if (source == target) {
            return refused("connect_self", source, target);
        }
        String key = wayRefusal(source, target);
        if (key != null) {
            return refused(key, source, target);
        }
        if (Scope.around(source) == null || Scope.around(source) != Scope.around(target)) {
            return refused("connect_otherScope", source, target);
        }
        return FlowKinds.staysInside(source, target) ? alreadyJoined(source, target) : refused("connect_otherOrganization", source, target);
    }

    /** @return why no new node, in no container yet, can come next to a node; empty if it can */
    public static Optional<String> nextRefusal(FlowNode source, FlowNode fresh) {
        String key = wayRefusal(source, fresh);
        return key == null ? Optional.empty() : refused(key, source, fresh);
    }

    private static String wayRefusal(InteractionNode source, InteractionNode target) {
        String noWayOut = new NoWayOut().doSwitch(source);
        return noWayOut == null ? new NoWayIn().doSwitch(target) : noWayOut;
    }

    private static Optional<String> alreadyJoined(InteractionNode source, InteractionNode target) {
        boolean isJoined = !(source instanceof Gateway) && Scope.out(source).stream().anyMatch(flow -> flow.getTarget() == target);
        return isJoined ? refused("connect_already", source, target) : Optional.empty();
    }

    /** @return why no message flow may lead from a node, or a lane as a whole, to another one */
    public static Optional<String> messageRefusal(InteractionNode source, InteractionNode target) {
        if (source == target) {
            return refused("connect_self", source, target);
        }
        if (Scope.process(source) == null || Scope.process(source) != Scope.process(target)) {
            return refused("connect_otherProcess", source, target);
        }
        return FlowKinds.crosses(source, target) ? Optional.empty() : refused("connect_sameSide", source, target);
    }

    /**
     * Changes the model: joins two nodes. One that stands in no phase comes into that of the other one.
     *
     * @param flow a new flow in no container, see {@link FlowKinds#create}
     * @param source where it starts
     * @param target where it leads
     * @return the flow
     */
    public static Flow connect(Flow flow, InteractionNode source, InteractionNode target) {
        Scope.common(source, target).getFlows().add(flow);
        flow.setSource(source);
        flow.setTarget(target);
        PhaseSteps.follow(flow);
        return flow;
    }

    /** @return why a flow may not start at another node */
    public static Optional<String> sourceRefusal(Flow flow, InteractionNode source) {
        return flow.getSource() == source ? refused("reconnect_same", source, flow.getTarget()) : endsRefusal(flow, source, flow.getTarget());
    }

    /** @return why a flow may not lead to another node */
    public static Optional<String> targetRefusal(Flow flow, InteractionNode target) {
        return flow.getTarget() == target ? refused("reconnect_same", flow.getSource(), target) : endsRefusal(flow, flow.getSource(), target);
    }

    private static Optional<String> endsRefusal(Flow flow, InteractionNode source, InteractionNode target) {
        if (source == null || target == null) {
            return Optional.empty();
        }
        boolean isSequence = flow instanceof SequenceFlow == FlowKinds.mayStay(flow, source, target);
        return isSequence ? sequenceRefusal(source, target) : messageRefusal(source, target);
    }

    /**
     * Changes the model: lets a flow start elsewhere. A decision that it leaves forgets it as its default way.
     *
     * @param flow a flow
     * @param source its new start
     * @return the flow, or the one of the other kind that took over from it
     */
    public static Flow reconnectSource(Flow flow, InteractionNode source) {
        forgetAsDefault(flow);
        flow.setSource(source);
        PhaseSteps.follow(flow);
        return flow.getTarget() == null ? flow : FlowKinds.adapt(flow);
    }

    private static void forgetAsDefault(Flow flow) {
        for (Reference reference : References.of(flow).to(flow)) {
            if (reference.feature() == SightlinePackage.Literals.DECISION__DEFAULT_FLOW) {
                reference.forget(flow);
            }
        }
    }

    /**
     * Changes the model: lets a flow lead elsewhere.
     *
     * @param flow a flow
     * @param target its new end
     * @return the flow, or the one of the other kind that took over from it
     */
    public static Flow reconnectTarget(Flow flow, InteractionNode target) {
        flow.setTarget(target);
        PhaseSteps.follow(flow);
        return flow.getSource() == null ? flow : FlowKinds.adapt(flow);
    }

    private static Optional<String> refused(String key, InteractionNode source, InteractionNode target) {
        return Optional.of(TEXTS.get(key, ElementName.of(source), ElementName.of(target)));
    }

    /** Why no sequence flow may leave a node, as the key of a text. */
    private static final class NoWayOut extends SightlineSwitch<String> {

        @Override
        public String caseEndEvent(EndEvent end) {
            return "connect_afterEnd";
        }
    }

    /** Why no sequence flow may lead into a node, as the key of a text. */
    private static final class NoWayIn extends SightlineSwitch<String> {

        @Override
        public String caseStartEvent(StartEvent start) {
            return "connect_beforeStart";
        }

        @Override
        public String caseBoundaryEvent(BoundaryEvent event) {
            return "connect_intoBorder";
        }
    }
}
