/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.quick;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.EditRules;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.ElementName;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.next.NextSteps;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.model.messages.MessageBundle;

/** What the handles at a step make: the next step, a decision, a message, a fail point and more, each in one edit. */
public final class QuickEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public QuickEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return why no node of a kind can come next; empty if one can */
    public Optional<String> nextRefusal(FlowNode node, NodeKind kind) {
        return NextSteps.refusal(node, kind);
    }

    /**
     * @param node a step
     * @param kind what is to come next
     * @return the edit: a new node in the same lane and phase, with a flow to it. If exactly one flow leads out of a node that is no
     *     gateway, the new one goes in between. The result is the new node
     */
    public Command next(FlowNode node, NodeKind kind) {
        return domain.checked(nextRefusal(node, kind), TEXTS.get("quick_next", kind.label(), ElementLabels.text(node)),
                () -> List.of(NextSteps.add(node, kind)));
    }

    /** @return the edit that lets somebody wait behind a node; its result is the wait point */
    public Command waitPoint(FlowNode node) {
        return next(node, NodeKind.WAIT_POINT);
    }

    /** @return why no decision can come next; empty if one can */
    public Optional<String> decisionRefusal(FlowNode node) {
        return nextRefusal(node, NodeKind.DECISION);
    }

    /**
     * @param node a step
     * @return the edit: a decision with the ways "yes", to what came next or a new step, and "no", to a new step. Nobody knows their
     *     probabilities yet. The result is the decision and the new steps
     */
    public Command decision(FlowNode node) {
        return domain.checked(decisionRefusal(node), TEXTS.get("quick_next", NodeKind.DECISION.label(), ElementLabels.text(node)),
                () -> NextSteps.addDecision(node));
    }

    /** @return why no message can be sent from a node across the line of interaction; empty if one can */
    public Optional<String> messageRefusal(FlowNode node) {
        return NextSteps.messageRefusal(node);
    }

    /**
     * @param node a step
     * @return the edit: a touchpoint on the other side of the line of interaction, with the customer if the step is not, and a message
     *     to it by the step's channel. The result is the touchpoint
     */
    public Command message(FlowNode node) {
        return domain.checked(messageRefusal(node), TEXTS.get("quick_message", ElementLabels.text(node)),
                () -> List.of(NextSteps.addMessage(node)));
    }

    /** @return the edit that gives a step a fail point; its result is the fail point */
    public Command failPoint(Activity activity) {
        return domain.recorded(TEXTS.get("quick_failPointLabel", ElementLabels.text(activity)), () -> {
            FailPoint point = SightlineFactory.eINSTANCE.createFailPoint();
            point.setName(TEXTS.get("quick_failPoint"));
            activity.getFailPoints().add(point);
            return List.of(point);
        });
    }

    /** @return why a fail point can be given no recovery; empty if it can */
    public Optional<String> recoveryRefusal(FailPoint point) {
        if (point.getRecovery() != null) {
            return Optional.of(TEXTS.get("quick_hasRecovery", ElementName.of(point), ElementName.of(point.getRecovery())));
        }
        boolean isPlaced = point.eContainer() instanceof Activity activity && Scope.nodes(activity.eContainer()) != null;
        return isPlaced ? Optional.empty() : Optional.of(TEXTS.get("quick_noLane", ElementName.of(point)));
    }

    /** @return the edit: a new step behind the step that fails, with a flow for recovery to it. The result is the new step */
    public Command recovery(FailPoint point) {
        return domain.checked(recoveryRefusal(point), TEXTS.get("quick_recoveryLabel", ElementLabels.text(point)), () -> {
            FlowNode step = NextSteps.addRecovery((Activity) point.eContainer());
            point.setRecovery(step);
            return List.of(step);
        });
    }

    /** @return why no process of a name can be made; empty if one can */
    public Optional<String> processRefusal(String name) {
        return name.isBlank() ? Optional.of(TEXTS.get("quick_noName")) : EditRules.textRefusal(name);
    }

    /**
     * @param portfolio the model
     * @param name the process's name
     * @return the edit: a process with a lane of the customer and one of the organisation, a begin and an end, a phase for each stage,
     *     and a customer view. The result is the process
     */
    public Command process(Portfolio portfolio, String name) {
        return domain.checked(processRefusal(name), TEXTS.get("quick_process", name), () -> List.<EObject>of(NewProcess.create(portfolio, name.strip())));
    }
}
