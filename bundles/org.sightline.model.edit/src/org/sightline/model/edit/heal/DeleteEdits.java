/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.heal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.heal.Healing;
import org.sightline.model.messages.MessageBundle;

/** Deleting elements, so that the flows around the gap are joined and nothing dangles; see {@link Healing}. */
public final class DeleteEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(DeleteEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public DeleteEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * @param elements elements of the model
     * @return why they cannot be deleted; empty if they can
     */
    public Optional<String> refusal(Collection<? extends EObject> elements) {
        return Healing.refusal(elements);
    }

    /**
     * @param elements elements of the model
     * @return the edit; its result are the nodes before and behind the gap
     */
    public Command delete(Collection<? extends EObject> elements) {
        List<? extends EObject> chosen = List.copyOf(elements);
        Optional<String> refusal = refusal(chosen);
        String label = refusal.isPresent() ? "" : TEXTS.get("delete_label", EditNames.of(chosen));
        return domain.checked(refusal, label, () -> Healing.delete(chosen));
    }
}
