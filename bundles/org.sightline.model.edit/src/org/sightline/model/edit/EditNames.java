/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.messages.MessageBundle;

/** How an edit names what it changes, for the undo menu and the history: {@code step “Place order”}, or {@code 3 elements}. */
public final class EditNames {

    private static final MessageBundle TEXTS = MessageBundle.of(EditNames.class);

    private EditNames() {
    }

    /**
     * @param element an element
     * @return its kind and label
     */
    public static String of(EObject element) {
        return TEXTS.get("edit_subject", kind(element.eClass()), ElementLabels.text(element));
    }

    /**
     * @param elements at least one element
     * @return kind and label of a single one, the number of several
     */
    public static String of(Collection<? extends EObject> elements) {
        return elements.size() == 1 ? of(elements.iterator().next()) : TEXTS.get("edit_subjects", elements.size());
    }

    private static String kind(EClass type) {
        if (type == SightlinePackage.Literals.ACTIVITY) {
            return TEXTS.get("edit_step");
        }
        return type.getEPackage() == SightlinePackage.eINSTANCE ? ElementTexts.type(type).toLowerCase(Locale.getDefault()) : type.getName();
    }
}
