/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.ui.distribution.DistributionCurve;
import org.sightline.ui.distribution.DistributionCurves;

/** Distributions as one line of text, and their shapes. */
class DistributionTextTest {

    private static final String[] TEXTS = {"triangular(2, 5, 12)", "normal(10, 2)", "uniform(1, 3)", "truncated normal(10, 2, 5, 15)", "erlang(2, 6)",
        "exponential(4)", "weibull(2, 8)", "log-normal(5, 1)", "gamma(2, 3)", "beta(2, 5)", "poisson(4)", "binomial(0.5, 10)",
        "discrete(1 at 0.2, 2 at 0.8)", "continuous(1 at 0.5, 3 at 0.5)"};

    @Test
    void distribution_comesBackFromItsText() {
        for (String text : TEXTS) {
            Reading reading = DistributionText.read(text);
            assertTrue(reading.problem().isEmpty(), () -> text + ": " + reading.problem());
            assertEquals(text, DistributionText.write((ParameterValue) reading.value()));
        }
    }

    @Test
    void numbers_areInTheOrderOfTheMetamodel() {
        TriangularDistribution triangle = (TriangularDistribution) DistributionText.read("Triangular distribution(2; 5,5; 12)").value();
        assertEquals(2, triangle.getMin());
        assertEquals(5.5, triangle.getMode());
        assertEquals(12, triangle.getMax());
    }

    @Test
    void impossibleNumbers_areRefused() {
        for (String text : new String[] {"triangular(12, 5, 2)", "normal(1, -1)", "uniform(3, 1)", "triangular(1, 2)", "bell(1, 2)", "normal(a, 1)",
            "discrete()", "normal"}) {
            assertTrue(DistributionText.read(text).problem().isPresent(), text);
        }
    }

    @Test
    void everyDistribution_hasAShapeWithAHighestPoint() {
        for (String text : TEXTS) {
            DistributionCurve curve = DistributionCurves.of((ParameterValue) DistributionText.read(text).value()).orElseThrow(() -> new AssertionError(text));
            assertEquals(1, curve.points().stream().mapToDouble(DistributionCurve.Point::height).max().orElse(0), 1e-9, text);
            assertTrue(curve.points().stream().allMatch(each -> each.height() >= 0 && each.height() <= 1), text);
            assertTrue(curve.least() < curve.greatest(), text);
        }
    }
}
