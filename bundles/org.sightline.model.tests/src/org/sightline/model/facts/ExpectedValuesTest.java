/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.BetaDistribution;
import org.sightline.model.customerprocess.BinomialDistribution;
import org.sightline.model.customerprocess.ErlangDistribution;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.GammaDistribution;
import org.sightline.model.customerprocess.LogNormalDistribution;
import org.sightline.model.customerprocess.NegativeExponentialDistribution;
import org.sightline.model.customerprocess.NormalDistribution;
import org.sightline.model.customerprocess.PoissonDistribution;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.model.customerprocess.TruncatedNormalDistribution;
import org.sightline.model.customerprocess.UniformDistribution;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;
import org.sightline.model.customerprocess.WeibullDistribution;

class ExpectedValuesTest {

    private static final SightlineFactory FACTORY = SightlineFactory.eINSTANCE;
    private static final double EXACT = 1e-12;

    @Test
    void constant_isItself() {
        FloatingParameter parameter = FACTORY.createFloatingParameter();
        parameter.setValue(2.5);
        assertEquals(2.5, parameter.getExpectedValue());
        parameter.setValue(Double.NaN);
        assertNull(parameter.getExpectedValue());
    }

    @Test
    void beta_isTheShareOfItsFirstShape() {
        BetaDistribution beta = FACTORY.createBetaDistribution();
        beta.setShape(2);
        beta.setScale(6);
        assertEquals(0.25, beta.getExpectedValue(), EXACT);
        beta.setScale(0);
        assertNull(beta.getExpectedValue());
    }

    @Test
    void binomial_isTrialsTimesProbability() {
        BinomialDistribution binomial = FACTORY.createBinomialDistribution();
        binomial.setTrials(8);
        binomial.setProbability(0.25);
        assertEquals(2, binomial.getExpectedValue(), EXACT);
        binomial.setProbability(1.5);
        assertNull(binomial.getExpectedValue());
    }

    @Test
    void distributionsGivenByTheirMean_haveThatMean() {
        ErlangDistribution erlang = FACTORY.createErlangDistribution();
        erlang.setMean(6);
        assertNull(erlang.getExpectedValue(), "k is missing");
        erlang.setK(3);
        assertEquals(6, erlang.getExpectedValue());
        LogNormalDistribution logNormal = FACTORY.createLogNormalDistribution();
        logNormal.setMean(4);
        logNormal.setStandardDeviation(9);
        assertEquals(4, logNormal.getExpectedValue());
        logNormal.setMean(0);
        assertNull(logNormal.getExpectedValue());
        NegativeExponentialDistribution exponential = FACTORY.createNegativeExponentialDistribution();
        exponential.setMean(7);
        assertEquals(7, exponential.getExpectedValue());
        exponential.setMean(-1);
        assertNull(exponential.getExpectedValue());
        NormalDistribution normal = FACTORY.createNormalDistribution();
        normal.setMean(-3);
        assertEquals(-3, normal.getExpectedValue());
        normal.setStandardDeviation(-1);
        assertNull(normal.getExpectedValue());
        PoissonDistribution poisson = FACTORY.createPoissonDistribution();
        poisson.setMean(5);
        assertEquals(5, poisson.getExpectedValue());
        poisson.setMean(-5);
        assertNull(poisson.getExpectedValue());
    }

    @Test
    void gamma_isShapeTimesScale() {
        GammaDistribution gamma = FACTORY.createGammaDistribution();
        gamma.setShape(3);
        gamma.setScale(2);
        assertEquals(6, gamma.getExpectedValue(), EXACT);
        gamma.setShape(0);
        assertNull(gamma.getExpectedValue());
    }

    @Test
    void triangle_isTheMeanOfItsCorners() {
        TriangularDistribution triangle = FACTORY.createTriangularDistribution();
        triangle.setMin(1);
        triangle.setMode(2);
        triangle.setMax(6);
        assertEquals(3, triangle.getExpectedValue(), EXACT);
        triangle.setMode(7);
        assertNull(triangle.getExpectedValue());
    }

    @Test
    void uniform_isTheMiddle() {
        UniformDistribution uniform = FACTORY.createUniformDistribution();
        uniform.setMin(2);
        uniform.setMax(5);
        assertEquals(3.5, uniform.getExpectedValue(), EXACT);
        uniform.setMin(6);
        assertNull(uniform.getExpectedValue());
    }

