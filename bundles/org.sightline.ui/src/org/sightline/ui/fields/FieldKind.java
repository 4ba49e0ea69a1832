/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.SightlinePackage.Literals;

/** With what kind of control a property is edited. */
public enum FieldKind {

    /** A line of text, also one that must be read as a number or time of day. */
    TEXT,
    /** Several lines of text. */
    LONG_TEXT,
    /** A currency by its code. */
    CURRENCY,
    /** A calendar date. */
    DATE,
    /** A share, shown in percent. */
    PERCENT,
    /** A whole number out of a short scale. */
    SCALE,
    /** A list of words, one a line. */
    WORDS,
    /** Short words that mark the element. */
    TAGS,
    /** Yes or no. */
    FLAG,
    /** One of a few values. */
    CHOICE,
    /** The unit of all times: one of a few values, with a question what becomes of the times. */
    TIME_UNIT,
    /** Another element. */
    REFERENCE,
    /** Several other elements. */
    REFERENCES,
    /** A constant or distribution, by kind and numbers. */
    VALUE,
    /** Elements that the element is made of. */
    PARTS,
    /** To be read only. */
    FACT,
    /** Other elements, to be read only. */
    FACT_REFERENCES;

    private static final Set<EStructuralFeature> SHARES = Set.of(Literals.SEQUENCE_FLOW__PROBABILITY, Literals.CONTACT_DRIVER__SHARE,
            Literals.USER_DISTRIBUTION_DATA_POINT__PROBABILITY, Literals.BINOMIAL_DISTRIBUTION__PROBABILITY);

    /**
     * @param feature a feature that users see
     * @param isLong whether its text may have several lines
     * @return how it is edited
     */
    static FieldKind of(EStructuralFeature feature, boolean isLong) {
        if (isFact(feature)) {
            return feature instanceof EReference ? FACT_REFERENCES : FACT;
        }
        if (feature instanceof EReference reference) {
            return ofReference(reference);
        }
        if (feature.isMany()) {
            return feature == Literals.MODEL_ELEMENT__TAGS ? TAGS : WORDS;
        }
        return ofValue(feature, isLong);
    }

    private static boolean isFact(EStructuralFeature feature) {
        return feature.isDerived() || feature.isTransient() || !feature.isChangeable() || feature instanceof EAttribute attribute && attribute.isID();
    }

    private static FieldKind ofReference(EReference reference) {
        if (reference.isContainment()) {
            return reference.isMany() ? PARTS : VALUE;
        }
        return reference.isMany() ? REFERENCES : REFERENCE;
    }

    private static FieldKind ofValue(EStructuralFeature feature, boolean isLong) {
        EClassifier type = feature.getEType();
        if (type instanceof EEnum) {
            return feature == Literals.PORTFOLIO__TIME_UNIT ? TIME_UNIT : CHOICE;
        }
        if (type.getInstanceClass() == boolean.class) {
            return FLAG;
        }
        if (type.getInstanceClass() == LocalDate.class) {
            return DATE;
        }
        if (feature == Literals.PORTFOLIO__CURRENCY) {
            return CURRENCY;
        }
        if (SHARES.contains(feature)) {
            return PERCENT;
        }
        return Scale.of(feature).isPresent() ? SCALE : isLong ? LONG_TEXT : TEXT;
    }
}
