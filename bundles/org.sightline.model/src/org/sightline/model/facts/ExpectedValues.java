/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import org.sightline.model.customerprocess.BetaDistribution;
import org.sightline.model.customerprocess.BinomialDistribution;
import org.sightline.model.customerprocess.ErlangDistribution;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.GammaDistribution;
import org.sightline.model.customerprocess.LogNormalDistribution;
import org.sightline.model.customerprocess.NegativeExponentialDistribution;
import org.sightline.model.customerprocess.NormalDistribution;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.PoissonDistribution;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.model.customerprocess.TruncatedNormalDistribution;
import org.sightline.model.customerprocess.UniformDistribution;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.WeibullDistribution;
import org.sightline.model.customerprocess.util.SightlineSwitch;

/**
 * The mean of each kind of parameter, by the textbook formula of its distribution with the parameters that BPSim gives it; no
 * number where the parameters are out of range.
 */
final class ExpectedValues extends SightlineSwitch<Double> {

    private static final ExpectedValues MEANS = new ExpectedValues();

    private ExpectedValues() {
    }

    /** @return the mean, in the unit of the parameter; null if its parameters do not define one */
    static Double of(ParameterValue value) {
        double mean = MEANS.doSwitch(value);
        return Double.isFinite(mean) ? mean : null;
    }

    private static double meanIf(boolean inRange, double mean) {
        return inRange ? mean : Double.NaN;
    }

    @Override
    public Double caseFloatingParameter(FloatingParameter parameter) {
        return parameter.getValue();
    }

    @Override
    public Double caseBetaDistribution(BetaDistribution beta) {
        return meanIf(beta.getShape() > 0 && beta.getScale() > 0, beta.getShape() / (beta.getShape() + beta.getScale()));
    }

    @Override
    public Double caseBinomialDistribution(BinomialDistribution binomial) {
        boolean inRange = binomial.getTrials() >= 0 && binomial.getProbability() >= 0 && binomial.getProbability() <= 1;
        return meanIf(inRange, binomial.getTrials() * binomial.getProbability());
    }

    @Override
    public Double caseErlangDistribution(ErlangDistribution erlang) {
        return meanIf(erlang.getK() >= 1 && erlang.getMean() >= 0, erlang.getMean());
    }

    @Override
    public Double caseGammaDistribution(GammaDistribution gamma) {
        return meanIf(gamma.getShape() > 0 && gamma.getScale() > 0, gamma.getShape() * gamma.getScale());
    }

    @Override
    public Double caseLogNormalDistribution(LogNormalDistribution logNormal) {
        return meanIf(logNormal.getMean() > 0 && logNormal.getStandardDeviation() >= 0, logNormal.getMean());
    }

    @Override
    public Double caseNegativeExponentialDistribution(NegativeExponentialDistribution exponential) {
        return meanIf(exponential.getMean() >= 0, exponential.getMean());
    }

    @Override
    public Double caseNormalDistribution(NormalDistribution normal) {
        return meanIf(normal.getStandardDeviation() >= 0, normal.getMean());
    }

    @Override
    public Double casePoissonDistribution(PoissonDistribution poisson) {
        return meanIf(poisson.getMean() >= 0, poisson.getMean());
    }

    @Override
    public Double caseTriangularDistribution(TriangularDistribution triangle) {
        boolean inRange = triangle.getMin() <= triangle.getMode() && triangle.getMode() <= triangle.getMax();
        return meanIf(inRange, (triangle.getMin() + triangle.getMode() + triangle.getMax()) / 3);
    }

    @Override
    public Double caseTruncatedNormalDistribution(TruncatedNormalDistribution normal) {
        if (normal.getStandardDeviation() <= 0 || normal.getMin() >= normal.getMax()) {
            boolean isWithin = normal.getMin() <= normal.getMean() && normal.getMean() <= normal.getMax();
            return meanIf(normal.getStandardDeviation() == 0 && isWithin, normal.getMean());
        }
        return TruncatedNormalMean.of(normal.getMean(), normal.getStandardDeviation(), normal.getMin(), normal.getMax());
    }

    @Override
    public Double caseUniformDistribution(UniformDistribution uniform) {
        return meanIf(uniform.getMin() <= uniform.getMax(), (uniform.getMin() + uniform.getMax()) / 2);
    }

    @Override
    public Double caseWeibullDistribution(WeibullDistribution weibull) {
        boolean inRange = weibull.getShape() > 0 && weibull.getScale() > 0;
        return inRange ? weibull.getScale() * SpecialFunctions.gamma(1 + 1 / weibull.getShape()) : Double.NaN;
    }

    @Override
    public Double caseUserDistribution(UserDistribution user) {
        return user.isDiscrete() ? UserDistributionMean.discrete(user) : UserDistributionMean.continuous(user);
    }
}
