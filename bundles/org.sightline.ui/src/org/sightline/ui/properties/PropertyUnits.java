/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;

/** The units of numbers: times in the base time unit of the portfolio, costs in its currency. */
final class PropertyUnits {

    private static final MessageBundle TEXTS = MessageBundle.of(PropertyUnits.class);

    private static final Set<EStructuralFeature> TIMES = Set.of(Literals.TIMED_NODE__PROCESSING_TIME, Literals.TIMED_NODE__WAIT_TIME,
            Literals.TIMED_NODE__STANDARD_TIME, Literals.TIMED_NODE__MAXIMUM_TIME, Literals.SCENARIO__INTER_TRIGGER_TIMER,
            Literals.SCENARIO__DURATION, Literals.SCENARIO__WARM_UP);

    private static final Set<EStructuralFeature> COSTS = Set.of(Literals.ACTIVITY__FIXED_COST, Literals.RESOURCE_POOL__COST_PER_HOUR);

    private static final Map<EStructuralFeature, String> SCALES = Map.of(Literals.SEQUENCE_FLOW__PROBABILITY, "unit_share",
            Literals.CONTACT_DRIVER__SHARE, "unit_share", Literals.USER_DISTRIBUTION_DATA_POINT__PROBABILITY, "unit_share",
            Literals.BINOMIAL_DISTRIBUTION__PROBABILITY, "unit_share", Literals.EXPERIENCE__EMOTION, "unit_emotion",
            Literals.FAIL_POINT__OCCURRENCE, "unit_ten", Literals.FAIL_POINT__SEVERITY, "unit_ten", Literals.FAIL_POINT__DETECTION, "unit_ten");

    private final Portfolio portfolio;

    PropertyUnits(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    String of(EStructuralFeature feature) {
        if (TIMES.contains(feature)) {
            return ElementTexts.literal(Literals.TIME_UNIT, portfolio.getTimeUnit());
        }
        if (COSTS.contains(feature)) {
            return portfolio.getCurrency() == null ? "" : portfolio.getCurrency();
        }
        String key = SCALES.get(feature);
        return key == null ? "" : TEXTS.get(key);
    }
}
