/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.connect;

import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.Successor;

/**
 * Whether work between two nodes is a sequence flow or a message flow: the lanes decide. A sequence flow stays within an organisation
 * (CV16), a message flow crosses from one pool to another or between the customer and others (CV15). Where both would do, the way from
 * or to the customer is a message, all else a sequence.
 */
public final class FlowKinds {

    private static final SightlineFactory MAKE = SightlineFactory.eINSTANCE;

    private FlowKinds() {
    }

    /** @return whether the lanes of two nodes let a sequence flow join them, apart from what kinds of nodes they are */
    public static boolean staysInside(InteractionNode source, InteractionNode target) {
        Lane from = source.getPool();
        Lane to = target.getPool();
        return from == to || from == null || to == null || from.getRole() == LaneRole.CUSTOMER && to.getRole() == LaneRole.CUSTOMER
                || isOfOrganization(from) && isOfOrganization(to) && !areDifferentOrganizations(from, to);
    }

    private static boolean isOfOrganization(Lane lane) {
        return switch (lane.getRole()) {
            case ORGANIZATION, UNIT, SYSTEM -> true;
            case CUSTOMER, EXTERNAL -> false;
        };
    }

    private static boolean areDifferentOrganizations(Lane one, Lane other) {
        return one.getRole() == LaneRole.ORGANIZATION && other.getRole() == LaneRole.ORGANIZATION && one.getRepresents() != other.getRepresents();
    }

    /** @return whether a message flow between two nodes crosses a line */
    public static boolean crosses(InteractionNode source, InteractionNode target) {
        return source.getPool() != target.getPool() || source.isWithCustomer() != target.isWithCustomer();
    }

    /** @return whether what joins two nodes, if anything may, is to be a message */
    public static boolean isMessage(InteractionNode source, InteractionNode target) {
        boolean joinsLane = !(source instanceof FlowNode) || !(target instanceof FlowNode);
        return joinsLane || !staysInside(source, target) || source.isWithCustomer() != target.isWithCustomer();
    }

    /**
     * @param source where it starts
     * @param target where it leads
     * @return a new flow of the kind that the lanes ask for; in no container and without ends
     */
    public static Flow create(InteractionNode source, InteractionNode target) {
        return isMessage(source, target) ? message(source) : MAKE.createSequenceFlow();
    }

    /**
     * @param source where it starts
     * @return a new message flow that the side of its source initiates; in no container and without ends
     */
    public static MessageFlow message(InteractionNode source) {
        MessageFlow message = MAKE.createMessageFlow();
        message.setInitiator(initiator(source));
        return message;
    }

    private static Initiator initiator(InteractionNode source) {
        return source.isWithCustomer() ? Initiator.CUSTOMER : Initiator.PROVIDER;
    }

    /**
     * Changes the model: makes a flow what its lanes ask for, if it cannot stay what it is, and puts it into the process or sub-process
     * around its ends. What the other kind has no place for, such as a condition, is kept with it until it changes back.
     *
     * @param flow a flow with two ends
     * @return the flow, or the one that took over from it under the same id
     */
    public static Flow adapt(Flow flow) {
        InteractionNode source = flow.getSource();
        InteractionNode target = flow.getTarget();
        Flow fitting = mayStay(flow, source, target) ? flow : change(flow);
        var owner = Scope.common(source, target);
        if (owner != null && fitting.eContainer() != owner) {
            owner.getFlows().add(fitting);
        }
        return fitting;
    }

    /**
     * Changes the model: makes a sequence flow a message flow, or the other way round.
     *
     * @param flow a flow with a source
     * @return the one that took over from it under the same id
     */
    public static Flow change(Flow flow) {
        if (flow instanceof MessageFlow message && message.getInitiator() == initiator(flow.getSource())) {
            // Goes without saying, so that there is nothing to keep.
            message.eUnset(SightlinePackage.Literals.MESSAGE_FLOW__INITIATOR);
        }
        return Successor.replace(flow, flow instanceof SequenceFlow ? message(flow.getSource()) : MAKE.createSequenceFlow());
    }

    /** @return whether a flow may stay of its kind if it joins two nodes */
    public static boolean mayStay(Flow flow, InteractionNode source, InteractionNode target) {
        boolean joinsNodes = source instanceof FlowNode && target instanceof FlowNode;
        return flow instanceof SequenceFlow ? joinsNodes && staysInside(source, target) : crosses(source, target) || isMessage(source, target);
    }
}
