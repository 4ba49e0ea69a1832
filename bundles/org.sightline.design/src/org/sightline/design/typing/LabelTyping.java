/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.typing;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sightline.design.services.TypingServices;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.Gateway;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.editing.ways.Ways;
import org.sightline.model.messages.MessageBundle;

/**
 * What may be typed as the label of an element, where that is more than its name: ways of decisions with their probabilities, messages with their
 * channels, times and shares. Tells how, and why a text is refused. Pure and cheap.
 */
public final class LabelTyping {

    private static final MessageBundle TEXTS = MessageBundle.of(LabelTyping.class);

    /**
     * @param element what the label stands for, or null
     * @return how to type it; empty where a name is all that there is to it
     */
    public Optional<String> hint(EObject element) {
        return element == null ? Optional.empty() : Optional.ofNullable(new Hint().doSwitch(element));
    }

    /**
     * @param element what the label stands for, or null
     * @param text what a person has typed
     * @return why it cannot be taken; empty if it can
     */
    public Optional<String> refusal(EObject element, String text) {
        return element == null ? Optional.empty() : Optional.ofNullable(new Refusal(text).doSwitch(element));
    }

    private static final class Hint extends SightlineSwitch<String> {

        @Override
        public String caseGateway(Gateway gateway) {
            return gateway.getOutgoing().isEmpty() ? null : TEXTS.get("typing_hintDecision");
        }

        @Override
        public String caseSequenceFlow(SequenceFlow flow) {
            return TEXTS.get(Ways.with(flow).size() > 1 ? "typing_hintWay" : "typing_hintFlow");
        }

        @Override
        public String caseMessageFlow(MessageFlow message) {
            return TEXTS.get("typing_hintMessage");
        }

        @Override
        public String caseParameterValue(ParameterValue time) {
            return TEXTS.get("typing_hintTime");
        }

        @Override
        public String caseContactDriver(ContactDriver driver) {
            return TEXTS.get("typing_hintShare");
        }
    }

    private static final class Refusal extends SightlineSwitch<String> {

        private final TypingServices typing = new TypingServices();
        private final String text;

        Refusal(String text) {
            this.text = text;
        }

        @Override
        public String caseSequenceFlow(SequenceFlow flow) {
            return typing.isWay(text) ? null : TEXTS.get("typing_noWay", text.strip());
        }

        @Override
        public String caseParameterValue(ParameterValue time) {
            return typing.isTime(text) ? null : TEXTS.get("typing_noTime", text.strip());
        }

        @Override
        public String caseContactDriver(ContactDriver driver) {
            return typing.isShare(text) ? null : TEXTS.get("typing_noShare", text.strip());
        }
    }
}
