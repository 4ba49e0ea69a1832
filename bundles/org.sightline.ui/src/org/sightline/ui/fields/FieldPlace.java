/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.editing.Removal;

/**
 * Where the value of a property is: a feature of an element, or of a part that the element may not have yet, such as the emotion of
 * the experience at a step. Such a part is made with the first value that it gets.
 *
 * @param element the element that has the property
 * @param part the feature that holds the part; empty if the element has the value itself
 * @param feature the feature of the element or its part
 */
record FieldPlace(EObject element, Optional<EReference> part, EStructuralFeature feature) {

    static FieldPlace of(EObject element, EStructuralFeature feature) {
        return new FieldPlace(element, Optional.empty(), feature);
    }

    /** @return what holds the value; empty if the part is not there yet */
    Optional<EObject> owner() {
        return part.isEmpty() ? Optional.of(element) : Optional.ofNullable((EObject) element.eGet(part.get()));
    }

    /** @return the value; without its part the default, which for many values is an empty list */
    Object value() {
        return owner().map(this::valueOf).orElseGet(() -> feature.isMany() ? List.of() : feature.getDefaultValue());
    }

    private Object valueOf(EObject owner) {
        return owner.eGet(feature);
    }

    /** @param value the new value, null to clear it; set by the features' setters */
    void set(Object value) {
        EObject owner = owner().orElseGet(this::makePart);
        if (feature instanceof EReference held && held.isContainment() && !held.isMany()) {
            Removal.replace(owner, held, (EObject) value);
        } else if (value == null) {
            owner.eUnset(feature);
        } else {
            owner.eSet(feature, value);
        }
    }

    /** @return the part, which the element has from now on */
    EObject makePart() {
        EObject made = PropertyField.make(part.orElseThrow().getEReferenceType());
        element.eSet(part.get(), made);
        return made;
    }
}
