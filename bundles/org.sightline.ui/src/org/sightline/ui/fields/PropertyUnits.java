/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.TimeText;

/** The units of numbers: times in the base time unit of the portfolio, costs in its currency. */
public final class PropertyUnits {

    private static final MessageBundle TEXTS = MessageBundle.of(PropertyUnits.class);

    private static final Set<EStructuralFeature> TIMES = Set.of(Literals.TIMED_NODE__PROCESSING_TIME, Literals.TIMED_NODE__WAIT_TIME,
            Literals.TIMED_NODE__STANDARD_TIME, Literals.TIMED_NODE__MAXIMUM_TIME, Literals.SCENARIO__INTER_TRIGGER_TIMER,
            Literals.SCENARIO__DURATION, Literals.SCENARIO__WARM_UP);

    private static final Set<EStructuralFeature> COSTS = Set.of(Literals.ACTIVITY__FIXED_COST, Literals.RESOURCE_POOL__COST_PER_HOUR);

    private static final Map<EStructuralFeature, String> SCALES = Map.of(Literals.SEQUENCE_FLOW__PROBABILITY, "unit_share",
            Literals.CONTACT_DRIVER__SHARE, "unit_share", Literals.USER_DISTRIBUTION_DATA_POINT__PROBABILITY, "unit_share",
            Literals.BINOMIAL_DISTRIBUTION__PROBABILITY, "unit_share", Literals.EXPERIENCE__EFFORT, "unit_effort",
            Literals.EXPERIENCE__SATISFACTION, "unit_satisfaction");

    private final Portfolio portfolio;

    /** @param portfolio the model whose units are used */
    public PropertyUnits(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * @param feature a feature of the metamodel
     * @return its unit, such as "min" or "EUR"; empty if it has none
     */
    public String of(EStructuralFeature feature) {
        if (TIMES.contains(feature)) {
            return TimeText.symbol(portfolio.getTimeUnit());
        }
        if (COSTS.contains(feature)) {
            return portfolio.getCurrency() == null ? "" : portfolio.getCurrency();
        }
        String key = SCALES.get(feature);
        return key == null ? "" : TEXTS.get(key);
    }

    /**
     * @param feature a feature of the metamodel
     * @param number one of its values
     * @return it with its unit, in which nothing is lost: a time as {@link TimeText#exact}, an amount of money as "0.10 EUR"
     */
    public String write(EStructuralFeature feature, Number number) {
        if (TIMES.contains(feature)) {
            return TimeText.exact(number.doubleValue() * TimeText.minutes(portfolio.getTimeUnit()));
        }
        return COSTS.contains(feature) ? TEXTS.get("unit_amount", number, of(feature)).strip() : TEXTS.get("unit_number", number);
    }
}
