/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.variant;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.EditRules;
import org.sightline.model.edit.RefusedCommand;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.variant.ProcessVariant;
import org.sightline.model.editing.variant.VariantRequest;
import org.sightline.model.messages.MessageBundle;

/** Making variants of processes: what is planned, what is thought through, and how others do it. */
public final class VariantEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(VariantEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public VariantEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * @param baseline a process
     * @param request which variant of it
     * @return why it cannot be made; empty if it can
     */
    public Optional<String> refusal(CustomerProcess baseline, VariantRequest request) {
        if (baseline.getPortfolio() == null) {
            return Optional.of(TEXTS.get("variant_noModel"));
        }
        if (request.name().isBlank()) {
            return Optional.of(TEXTS.get("variant_noName"));
        }
        boolean isTaken = baseline.getPortfolio().getProcesses().stream().anyMatch(each -> Objects.equals(each.getName(), request.name()));
        return isTaken ? Optional.of(TEXTS.get("variant_nameTaken", request.name())) : EditRules.textRefusal(request.name());
    }

    /**
     * @param baseline a process for which the request is not refused
     * @param request which variant of it
     * @return the variant, with the ids that its elements will have; not in the model yet
     */
    public ProcessVariant plan(CustomerProcess baseline, VariantRequest request) {
        return ProcessVariant.of(baseline, request);
    }

    /**
     * @param variant what was planned, once
     * @return the edit; its result is the new process. O(process)
     */
    public Command create(ProcessVariant variant) {
        return domain.recorded(TEXTS.get("variant_label", EditNames.of(variant.process())), variant::carryOut);
    }

    /**
     * @param baseline a process
     * @param request which variant of it
     * @return the edit; its result is the new process
     */
    public Command create(CustomerProcess baseline, VariantRequest request) {
        Optional<String> refusal = refusal(baseline, request);
        return refusal.isPresent() ? new RefusedCommand(refusal.get()) : create(plan(baseline, request));
    }
}
