/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.connect;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.connect.FlowKinds;
import org.sightline.model.messages.MessageBundle;

/** Drawing flows and moving their ends; see {@link Connections} and, for what the lanes decide, {@link FlowKinds}. */
public final class ConnectEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(ConnectEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public ConnectEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return why nothing can join two nodes, whichever kind of flow their lanes ask for; empty if something can */
    public Optional<String> refusal(InteractionNode source, InteractionNode target) {
        return Connections.refusal(source, target);
    }

    /** @return the edit that joins two nodes by the kind of flow that their lanes ask for; its result is the flow */
    public Command connect(InteractionNode source, InteractionNode target) {
        return connect(refusal(source, target), source, target, () -> FlowKinds.create(source, target));
    }

    /**
     * @param kind sequence flow or message flow
     * @param source where it would start
     * @param target where it would lead
     * @return why a flow of that kind cannot join the nodes; empty if it can
     */
    public Optional<String> refusal(EClass kind, InteractionNode source, InteractionNode target) {
        return isMessage(kind) ? Connections.messageRefusal(source, target) : Connections.sequenceRefusal(source, target);
    }

    /**
     * @param kind sequence flow or message flow
     * @param source where it starts
     * @param target where it leads
     * @return the edit; its result is the flow
     */
    public Command connect(EClass kind, InteractionNode source, InteractionNode target) {
        return connect(refusal(kind, source, target), source, target,
                () -> isMessage(kind) ? FlowKinds.message(source) : SightlineFactory.eINSTANCE.createSequenceFlow());
    }

    private static boolean isMessage(EClass kind) {
        return kind == SightlinePackage.Literals.MESSAGE_FLOW;
    }

    private Command connect(Optional<String> refusal, InteractionNode source, InteractionNode target, Supplier<Flow> flow) {
        String label = TEXTS.get("connect_label", ElementLabels.text(source), ElementLabels.text(target));
        return domain.checked(refusal, label, () -> List.of(Connections.connect(flow.get(), source, target)));
    }

    /** @return why a flow cannot start at another node; empty if it can */
    public Optional<String> refusalOfSource(Flow flow, InteractionNode source) {
        return Connections.sourceRefusal(flow, source);
    }

    /** @return the edit that lets a flow start at another node; its result is the flow, or the one of the other kind that took over */
    public Command reconnectSource(Flow flow, InteractionNode source) {
        String label = TEXTS.get("connect_source", EditNames.of(flow), ElementLabels.text(source));
        return domain.checked(refusalOfSource(flow, source), label, () -> List.of(Connections.reconnectSource(flow, source)));
    }

    /** @return why a flow cannot lead to another node; empty if it can */
    public Optional<String> refusalOfTarget(Flow flow, InteractionNode target) {
        return Connections.targetRefusal(flow, target);
    }

    /** @return the edit that lets a flow lead to another node; its result is the flow, or the one of the other kind that took over */
    public Command reconnectTarget(Flow flow, InteractionNode target) {
        String label = TEXTS.get("connect_target", EditNames.of(flow), ElementLabels.text(target));
        return domain.checked(refusalOfTarget(flow, target), label, () -> List.of(Connections.reconnectTarget(flow, target)));
    }
}
