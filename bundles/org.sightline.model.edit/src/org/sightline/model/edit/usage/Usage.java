/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.usage;

import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;

/**
 * One place where an element is used.
 *
 * @param element the element that refers to it
 * @param feature by which of its references
 */
public record Usage(ModelElement element, EReference feature) {

    private static final MessageBundle TEXTS = MessageBundle.of(Usage.class);

    /** @return the place in words: "Channel of step “Call”"; what a scenario overrides says itself whose it is: "quantity of Sales in scenario “Peak”" */
    public String text() {
        if (feature == SightlinePackage.Literals.PARAMETER_OVERRIDE__ELEMENT) {
            return TEXTS.get("usage_override", ElementLabels.text(element), EditNames.of(element.eContainer()));
        }
        return TEXTS.get("usage_place", ElementTexts.feature(feature), EditNames.of(element));
    }
}
