/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.retype;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.editing.retype.Retyping;
import org.sightline.model.messages.MessageBundle;

/** Changing what a step or flow is, while it stays the same element for the rest of the model; see {@link Retyping}. */
public final class RetypeEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(RetypeEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public RetypeEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return the kinds that a node can become, without the one that it is */
    public List<NodeKind> offers(FlowNode node) {
        return Retyping.offers(node);
    }

    /** @return why a node cannot become of a kind; empty if it can */
    public Optional<String> refusal(FlowNode node, NodeKind kind) {
        return Retyping.refusal(node, kind);
    }

    /** @return what the node has and the kind has no place for, in the words of the metamodel: it would be gone */
    public List<String> losses(FlowNode node, NodeKind kind) {
        return Retyping.losses(node, kind).stream().map(ElementTexts::feature).toList();
    }

    /** @return the edit; its result is the node, or the one that took over from it under the same id */
    public Command retype(FlowNode node, NodeKind kind) {
        return domain.checked(refusal(node, kind), TEXTS.get("retype_label", EditNames.of(node), kind.label()), () -> List.of(Retyping.retype(node, kind)));
    }

    /** @return why a flow cannot become one of the other kind, a message or a sequence; empty if it can */
    public Optional<String> refusal(Flow flow) {
        return Retyping.refusal(flow);
    }

    /** @return the edit that makes a sequence flow a message flow, or the other way round; its result is the one that took over */
    public Command retype(Flow flow) {
        String key = flow instanceof SequenceFlow ? "retype_toMessage" : "retype_toSequence";
        return domain.checked(refusal(flow), TEXTS.get(key, EditNames.of(flow)), () -> List.of(Retyping.retype(flow)));
    }
}
