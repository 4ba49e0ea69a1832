/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.ResourcePool;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.ScenarioParameter;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;
import org.sightline.model.drafting.Draft;

class TimeConversionTest {

    private static final SightlineFactory FACTORY = SightlineFactory.eINSTANCE;

    private final Draft draft = new Draft();
    private final Activity step = FACTORY.createActivity();

    TimeConversionTest() {
        draft.lane("Shop", LaneRole.ORGANIZATION).getNodes().add(step);
        step.setName("Pack");
        draft.portfolio.setTimeUnit(TimeUnit.HOUR);
    }

    private TimeConversion into(TimeUnit unit) {
        return TimeConversion.of(draft.portfolio, unit);
    }

    @ParameterizedTest
    @CsvSource({ "HOUR, MINUTE, 1.1, 66", "HOUR, SECOND, 0.29, 1044", "DAY, HOUR, 0.7, 16.8", "MINUTE, HOUR, 90, 1.5", "SECOND, DAY, 21600, 0.25",
        "MINUTE, HOUR, 10, 0.16666666666666666", "HOUR, HOUR, 3, 3" })
    void time_isAsLongAsBefore(TimeUnit from, TimeUnit to, double before, double after) {
        draft.portfolio.setTimeUnit(from);
        step.setStandardTime(before);

        into(to).carryOut();

        assertEquals(after, step.getStandardTime());
        assertEquals(to, draft.portfolio.getTimeUnit());
    }

    @Test
    void allTimes_areConvertedAndNothingElse() {
        step.setMaximumTime(2.0);
        step.setFixedCost(5.0);
        step.setWaitTime(constant(0.5));
        Scenario scenario = FACTORY.createScenario();
        draft.portfolio.getScenarios().add(scenario);
        scenario.setDuration(8.0);
        scenario.setWarmUp(1.0);
        scenario.setTriggerCount(7);
        scenario.setInterTriggerTimer(constant(0.1));
        ParameterOverride time = override(scenario, ScenarioParameter.PROCESSING_TIME);
        ParameterOverride cost = override(scenario, ScenarioParameter.FIXED_COST);
        ResourcePool pool = FACTORY.createResourcePool();
        pool.setCostPerHour(30.0);

        TimeConversion conversion = into(TimeUnit.MINUTE);
        assertEquals("6 times are converted from hours into minutes.", conversion.summary().orElseThrow());
        assertEquals(2, step.getMaximumTime());
        conversion.carryOut();

        assertEquals(List.of(120.0, 5.0, 30.0), List.of(step.getMaximumTime(), step.getFixedCost(), step.getWaitTime().getExpectedValue()));
        assertEquals(List.of(480.0, 60.0, 6.0), List.of(scenario.getDuration(), scenario.getWarmUp(), scenario.getInterTriggerTimer().getExpectedValue()));
        assertEquals(7, scenario.getTriggerCount());
        assertEquals(List.of(60.0, 1.0), List.of(time.getValue().getExpectedValue(), cost.getValue().getExpectedValue()));
        assertEquals(30, pool.getCostPerHour());
    }

    private static ParameterOverride override(Scenario scenario, ScenarioParameter parameter) {
        ParameterOverride override = FACTORY.createParameterOverride();
        override.setParameter(parameter);
        override.setValue(constant(1));
        scenario.getOverrides().add(override);
        return override;
    }

    private static FloatingParameter constant(double value) {
        FloatingParameter constant = FACTORY.createFloatingParameter();
        constant.setValue(value);
        return constant;
    }

    static Stream<EClass> kinds() {
        return SightlinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> Literals.PARAMETER_VALUE.isSuperTypeOf(each) && !each.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void distribution_hasItsMeanInTheOtherUnitOrIsRefused(EClass kind) {
        ParameterValue value = filled(kind);
        step.setProcessingTime(value);
        double mean = value.getExpectedValue();
        ParameterValue before = EcoreUtil.copy(value);

        TimeConversion conversion = into(TimeUnit.MINUTE);

        if (List.of(Literals.BETA_DISTRIBUTION, Literals.BINOMIAL_DISTRIBUTION, Literals.POISSON_DISTRIBUTION).contains(kind)) {
            assertTrue(conversion.refusal().orElseThrow().contains("distribution of \u201cPack\u201d cannot be told in minutes instead of hours"));
            assertThrows(IllegalStateException.class, conversion::carryOut);
            assertTrue(EcoreUtil.equals(before, value));
        } else {
            conversion.carryOut();
            assertEquals(mean * 60, value.getExpectedValue(), 1e-9);
        }
    }

    /** With rising numbers, so that a least value comes before a greatest one. */
    private static ParameterValue filled(EClass kind) {
        ParameterValue value = (ParameterValue) EcoreUtil.create(kind);
        Random random = new Random(7);
        double number = 0;
        for (EAttribute each : kind.getEAttributes()) {
            number += 0.1 + random.nextDouble() / 4;
            if (each.getEAttributeType() == EcorePackage.Literals.EDOUBLE) {
                value.eSet(each, number);
            } else if (each.getEAttributeType() == EcorePackage.Literals.EINT) {
                value.eSet(each, 4);
            }
        }
        if (value instanceof UserDistribution user) {
            user.setDiscrete(true);
            user.getDataPoints().add(point(1.5, 0.25));
            user.getDataPoints().add(point(2.5, 0.75));
        }
        return value;
    }

    private static UserDistributionDataPoint point(double value, double probability) {
        UserDistributionDataPoint point = FACTORY.createUserDistributionDataPoint();
        point.setValue(value);
        point.setProbability(probability);
        return point;
    }

    @Test
    void sameUnit_needsNothing() {
        step.setProcessingTime(FACTORY.createPoissonDistribution());

        assertEquals(Optional.empty(), into(TimeUnit.HOUR).refusal());
        assertEquals(Optional.empty(), into(TimeUnit.HOUR).summary());
    }
}
