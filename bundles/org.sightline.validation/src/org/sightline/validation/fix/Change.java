/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One step of a quick fix, as data.
 *
 * @param kind what is done
 * @param element to which element; it may be one that an earlier step adds
 * @param feature to which stored feature of it
 * @param before the value that is replaced, taken out or moved; null if there is none
 * @param after the value that is set or put in; null if there is none
 * @param index where the value is put in or moved to; -1 means at the end
 */
public record Change(Kind kind, EObject element, EStructuralFeature feature, Object before, Object after, int index) {

    /** What a step does. */
    public enum Kind {
        /** Gives a feature another value, or none. */
        SET,
        /** Puts a value into a list. */
        ADD,
        /** Takes a value out of a list. */
        REMOVE,
        /** Moves a value within its list. */
        MOVE
    }

    static Change set(EObject element, EStructuralFeature feature, Object value) {
        return new Change(Kind.SET, element, feature, element.eGet(feature), value, -1);
    }

    static Change add(EObject element, EStructuralFeature feature, int index, Object value) {
        return new Change(Kind.ADD, element, feature, null, value, index);
    }

    static Change remove(EObject element, EStructuralFeature feature, Object value) {
        return new Change(Kind.REMOVE, element, feature, value, null, -1);
    }

    static Change move(EObject element, EStructuralFeature feature, Object value, int index) {
        return new Change(Kind.MOVE, element, feature, value, value, index);
    }

    /** @return whether an element leaves its place, and the model unless another step puts it somewhere else */
    boolean isRemoval() {
        return kind == Kind.REMOVE && feature instanceof EReference reference && reference.isContainment();
    }

    /** Does the step. */
    void apply() {
        switch (kind) {
            case SET -> set();
            case ADD -> list().add(index < 0 ? list().size() : index, after);
            case REMOVE -> list().remove(before);
            case MOVE -> list().move(index, before);
        }
    }

    private void set() {
        if (after == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, after);
        }
    }

    @SuppressWarnings("unchecked")
    private EList<Object> list() {
        return (EList<Object>) element.eGet(feature);
    }
}
