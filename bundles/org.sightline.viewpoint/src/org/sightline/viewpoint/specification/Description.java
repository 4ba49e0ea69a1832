/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An object of a specification, read by the names of Sirius's features. Two descriptions of one object are equal. Asking for a feature
 * that the class does not have gives the empty answer, as the classes of the language share many features by name only.
 *
 * @param object the object itself
 */
public record Description(EObject object) {

    /**
     * @param object an object of a specification
     * @return its description
     */
    public static Description of(EObject object) {
        return new Description(object);
    }

    /** @return the name of its class */
    public String type() {
        return object.eClass().getName();
    }

    /**
     * @param type a class name
     * @return whether the object is of that class or of a class below it
     */
    public boolean isA(String type) {
        boolean found = type().equals(type);
        List<EClass> above = object.eClass().getEAllSuperTypes();
        for (int i = 0; i < above.size() && !found; i++) {
            found = above.get(i).getName().equals(type);
        }
        return found;
    }

    /** @return its name, empty if it has none */
    public String name() {
        return text("name");
    }

    /** @return the description that contains this one, absent for a group and for system colours */
    public Optional<Description> owner() {
        return Optional.ofNullable(object.eContainer()).map(Description::of);
    }

    /**
     * @param feature a text feature
     * @return its value, empty if it has none
     */
    public String text(String feature) {
        Object value = value(feature);
        return value == null ? "" : value.toString();
    }

    /**
     * @param feature a text feature
     * @param otherwise what counts if nothing is written; an empty text that is written counts as such
     * @return its value
     */
    public String text(String feature, String otherwise) {
        Object value = value(feature);
        return value == null ? otherwise : value.toString();
    }

    /**
     * @param feature a boolean feature
     * @return its value
     */
    public boolean flag(String feature) {
        return Boolean.TRUE.equals(value(feature));
    }

    /**
     * @param feature a whole-number feature
     * @return its value, 0 if it has none
     */
    public int number(String feature) {
        return value(feature) instanceof Integer number ? number : 0;
    }

    /**
     * @param feature an enumerated feature
     * @param type the Java enum whose constants are called like the literals, apart from case
     * @param <E> that enum
     * @return the constant of the feature's value, the first one if there is no value
     */
    public <E extends Enum<E>> E literal(String feature, Class<E> type) {
        return value(feature) instanceof Enumerator literal ? constant(literal, type) : type.getEnumConstants()[0];
    }

    /**
     * @param feature a feature with many enumerated values
     * @param type the Java enum whose constants are called like the literals, apart from case
     * @param <E> that enum
     * @return the constants of its values
     */
    public <E extends Enum<E>> List<E> literals(String feature, Class<E> type) {
        List<E> result = new ArrayList<>();
        if (value(feature) instanceof List<?> values) {
            values.forEach(each -> result.add(constant((Enumerator) each, type)));
        }
        return result;
    }

    private static <E extends Enum<E>> E constant(Enumerator literal, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().replace("_", "").equalsIgnoreCase(literal.getName().replace("_", ""))) {
                return each;
            }
        }
        throw new IllegalStateException(type.getName() + " lacks " + literal.getName());
    }

    /**
     * @param feature a feature with at most one object
     * @return that object
     */
    public Optional<Description> one(String feature) {
        return value(feature) instanceof EObject found ? Optional.of(of(found)) : Optional.empty();
    }

    /**
     * @param feature a feature with any number of objects
     * @return these objects in order
     */
    public List<Description> many(String feature) {
        List<Description> result = new ArrayList<>();
        if (value(feature) instanceof List<?> values) {
            values.forEach(each -> result.add(of((EObject) each)));
        }
        return result;
    }

    private Object value(String feature) {
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        return found == null ? null : object.eGet(found);
    }
}
