/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.editing.insert.Insertion;
import org.sightline.model.editing.move.LaneSteps;
import org.sightline.model.editing.next.NextSteps;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.editing.phase.PhaseSteps;

/**
 * Draws a process on from what is there: what comes next, what goes in between, what the other side is told. Kinds of nodes go by the
 * names of {@link NodeKind}. The methods that add or insert something change the model.
 */
public final class GrowingServices {

    /** @return whether a new node of a kind can come next to an element */
    public boolean canAddNext(EObject element, String kind) {
        return element instanceof FlowNode node && NextSteps.refusal(node, NodeKind.valueOf(kind)).isEmpty();
    }

    /** Changes the model: adds a node of a kind next to a node, in its lane and phase; before what follows it, if only one thing does. */
    public FlowNode addNext(FlowNode node, String kind) {
        return NextSteps.add(node, NodeKind.valueOf(kind));
    }

    /** @return whether a new node of a kind can go in between: the element is a flow with a node at one of its ends */
    public boolean canInsert(EObject element, String kind) {
        return element instanceof Flow flow && Insertion.hasPlace(flow) && Insertion.refusal(flow, NodeKind.valueOf(kind).bare()).isEmpty();
    }

    /** Changes the model: puts a new node of a kind in between. */
    public FlowNode insertNew(Flow flow, String kind) {
        return Insertion.insertNew(flow, NodeKind.valueOf(kind).create());
    }

    /** @return whether a node that is there already can go in between */
    public boolean canInsert(EObject element, EObject flow) {
        return element instanceof FlowNode node && flow instanceof Flow between && Insertion.refusal(between, node).isEmpty();
    }

    /** Changes the model: takes a node out of its place, which closes behind it, and puts it in between. */
    public FlowNode insert(FlowNode node, Flow flow) {
        return Insertion.insert(flow, node);
    }

    /** @return whether a message can go from a step to a new one across the line of interaction */
    public boolean canTellOtherSide(EObject element) {
        return element instanceof FlowNode node && NextSteps.messageRefusal(node).isEmpty();
    }

    /** Changes the model: adds a step in the same phase across the line of interaction, and a message to it. */
    public FlowNode tellOtherSide(FlowNode node) {
        return NextSteps.addMessage(node);
    }

    /** Changes the model: the first phase of a process takes the steps that stand in none. */
    public Phase gatherSteps(Phase phase) {
        PhaseSteps.gather(phase);
        return phase;
    }

    /** Changes the model: the first department in a lane takes the steps that stand in that lane. */
    public Lane gatherSteps(Lane lane) {
        LaneSteps.gather(lane);
        return lane;
    }

    /** Changes the model: if one end of a flow stands in no phase, it and all that is joined to it come into that of the other end. */
    public Flow followPhase(Flow flow) {
        PhaseSteps.follow(flow);
        return flow;
    }
}
