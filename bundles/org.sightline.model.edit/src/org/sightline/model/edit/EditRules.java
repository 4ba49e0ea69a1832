/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.XmlText;
import org.sightline.model.view.ViewAdmission;

/**
 * What no edit may do, because the result could not be saved or would break the promise of a customer view. Everything else is
 * allowed while modelling and reported as a finding.
 */
public final class EditRules {

    private static final MessageBundle TEXTS = MessageBundle.of(EditRules.class);

    private EditRules() {
    }

    /**
     * @param owner an element
     * @param feature one of its features that is to be set or added to
     * @param value the value, or one of the values of a list; may be null
     * @return why that is refused, in the reader's language; empty if it is allowed
     */
    public static Optional<String> refusal(EObject owner, EStructuralFeature feature, Object value) {
        if (feature == SightlinePackage.Literals.MODEL_ELEMENT__ID) {
            return Optional.of(TEXTS.get("refusal_idIsKept"));
        }
        if (value instanceof String text) {
            return textRefusal(text);
        }
        if (feature == SightlinePackage.Literals.CUSTOMER_VIEW__ELEMENTS && value instanceof ViewElement element) {
            return ViewAdmission.refusal((CustomerView) owner, element).map(reason -> TEXTS.get("refusal_notFacing", reason));
        }
        return Optional.empty();
    }

    /**
     * @param text a text that is to become a value
     * @return why it cannot be one: it has a character that no file can hold; empty if it can
     */
    public static Optional<String> textRefusal(String text) {
        int index = XmlText.firstIllegal(text);
        return index < 0 ? Optional.empty()
                : Optional.of(TEXTS.get("refusal_illegalCharacter", String.format("%04X", text.codePointAt(index)), index + 1));
    }
}
