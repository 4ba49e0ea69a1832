/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.Optional;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.messages.MessageBundle;

/**
 * Whether a customer view may show an element, to be asked before one is added: the customer must meet it, in the process of
 * the view.
 */
public final class ViewAdmission {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewAdmission.class);

    private ViewAdmission() {
    }

    /**
     * @param view a stored view
     * @param element what it might show
     * @return why it must not show the element, in a sentence for the person who tried; empty if it may. O(1) once the facts of
     *     the process are known
     */
    public static Optional<String> refusal(CustomerView view, ViewElement element) {
        CustomerProcess process = view.getProcess();
        if (process == null) {
            return Optional.of(TEXTS.get("admission_noProcess", name(view.getName())));
        }
        ProcessFacts facts = ProcessFacts.of(process);
        return Optional.ofNullable(new Reason(process, facts).doSwitch(element))
            .map(key -> TEXTS.get(key, name(element.getName()), name(view.getName()), name(process.getName())));
    }

    private static String name(String name) {
        return name == null || name.isBlank() ? TEXTS.get("admission_unnamed") : name;
    }

    /** Gives the key of the text that says why not, or null. */
    private static final class Reason extends SightlineSwitch<String> {

        private final CustomerProcess process;
        private final ProcessFacts facts;

        Reason(CustomerProcess process, ProcessFacts facts) {
            this.process = process;
            this.facts = facts;
        }

        @Override
        public String caseInteractionNode(InteractionNode node) {
            if (node.getProcess() != process) {
                return "admission_otherProcess";
            }
            return facts.isFacing(node) ? null : "admission_node";
        }

        @Override
        public String caseFlow(Flow flow) {
            if (flow.getProcess() != process) {
                return "admission_otherProcess";
            }
            return facts.isFacing(flow) ? null : "admission_flow";
        }

        @Override
        public String caseParticipant(Participant participant) {
            return facts.isMet(participant) ? null : "admission_participant";
        }
    }
}
