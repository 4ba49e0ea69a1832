/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.facts.Facts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** The fact about an element that says most at a glance: of a process its kind and size, of a channel how often it is used. */
final class ElementFacts extends SightlineSwitch<String> {

    private static final MessageBundle TEXTS = MessageBundle.of(ElementFacts.class);

    private final ModelDocument document;

    ElementFacts(ModelDocument document) {
        this.document = document;
    }

    /**
     * @param element an element of the model
     * @return the fact, some words; O(process) for a process, else O(1)
     */
    String of(EObject element) {
        return doSwitch(element);
    }

    @Override
    public String caseCustomerProcess(CustomerProcess process) {
        int steps = 0;
        int touchpoints = 0;
        for (Iterator<EObject> all = process.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Activity step) {
                steps++;
                touchpoints += Facts.isTouchpoint(step) ? 1 : 0;
            }
        }
        String kind = ElementTexts.literal(Literals.PROCESS_KIND, process.getKind());
        return TEXTS.get("overview_process", kind, steps, touchpoints);
    }

    @Override
    public String caseOrganization(Organization organization) {
        return TEXTS.get("overview_organization", ElementTexts.literal(Literals.ORGANIZATION_ROLE, organization.getRole()), organization.getSystems().size());
    }

    @Override
    public String defaultCase(EObject element) {
        return TEXTS.get("overview_used", document.domain().references().to(element).size());
    }
}
