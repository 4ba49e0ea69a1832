/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.messages.MessageBundle;

/** Under which heading a property is shown, in the order of the headings. */
public enum PropertyGroup {

    /** What the element is. */
    GENERAL("group_general"),
    /** How long it takes and what it costs. */
    TIME_AND_COST("group_timeAndCost"),
    /** What follows from the rest of the model and cannot be edited. */
    FACTS("group_facts"),
    /** What every element has. */
    NOTES("group_notes");

    private static final MessageBundle TEXTS = MessageBundle.of(PropertyGroup.class);

    private static final Set<EStructuralFeature> TIMES_AND_COSTS = Set.of(SightlinePackage.Literals.TIMED_NODE__PROCESSING_TIME,
            SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, SightlinePackage.Literals.TIMED_NODE__STANDARD_TIME,
            SightlinePackage.Literals.TIMED_NODE__MAXIMUM_TIME, SightlinePackage.Literals.ACTIVITY__FIXED_COST,
            SightlinePackage.Literals.ACTIVITY__RESOURCE_POOL);

    private final String titleKey;

    PropertyGroup(String titleKey) {
        this.titleKey = titleKey;
    }

    /** @return the heading */
    public String title() {
        return TEXTS.get(titleKey);
    }

    /**
     * @param feature a feature of the metamodel
     * @return where it is shown
     */
    public static PropertyGroup of(EStructuralFeature feature) {
        if (feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
            return FACTS;
        }
        if (feature.getEContainingClass() == SightlinePackage.Literals.MODEL_ELEMENT) {
            return NOTES;
        }
        return TIMES_AND_COSTS.contains(feature) ? TIME_AND_COST : GENERAL;
    }
}
