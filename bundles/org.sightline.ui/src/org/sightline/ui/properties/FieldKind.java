/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.edit.PropertyGroup;

/** With what kind of control a property is edited. */
public enum FieldKind {

    /** A line of text, also one that must be read as a number or date. */
    TEXT,
    /** Several lines of text. */
    LONG_TEXT,
    /** A list of words, one a line. */
    WORDS,
    /** Yes or no. */
    FLAG,
    /** One of a few values. */
    CHOICE,
    /** Another element. */
    REFERENCE,
    /** Several other elements. */
    REFERENCES,
    /** A constant or distribution, by kind and numbers. */
    VALUE,
    /** To be read only. */
    FACT;

    /**
     * @param feature a feature that users see
     * @param isLong whether its text may have several lines
     * @return how it is edited
     */
    static FieldKind of(EStructuralFeature feature, boolean isLong) {
        if (PropertyGroup.of(feature) == PropertyGroup.FACTS || !feature.isChangeable() || isId(feature)) {
            return FACT;
        }
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? VALUE : reference.isMany() ? REFERENCES : REFERENCE;
        }
        return feature.isMany() ? WORDS : ofValue(feature.getEType(), isLong);
    }

    private static boolean isId(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.isID();
    }

    private static FieldKind ofValue(EClassifier type, boolean isLong) {
        if (type instanceof EEnum) {
            return CHOICE;
        }
        if (type.getInstanceClass() == boolean.class) {
            return FLAG;
        }
        return isLong ? LONG_TEXT : TEXT;
    }
}
