/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.insert;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.insert.Insertion;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/** Putting steps in between the ends of a flow; see {@link Insertion}. */
public final class InsertEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(InsertEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public InsertEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return why a node of the model cannot go in between; empty if it can */
    public Optional<String> refusal(Flow flow, FlowNode node) {
        return Insertion.refusal(flow, node);
    }

    /**
     * @param flow a flow
     * @param node a node of the same process
     * @return the edit; its result is the node
     */
    public Command insert(Flow flow, FlowNode node) {
        return domain.checked(refusal(flow, node), label(flow, EditNames.of(node)), () -> List.of(Insertion.insert(flow, node)));
    }

    /** @return why no new node of a kind can go in between; empty if one can */
    public Optional<String> refusal(Flow flow, NodeKind kind) {
        return Insertion.refusal(flow, kind.bare()).or(() -> Insertion.hasPlace(flow) ? Optional.empty() : Optional.of(TEXTS.get("insert_onlyLanes")));
    }

    /**
     * @param flow a flow
     * @param kind what to put in between, into the lane where the flow starts
     * @return the edit; its result is the new node
     */
    public Command insertNew(Flow flow, NodeKind kind) {
        return domain.checked(refusal(flow, kind), label(flow, kind.label()), () -> List.of(Insertion.insertNew(flow, kind.create())));
    }

    private static String label(Flow flow, String what) {
        return TEXTS.get("insert_label", what, ElementLabels.text(flow.getSource()), ElementLabels.text(flow.getTarget()));
    }
}
