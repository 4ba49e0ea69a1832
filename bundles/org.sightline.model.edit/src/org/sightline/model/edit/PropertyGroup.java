/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.messages.MessageBundle;

/** Under which heading a property is shown, in the order of the headings. */
public enum PropertyGroup {

    /** What the element is. */
    GENERAL("group_general"),
    /** What comes before and after it. */
    FLOW("group_flow"),
    /** How the customer feels at it. */
    EXPERIENCE("group_experience"),
    /** How long it takes and what it costs. */
    TIME_AND_COST("group_timeAndCost"),
    /** Where it can fail. */
    FAILURE("group_failure"),
    /** What it is made of. */
    PARTS("group_parts"),
    /** What follows from the rest of the model and cannot be edited. */
    FACTS("group_facts"),
    /** What people write about it. */
    DOCUMENTATION("group_documentation"),
    /** Where it is used; holds no property. */
    USES("group_uses"),
    /** What programs know it by. */
    IDENTITY("group_identity");

    private static final MessageBundle TEXTS = MessageBundle.of(PropertyGroup.class);

    private static final Map<PropertyGroup, Set<EStructuralFeature>> MEMBERS = new EnumMap<>(Map.of(
            FLOW, Set.of(Literals.INTERACTION_NODE__INCOMING, Literals.INTERACTION_NODE__OUTGOING, Literals.DECISION__DEFAULT_FLOW,
                    Literals.BOUNDARY_EVENT__ATTACHED_TO, Literals.ACTIVITY__LOOP, Literals.ACTIVITY__FOR_COMPENSATION,
                    Literals.ACTIVITY__CALLED_PROCESS),
            EXPERIENCE, Set.of(Literals.ACTIVITY__EXPERIENCE, Literals.ACTIVITY__MOMENT_OF_TRUTH, Literals.ACTIVITY__BEST_PRACTICE,
                    Literals.ACTIVITY__PAIN_POINTS),
            TIME_AND_COST, Set.of(Literals.TIMED_NODE__PROCESSING_TIME, Literals.TIMED_NODE__WAIT_TIME, Literals.TIMED_NODE__STANDARD_TIME,
                    Literals.TIMED_NODE__MAXIMUM_TIME, Literals.ACTIVITY__FIXED_COST, Literals.ACTIVITY__RESOURCE_POOL),
            FAILURE, Set.of(Literals.ACTIVITY__FAIL_POINTS),
            PARTS, Set.of(Literals.ORGANIZATION__UNITS, Literals.ORGANIZATION__SYSTEMS, Literals.ORGANIZATION__RESOURCE_POOLS,
                    Literals.ORGANIZATION__CALENDARS, Literals.ORGANIZATION_UNIT__UNITS, Literals.BUSINESS_SYSTEM__CHANGES,
                    Literals.CUSTOMER__PERSONAS, Literals.CUSTOMER_PROCESS__PHASES, Literals.CAUSE__CONTACT_DRIVERS),
            DOCUMENTATION, Set.of(Literals.MODEL_ELEMENT__NOTES, Literals.MODEL_ELEMENT__TAGS, Literals.MODEL_ELEMENT__LINKS,
                    Literals.MODEL_ELEMENT__PROPERTIES),
            IDENTITY, Set.of(Literals.MODEL_ELEMENT__ID, Literals.MODEL_ELEMENT__ORIGIN)));

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
        return MEMBERS.entrySet().stream().filter(group -> group.getValue().contains(feature)).map(Entry::getKey).findFirst()
                .orElse(feature.isDerived() || feature.isTransient() || !feature.isChangeable() ? FACTS : GENERAL);
    }
}
