/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.retype;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Removal;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.Successor;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/**
 * Changes what an element is. It keeps its id, name, place, flows and all else that the new kind has as well, and what refers to it
 * goes on doing so; see {@link Successor}. O(the element, its flows, and what refers to it).
 */
public final class Retyping {

    private static final MessageBundle TEXTS = MessageBundle.of(Retyping.class);

    private Retyping() {
    }

    /** @return the kinds that a node may become, without the one that it is, in the order of {@link NodeKind} */
    public static List<NodeKind> offers(FlowNode node) {
        return Stream.of(NodeKind.values()).filter(kind -> refusal(node, kind).isEmpty()).toList();
    }

    /** @return why a node cannot become of a kind; empty if it can */
    public static Optional<String> refusal(FlowNode node, NodeKind kind) {
        if (NodeKind.of(node) == kind) {
            return refused("retype_same", node, kind);
        }
        if (kind == NodeKind.BOUNDARY_EVENT) {
            return refused("retype_border", node, kind);
        }
        if (kind == NodeKind.START && !Scope.in(node).isEmpty()) {
            return refused("retype_start", node, kind);
        }
        if (kind.type() == SightlinePackage.Literals.END_EVENT && !Scope.out(node).isEmpty()) {
            return refused("retype_end", node, kind);
        }
        return kind.type() == node.eClass() && kind != NodeKind.STEP ? Optional.empty() : contentRefusal(node, kind);
    }

    private static Optional<String> contentRefusal(FlowNode node, NodeKind kind) {
        ProcessBody body = node instanceof Activity activity ? activity.getProcessBody() : null;
        if (body != null && !(body.getNodes().isEmpty() && body.getLanes().isEmpty())) {
            return refused("retype_inside", node, kind);
        }
        boolean losesBorder = kind.type() != SightlinePackage.Literals.ACTIVITY && !Scope.border(node).isEmpty();
        return losesBorder ? refused("retype_hasBorder", node, kind) : Optional.empty();
    }

    private static Optional<String> refused(String key, FlowNode node, NodeKind kind) {
        return Optional.of(TEXTS.get(key, ElementName.of(node), kind.label()));
    }

    /** @return what the node has and the kind has no place for: references and contents that would be gone */
    public static List<EReference> losses(FlowNode node, NodeKind kind) {
        return kind.type() == node.eClass() ? List.of() : Successor.losses(node, kind.bare());
    }

    /**
     * Changes the model.
     *
     * @param node a node
     * @param kind what it is to be
     * @return the node, or the one that took over from it
     */
    public static FlowNode retype(FlowNode node, NodeKind kind) {
        boolean hasFirstName = NodeKind.of(node).create().getName().equals(node.getName());
        FlowNode result = kind.type() == node.eClass() ? node : Successor.replace(node, kind.bare());
        if (kind == NodeKind.STEP && ((Activity) result).getProcessBody() != null) {
            Removal.remove(((Activity) result).getProcessBody());
        }
        kind.shape(result);
        if (hasFirstName) {
            result.setName(kind.create().getName());
        }
        return result;
    }

    /** @return why a flow cannot become one of the other kind; empty if it can */
    public static Optional<String> refusal(Flow flow) {
        if (flow.getSource() == null || flow.getTarget() == null) {
            return Optional.of(TEXTS.get("retype_noEnds"));
        }
        return flow instanceof SequenceFlow ? Connections.messageRefusal(flow.getSource(), flow.getTarget())
                : Connections.sequenceRefusal(flow.getSource(), flow.getTarget());
    }

    /**
     * Changes the model: a sequence flow becomes a message flow, or the other way round.
     *
     * @param flow a flow with two ends
     * @return the one that took over from it
     */
    public static Flow retype(Flow flow) {
        return FlowKinds.adapt(FlowKinds.change(flow));
    }
}
