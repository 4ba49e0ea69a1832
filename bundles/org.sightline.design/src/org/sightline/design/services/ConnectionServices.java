/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.heal.Healing;

/**
 * Joins and parts what is drawn: which nodes flows may join and what deleting takes along. The rules are those of the model's editing, so
 * that a diagram, a table and every other view of the model refuse and heal alike.
 */
public final class ConnectionServices {

    /** @return whether a sequence flow may lead from an element to another one */
    public boolean mayPrecede(EObject source, EObject target) {
        return source instanceof FlowNode from && target instanceof FlowNode to && Connections.sequenceRefusal(from, to).isEmpty();
    }

    /** @return whether a message flow may lead from an element, a lane as a whole included, to another one */
    public boolean mayInform(EObject source, EObject target) {
        return source instanceof InteractionNode from && target instanceof InteractionNode to && Connections.messageRefusal(from, to).isEmpty();
    }

    /** @return the process or sub-process that is to hold a sequence flow from a node: the one around it */
    public FlowContainer flowOwner(FlowNode source) {
        return Scope.around(source);
    }

    /** @return whether a flow, whichever it is, may lead to another node */
    public boolean mayLeadTo(Flow flow, EObject target) {
        return target instanceof InteractionNode to && Connections.targetRefusal(flow, to).isEmpty();
    }

    /** @return whether a flow, whichever it is, may start at another node */
    public boolean mayStartAt(Flow flow, EObject source) {
        return source instanceof InteractionNode from && Connections.sourceRefusal(flow, from).isEmpty();
    }

    /** Changes the model: lets a flow lead elsewhere; across a line it becomes a message, inside a sequence. */
    public Flow leadTo(Flow flow, InteractionNode target) {
        return Connections.reconnectTarget(flow, target);
    }

    /** Changes the model: lets a flow start elsewhere; across a line it becomes a message, inside a sequence. */
    public Flow startAt(Flow flow, InteractionNode source) {
        return Connections.reconnectSource(flow, source);
    }

    /** @return whether an element can be deleted */
    public boolean canDelete(EObject element) {
        return Healing.refusal(List.of(element)).isEmpty();
    }

    /** Changes the model: deletes an element with all that would be left dangling, and joins what was before a node with what follows it. */
    public Collection<EObject> deleteAndHeal(EObject element) {
        return Healing.delete(List.of(element));
    }
}
