/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.fields.PropertyUnits;
import org.sightline.validation.fix.Change;

/** Says a step of a quick fix in words: which feature of which element gets which value. Needs no display. */
public final class ChangeText {

    private static final MessageBundle TEXTS = MessageBundle.of(ChangeText.class);

    private ChangeText() {
    }

    /**
     * @param change a step that has not been done yet
     * @return what it will do, in one line
     */
    public static String of(Change change) {
        String feature = TEXTS.get("change_feature", ElementTexts.feature(change.feature()), value(change, change.element()));
        return switch (change.kind()) {
            case SET -> TEXTS.get("change_set", feature, value(change, change.before()), value(change, change.after()));
            case ADD -> TEXTS.get("change_add", feature, value(change, change.after()));
            case REMOVE -> TEXTS.get("change_remove", feature, value(change, change.before()));
            case MOVE -> TEXTS.get("change_move", feature, value(change, change.before()), change.index() + 1);
        };
    }

    private static String value(Change change, Object value) {
        return switch (value) {
            case null -> TEXTS.get("change_none");
            case EObject element -> TEXTS.get("change_element", ElementTexts.type(element.eClass()), ElementLabels.text(element));
            case Enumerator literal -> ElementTexts.literal((EEnum) change.feature().getEType(), literal);
            case Boolean flag -> TEXTS.get(flag ? "change_yes" : "change_no");
            case Number number when EcoreUtil.getRootContainer(change.element()) instanceof Portfolio portfolio ->
                    new PropertyUnits(portfolio).write(counting(change), number);
            default -> value.toString();
        };
    }

    /** A constant counts what the feature counts in which it is. */
    private static EStructuralFeature counting(Change change) {
        boolean isConstant = change.feature() == Literals.FLOATING_PARAMETER__VALUE;
        return isConstant ? change.element().eContainingFeature() : change.feature();
    }
}
