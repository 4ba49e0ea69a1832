/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.ACTIVITY__FIXED_COST;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.ASSESSMENT__SCORE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.CONTACT_DRIVER__SHARE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.EXPERIENCE__EFFORT;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.EXPERIENCE__EMOTION;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.EXPERIENCE__SATISFACTION;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FAIL_POINT__DETECTION;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FAIL_POINT__OCCURRENCE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FAIL_POINT__SEVERITY;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOATING_PARAMETER__VALUE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.PAIN_POINT__SEVERITY;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.PORTFOLIO__CURRENCY;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.RESOURCE_POOL__COST_PER_HOUR;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.RESOURCE_POOL__QUANTITY;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.SCENARIO__REPLICATION;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.TIMED_NODE__MAXIMUM_TIME;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.TIMED_NODE__STANDARD_TIME;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.WORKING_PERIOD__END;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.WORKING_PERIOD__START;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.ContactDriver;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.customerprocess.TimedNode;
import org.sightline.model.customerprocess.WorkingPeriod;
import org.sightline.model.text.TimeText;

/** Brings numbers, times and codes into the range that they must be in. */
final class ValueFixes {

    private static final double PERCENT = 100;
    /** A number between 1 and this is more likely a slip than meant as per cent. */
    private static final double LEAST_PERCENT = 2;

    private ValueFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV39", TimedNode.class, node -> Stream.concat(
                new FixPlan().set(node, TIMED_NODE__STANDARD_TIME, node.getMaximumTime()).as("fix_standardTime", time(node, node.getMaximumTime())),
                new FixPlan().set(node, TIMED_NODE__MAXIMUM_TIME, node.getStandardTime()).as("fix_maximumTime", time(node, node.getStandardTime()))));
        fixes.add("CV40", TimedNode.class, ValueFixes::positiveTimes);
        fixes.add("CV41", EObject.class, activity -> withoutSign(new FixPlan(), activity, ACTIVITY__FIXED_COST).as("fix_withoutSign"));
        fixes.add("CV43", EObject.class, pool -> new FixPlan().set(pool, RESOURCE_POOL__QUANTITY, 1).as("fix_value", 1));
        fixes.add("CV44", EObject.class, pool -> withoutSign(new FixPlan(), pool, RESOURCE_POOL__COST_PER_HOUR).as("fix_withoutSign"));
        fixes.add("CV45", WorkingPeriod.class, ValueFixes::swapTimes);
        fixes.add("CV46", Portfolio.class, ValueFixes::currency);
        fixes.add("CV60", EObject.class, point -> clamp(point, 1, 10, FAIL_POINT__OCCURRENCE, FAIL_POINT__SEVERITY, FAIL_POINT__DETECTION));
        fixes.add("CV63", EObject.class, point -> clamp(point, 1, 10, PAIN_POINT__SEVERITY));
        fixes.add("CV64", EObject.class, ValueFixes::experience);
        fixes.add("CV67", ContactDriver.class, ValueFixes::share);
        fixes.add("CV72", EObject.class, assessment -> clamp(assessment, -2, 2, ASSESSMENT__SCORE));
        fixes.add("CV80", EObject.class, scenario -> new FixPlan().set(scenario, SCENARIO__REPLICATION, 1).as("fix_value", 1));
        fixes.add("CV83", Scenario.class, scenario -> withoutSign(new FixPlan(), scenario.getInterTriggerTimer()).as("fix_withoutSign"));
    }

    private static String time(EObject element, double time) {
        TimeUnit unit = EcoreUtil.getRootContainer(element) instanceof Portfolio portfolio ? portfolio.getTimeUnit() : TimeUnit.MINUTE;
        return TimeText.exact(time * TimeText.minutes(unit));
    }

    private static Stream<QuickFix> positiveTimes(TimedNode node) {
        FixPlan plan = new FixPlan();
        withoutSign(plan, node, TIMED_NODE__STANDARD_TIME);
        withoutSign(plan, node, TIMED_NODE__MAXIMUM_TIME);
        withoutSign(plan, node.getProcessingTime());
        withoutSign(plan, node.getWaitTime());
        return plan.as("fix_withoutSign");
    }

    /* Of a constant; what is wrong with a distribution is another rule's matter. */
    private static FixPlan withoutSign(FixPlan plan, ParameterValue value) {
        return value instanceof FloatingParameter ? withoutSign(plan, value, FLOATING_PARAMETER__VALUE) : plan;
    }

    static FixPlan withoutSign(FixPlan plan, EObject element, EAttribute feature) {
        return element.eGet(feature) instanceof Double value && value < 0 ? plan.set(element, feature, -value) : plan;
    }

    private static Stream<QuickFix> swapTimes(WorkingPeriod period) {
        if (period.getStart() == null || period.getEnd() == null || period.getStart().equals(period.getEnd())) {
            return Stream.empty();
        }
        return new FixPlan().set(period, WORKING_PERIOD__START, period.getEnd()).set(period, WORKING_PERIOD__END, period.getStart()).as("fix_swapTimes");
    }

    /* The letters that are there, if they can be a code; else what a new model has. */
    private static Stream<QuickFix> currency(Portfolio portfolio) {
        String letters = portfolio.getCurrency() == null ? "" : portfolio.getCurrency().strip().toUpperCase(Locale.ROOT);
        String code = letters.matches("[A-Z]{3}") ? letters : (String) PORTFOLIO__CURRENCY.getDefaultValue();
        return new FixPlan().set(portfolio, PORTFOLIO__CURRENCY, code).as("fix_currency", code);
    }

    private static Stream<QuickFix> experience(EObject experience) {
        FixPlan plan = new FixPlan();
        clamp(plan, experience, -2, 2, EXPERIENCE__EMOTION);
        clamp(plan, experience, 1, 7, EXPERIENCE__EFFORT);
        clamp(plan, experience, 1, 5, EXPERIENCE__SATISFACTION);
        return plan.as("fix_nearest");
    }

    private static Stream<QuickFix> clamp(EObject element, int least, int greatest, EAttribute... features) {
        FixPlan plan = new FixPlan();
        for (EAttribute feature : features) {
            clamp(plan, element, least, greatest, feature);
        }
        return plan.as("fix_nearest");
    }

    private static void clamp(FixPlan plan, EObject element, int least, int greatest, EAttribute feature) {
        if (element.eGet(feature) instanceof Integer value) {
            plan.set(element, feature, Math.clamp(value, least, greatest));
        } else if (element.eGet(feature) instanceof Double value) {
            plan.set(element, feature, Math.clamp(value, least, greatest));
        }
    }

    /* A number like 25 was meant as 25 %. */
    private static Stream<QuickFix> share(ContactDriver driver) {
        double value = driver.getShare();
        double meant = value >= LEAST_PERCENT && value <= PERCENT ? value / PERCENT : Math.clamp(value, 0, 1);
        return new FixPlan().set(driver, CONTACT_DRIVER__SHARE, meant).as("fix_share", meant);
    }
}