    @Test
    void weibull_isScaleTimesGamma() {
        WeibullDistribution weibull = FACTORY.createWeibullDistribution();
        weibull.setScale(3);
        weibull.setShape(1);
        assertEquals(3, weibull.getExpectedValue(), EXACT);
        weibull.setShape(2);
        assertEquals(3 * Math.sqrt(Math.PI) / 2, weibull.getExpectedValue(), EXACT);
        weibull.setShape(0.2);
        assertEquals(3 * 120, weibull.getExpectedValue(), 1e-9);
        weibull.setShape(0);
        assertNull(weibull.getExpectedValue());
    }

    private static double truncated(double mean, double deviation, double min, double max) {
        TruncatedNormalDistribution normal = FACTORY.createTruncatedNormalDistribution();
        normal.setMean(mean);
        normal.setStandardDeviation(deviation);
        normal.setMin(min);
        normal.setMax(max);
        Double value = normal.getExpectedValue();
        return value == null ? Double.NaN : value;
    }

    @Test
    void truncatedNormal_isMovedByWhatIsCutOff() {
        assertEquals(10, truncated(10, 2, 7, 13), EXACT, "as much on both sides");
        assertEquals(Math.sqrt(2 / Math.PI), truncated(0, 1, 0, 100), EXACT, "a half");
        assertEquals(-Math.sqrt(2 / Math.PI), truncated(0, 1, -100, 0), EXACT);
        assertEquals(summed(1, 2, 0, 4), truncated(1, 2, 0, 4), 1e-6);
        assertEquals(summed(1, 2, 3, 9), truncated(1, 2, 3, 9), 1e-6);
        assertEquals(summed(1, 2, -9, -6), truncated(1, 2, -9, -6), 1e-6);
    }

    @Test
    void truncatedNormal_isRightInAFarTail() {
        // The tail above x of a standard normal distribution falls about like exp(-x t): its mean is near x + 1 / x.
        assertEquals(50 + 1.0 / 50, truncated(0, 1, 50, 100), 1e-4);
        assertEquals(-50 - 1.0 / 50, truncated(0, 1, -100, -50), 1e-4);
    }

    @Test
    void truncatedNormal_needsARange() {
        assertEquals(Double.NaN, truncated(0, 1, 2, 2));
        assertEquals(Double.NaN, truncated(0, -1, 2, 3));
        assertEquals(2.5, truncated(2.5, 0, 2, 3));
    }

    /* By the rule of the middle. */
    private static double summed(double mean, double deviation, double min, double max) {
        int steps = 100_000;
        double mass = 0;
        double moment = 0;
        for (int i = 0; i < steps; i++) {
            double x = min + (max - min) * (i + 0.5) / steps;
            double density = Math.exp(-(x - mean) * (x - mean) / (2 * deviation * deviation));
            mass += density;
            moment += x * density;
        }
        return moment / mass;
    }

    private static UserDistribution user(boolean discrete, double... valuesAndProbabilities) {
        UserDistribution user = FACTORY.createUserDistribution();
        user.setDiscrete(discrete);
        for (int i = 0; i < valuesAndProbabilities.length; i += 2) {
            UserDistributionDataPoint point = FACTORY.createUserDistributionDataPoint();
            point.setValue(valuesAndProbabilities[i]);
            point.setProbability(valuesAndProbabilities[i + 1]);
            user.getDataPoints().add(point);
        }
        return user;
    }

    @Test
    void discreteUserDistribution_weighsItsValues() {
        assertEquals(0.25 * 4 + 0.75 * 8, user(true, 4, 0.25, 8, 0.75).getExpectedValue(), EXACT);
        assertNull(user(true, 4, 0.25, 8, 0.5).getExpectedValue(), "does not sum to 1");
        assertNull(user(true, 4, -0.25, 8, 1.25).getExpectedValue());
        assertNull(user(true).getExpectedValue());
    }

    @Test
    void continuousUserDistribution_isTheCentreUnderItsLines() {
        assertEquals(3, user(false, 2, 1, 4, 1).getExpectedValue(), EXACT, "a rectangle");
        assertEquals(4, user(false, 6, 1, 0, 0).getExpectedValue(), EXACT, "a rising triangle");
        assertEquals(2, user(false, 0, 1, 6, 0).getExpectedValue(), EXACT, "a falling triangle");
        assertNull(user(false, 3, 1).getExpectedValue());
        assertNull(user(false, 0, -1, 6, 2).getExpectedValue());
    }
}
