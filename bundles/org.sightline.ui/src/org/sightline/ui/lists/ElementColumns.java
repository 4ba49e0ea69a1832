/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.document.ModelDocument;

/** Which columns a table of elements of a kind has. */
public final class ElementColumns {

    private static final int NARROW = 3;
    private static final int MEDIUM = 5;
    private static final int WIDE = 8;

    private static final Set<EStructuralFeature> WIDE_ONES = Set.of(Literals.NAMED_ELEMENT__NAME, Literals.NAMED_ELEMENT__DESCRIPTION,
            Literals.LINK__ADDRESS, Literals.PROPERTY__VALUE, Literals.EVIDENCE__SOURCE, Literals.CONTACT_DRIVER__CONTACT,
            Literals.CUSTOMER__SEGMENT);
    private static final Set<EStructuralFeature> NARROW_ONES = Set.of(Literals.FAIL_POINT__OCCURRENCE, Literals.FAIL_POINT__SEVERITY,
            Literals.FAIL_POINT__DETECTION, Literals.FAIL_POINT__RISK_PRIORITY, Literals.PAIN_POINT__SEVERITY, Literals.RESOURCE_POOL__QUANTITY,
            Literals.WORKING_PERIOD__START, Literals.WORKING_PERIOD__END, Literals.CONTACT_DRIVER__SHARE);

    private static final Map<EClass, List<EStructuralFeature>> FEATURES = Map.ofEntries(
            Map.entry(Literals.LINK, List.of(Literals.LINK__LABEL, Literals.LINK__ADDRESS)),
            Map.entry(Literals.PROPERTY, List.of(Literals.PROPERTY__KEY, Literals.PROPERTY__VALUE)),
            Map.entry(Literals.EVIDENCE, List.of(Literals.EVIDENCE__SOURCE, Literals.EVIDENCE__DATE, Literals.EVIDENCE__CONFIDENCE)),
            Map.entry(Literals.FAIL_POINT, List.of(Literals.NAMED_ELEMENT__NAME, Literals.FAIL_POINT__OCCURRENCE, Literals.FAIL_POINT__SEVERITY,
                    Literals.FAIL_POINT__DETECTION, Literals.FAIL_POINT__RISK_PRIORITY)),
            Map.entry(Literals.PAIN_POINT, List.of(Literals.NAMED_ELEMENT__NAME, Literals.PAIN_POINT__SEVERITY)),
            Map.entry(Literals.WORKING_PERIOD, List.of(Literals.WORKING_PERIOD__DAY, Literals.WORKING_PERIOD__START, Literals.WORKING_PERIOD__END)),
            Map.entry(Literals.USER_DISTRIBUTION_DATA_POINT, List.of(Literals.USER_DISTRIBUTION_DATA_POINT__VALUE,
                    Literals.USER_DISTRIBUTION_DATA_POINT__PROBABILITY)),
            Map.entry(Literals.CONTACT_DRIVER, List.of(Literals.CONTACT_DRIVER__CONTACT, Literals.CONTACT_DRIVER__SHARE)),
            Map.entry(Literals.SYSTEM_CHANGE, List.of(Literals.NAMED_ELEMENT__NAME, Literals.SYSTEM_CHANGE__DATE, Literals.SYSTEM_CHANGE__VIEWPOINT)),
            Map.entry(Literals.ORGANIZATION_UNIT, List.of(Literals.NAMED_ELEMENT__NAME, Literals.ORGANIZATION_UNIT__KIND)),
            Map.entry(Literals.BUSINESS_SYSTEM, List.of(Literals.NAMED_ELEMENT__NAME, Literals.BUSINESS_SYSTEM__KIND)),
            Map.entry(Literals.RESOURCE_POOL, List.of(Literals.NAMED_ELEMENT__NAME, Literals.RESOURCE_POOL__QUANTITY,
                    Literals.RESOURCE_POOL__COST_PER_HOUR, Literals.RESOURCE_POOL__CALENDAR)),
            Map.entry(Literals.PERSONA, List.of(Literals.NAMED_ELEMENT__NAME, Literals.NAMED_ELEMENT__DESCRIPTION)),
            Map.entry(Literals.PHASE, List.of(Literals.NAMED_ELEMENT__NAME, Literals.PHASE__STAGE)),
            Map.entry(Literals.ASSESSMENT, List.of(Literals.ASSESSMENT__PROCESS, Literals.ASSESSMENT__CUSTOMER_TASK, Literals.ASSESSMENT__SCORE)),
            Map.entry(Literals.PARAMETER_OVERRIDE, List.of(Literals.PARAMETER_OVERRIDE__ELEMENT, Literals.PARAMETER_OVERRIDE__PARAMETER)),
            Map.entry(Literals.ORGANIZATION, List.of(Literals.NAMED_ELEMENT__NAME, Literals.ORGANIZATION__ROLE)),
            Map.entry(Literals.CUSTOMER, List.of(Literals.NAMED_ELEMENT__NAME, Literals.CUSTOMER__SEGMENT)),
            Map.entry(Literals.CHANNEL, List.of(Literals.NAMED_ELEMENT__NAME, Literals.CHANNEL__KIND)),
            Map.entry(Literals.STAGE, List.of(Literals.NAMED_ELEMENT__NAME, Literals.NAMED_ELEMENT__DESCRIPTION)),
            Map.entry(Literals.CUSTOMER_TASK, List.of(Literals.NAMED_ELEMENT__NAME, Literals.CUSTOMER_TASK__STAGE)),
            Map.entry(Literals.CUSTOMER_PROCESS, List.of(Literals.NAMED_ELEMENT__NAME, Literals.CUSTOMER_PROCESS__KIND,
                    Literals.CUSTOMER_PROCESS__BASELINE)));

    private ElementColumns() {
    }

    /**
     * @param document the model
     * @param type a class of the metamodel
     * @return the columns for elements of that class; one that is not listed has its name
     */
    public static List<ElementColumn> of(ModelDocument document, EClass type) {
        List<ElementColumn> columns = new ArrayList<>();
        for (EStructuralFeature feature : FEATURES.getOrDefault(type, List.of(Literals.NAMED_ELEMENT__NAME))) {
            columns.add(new FeatureColumn(document, feature, weight(feature)));
        }
        return columns;
    }

    private static int weight(EStructuralFeature feature) {
        return NARROW_ONES.contains(feature) ? NARROW : WIDE_ONES.contains(feature) ? WIDE : MEDIUM;
    }
}
