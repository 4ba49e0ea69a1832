/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.TimedNode;

/**
 * Numbers that colours and labels show. Times are in minutes whatever the portfolio's unit, costs in its currency; a number that is not
 * known is 0 for a colour, and such an element is better left uncoloured.
 */
public final class ValueServices {

    private static final double MINUTES_PER_HOUR = 60;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double HUNDREDTHS = 100;

    /** @return mean minutes of work on a node; 0 if they are not known */
    public double workMinutes(TimedNode node) {
        return minutes(node.getProcessingTime(), node);
    }

    /** @return mean minutes waited at a node; 0 if they are not known */
    public double waitMinutes(TimedNode node) {
        return minutes(node.getWaitTime(), node);
    }

    private static double minutes(ParameterValue value, ModelElement owner) {
        Double expected = value == null ? null : value.getExpectedValue();
        return expected == null ? 0 : expected * Units.minutes(owner);
    }

    /** @return minutes of work that one customer puts on each person or machine of the step's pool; 0 if they are not known */
    public double load(Activity activity) {
        ResourcePool pool = activity.getResourcePool();
        return pool == null || pool.getQuantity() < 1 ? 0 : workMinutes(activity) / pool.getQuantity();
    }

    /** @return whether the load of an element is known: only that of a step can be */
    public boolean hasLoad(EObject element) {
        return element instanceof Activity activity && load(activity) > 0;
    }

    /** @return what doing a step once costs: its fixed cost and the work of its pool; 0 if neither is known */
    public double cost(Activity activity) {
        double fixed = activity.getFixedCost() == null ? 0 : activity.getFixedCost();
        ResourcePool pool = activity.getResourcePool();
        double hourly = pool == null || pool.getCostPerHour() == null ? 0 : pool.getCostPerHour();
        return fixed + hourly * workMinutes(activity) / MINUTES_PER_HOUR;
    }

    /** @return whether the cost of an element is known: only that of a step can be */
    public boolean hasCost(EObject element) {
        return element instanceof Activity activity && cost(activity) > 0;
    }

    /** @return the load of a step in whole seconds, for a colour: these take whole numbers only */
    public int loadSeconds(Activity activity) {
        return (int) Math.round(load(activity) * SECONDS_PER_MINUTE);
    }

    /** @return the cost of a step in whole hundredths of the currency, for a colour */
    public int costHundredths(Activity activity) {
        return (int) Math.round(cost(activity) * HUNDREDTHS);
    }

    /** @return the currency of the costs around an element; empty if there is none */
    public String currency(ModelElement element) {
        return Units.currency(element);
    }

    /** @return how the customer feels at a step, -2 to +2; 0 if that is not known */
    public int emotion(Activity activity) {
        return hasEmotion(activity) ? activity.getExperience().getEmotion() : 0;
    }

    /** @return whether an element is a step at which it is known how the customer feels */
    public boolean hasEmotion(EObject element) {
        return element instanceof Activity activity && activity.getExperience() != null && activity.getExperience().getEmotion() != null;
    }

    /** @return whether an element is a step that makes or breaks the relation */
    public boolean isMomentOfTruth(EObject element) {
        return element instanceof Activity activity && activity.isMomentOfTruth();
    }
}
