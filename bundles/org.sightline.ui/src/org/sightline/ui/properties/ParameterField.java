/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementTexts;

/** A constant or distribution as a user edits it: first its kind, then its numbers. */
final class ParameterField {

    private static final EClass PARAMETER = SightlinePackage.Literals.PARAMETER_VALUE;

    private static final List<EClass> KINDS = SightlinePackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast)
            .filter(type -> PARAMETER.isSuperTypeOf(type) && !type.isAbstract()).toList();

    private final PropertyField field;

    /** @param field a property that holds a constant or distribution */
    ParameterField(PropertyField field) {
        this.field = field;
    }

    /** @return the words of all kinds, in the order of the metamodel */
    static List<String> kinds() {
        return KINDS.stream().map(ElementTexts::type).toList();
    }

    /** @return which kind the value is of, from 0; -1 if there is no value */
    int kind() {
        return value().map(value -> KINDS.indexOf(value.eClass())).orElse(-1);
    }

    /** @param index the kind that the value gets, from 0; -1 for no value */
    void choose(int index) {
        if (index != kind()) {
            field.set(index < 0 ? null : PropertyField.make(KINDS.get(index)));
        }
    }

    /** @return the numbers of the value, in the order of the metamodel; none if there is no value or if it is a list of points */
    List<PropertyField> numbers() {
        return value().map(this::numbers).orElse(List.of());
    }

    private List<PropertyField> numbers(EObject value) {
        return value.eClass().getEAttributes().stream().map(attribute -> new PropertyField(field.document(), value, attribute, false)).toList();
    }

    private Optional<EObject> value() {
        return Optional.ofNullable((EObject) field.value());
    }
}
