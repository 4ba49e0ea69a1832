/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementTexts;

/** A constant or distribution as a user edits it, of one or several elements: first its kind, then its numbers. */
public final class ParameterField {

    private static final EClass PARAMETER = SightlinePackage.Literals.PARAMETER_VALUE;

    private static final List<EClass> KINDS = SightlinePackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast)
            .filter(type -> PARAMETER.isSuperTypeOf(type) && !type.isAbstract()).toList();

    private final PropertyField field;

    /** @param field a property that holds a constant or distribution */
    public ParameterField(PropertyField field) {
        this.field = field;
    }

    /** @return the words of all kinds, in the order of the metamodel */
    public static List<String> kinds() {
        return KINDS.stream().map(ElementTexts::type).toList();
    }

    /** @return which kind the value is of, from 0; -1 if there is no value; -2 if several elements have different kinds */
    public int kind() {
        List<Integer> kinds = field.places().stream().map(place -> place.value() == null ? -1 : KINDS.indexOf(((EObject) place.value()).eClass()))
                .distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : -2;
    }

    /** @param index the kind that the value gets, from 0; -1 for no value */
    public void choose(int index) {
        if (index != kind()) {
            field.setEach(place -> index < 0 ? null : PropertyField.make(KINDS.get(index)));
        }
    }

    /** @return the value of the first element; empty if there is none */
    public Optional<EObject> value() {
        return Optional.ofNullable((EObject) field.value());
    }

    /** @return the numbers of the value, in the order of the metamodel; none if there is no value or it has no numbers of its own */
    public List<PropertyField> numbers() {
        return kind() < 0 ? List.of() : KINDS.get(kind()).getEAttributes().stream().map(this::number).toList();
    }

    private PropertyField number(EAttribute attribute) {
        List<FieldPlace> places = field.places().stream().map(place -> FieldPlace.of((EObject) place.value(), attribute)).toList();
        return new PropertyField(field.document(), places, false);
    }

    /** @return the values of a distribution by points, as a part of it; empty for other kinds, and for several elements */
    public Optional<PropertyField> points() {
        return value().filter(value -> field.places().size() == 1 && value.eClass() == SightlinePackage.Literals.USER_DISTRIBUTION)
                .map(value -> new PropertyField(field.document(), value, SightlinePackage.Literals.USER_DISTRIBUTION__DATA_POINTS));
    }

    /** Whether two values, each of which may be null, are of the same kind with the same numbers. */
    static boolean isSame(EObject one, EObject other) {
        if (one == null || other == null || one.eClass() != other.eClass()) {
            return one == other;
        }
        return one.eClass().getEAttributes().stream().allMatch(attribute -> Objects.equals(one.eGet(attribute), other.eGet(attribute)));
    }
}
