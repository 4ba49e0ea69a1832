/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.intake;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.RefusedCommand;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.intake.Intake;
import org.sightline.model.messages.MessageBundle;

/** Taking a whole model, such as a template or an import, into an open one. */
public final class IntakeEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(IntakeEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the receiving model */
    public IntakeEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return why one model cannot be taken into another; empty if it can */
    public Optional<String> refusal(Portfolio incoming, Portfolio receiving) {
        return Intake.refusal(incoming, receiving);
    }

    /**
     * Takes a model in, see {@link Intake}.
     *
     * @param incoming a model of no domain; used up by this call
     * @param receiving the model of the domain
     * @return the edit; its result are the processes that come in
     */
    public Command takeIn(Portfolio incoming, Portfolio receiving) {
        Optional<String> refusal = refusal(incoming, receiving);
        if (refusal.isPresent()) {
            return new RefusedCommand(refusal.get());
        }
        Intake intake = Intake.of(incoming, receiving, id -> domain.element(id).isPresent());
        String label = intake.processes().isEmpty() ? TEXTS.get("intake_label") : TEXTS.get("intake_processes", EditNames.of(intake.processes()));
        return domain.recorded(label, intake::carryOut);
    }
}
