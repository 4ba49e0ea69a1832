/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.model.customerprocess.TruncatedNormalDistribution;
import org.sightline.model.customerprocess.UniformDistribution;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;
import org.sightline.model.customerprocess.WeibullDistribution;
import org.sightline.model.customerprocess.util.SightlineSwitch;

/** Numbers for a distribution that has just been chosen: a plain shape around a mean, to be edited from there. */
final class StartValues extends SightlineSwitch<Boolean> {

    private static final double SPREAD = 0.25;
    private static final double LEAST = 0.5;
    private static final double MOST = 1.5;

    private final double mean;

    private StartValues(double mean) {
        this.mean = mean;
    }

    /**
     * @param kind a kind of constant or distribution
     * @param mean above 0
     * @return a new one with about that mean
     */
    static ParameterValue of(EClass kind, double mean) {
        ParameterValue value = (ParameterValue) EcoreUtil.create(kind);
        new StartValues(mean).doSwitch(value);
        return value;
    }

    @Override
    public Boolean caseFloatingParameter(FloatingParameter constant) {
        constant.setValue(mean);
        return true;
    }

    @Override
    public Boolean caseTriangularDistribution(TriangularDistribution triangle) {
        triangle.setMin(mean * LEAST);
        triangle.setMode(mean);
        triangle.setMax(mean * MOST);
        return true;
    }

    @Override
    public Boolean caseUniformDistribution(UniformDistribution uniform) {
        uniform.setMin(mean * LEAST);
        uniform.setMax(mean * MOST);
        return true;
    }

    @Override
    public Boolean caseNormalDistribution(NormalDistribution normal) {
        normal.setMean(mean);
        normal.setStandardDeviation(mean * SPREAD);
        return true;
    }

    @Override
    public Boolean caseTruncatedNormalDistribution(TruncatedNormalDistribution normal) {
        normal.setMean(mean);
        normal.setStandardDeviation(mean * SPREAD);
        normal.setMax(2 * mean);
        return true;
    }

    @Override
    public Boolean caseLogNormalDistribution(LogNormalDistribution logNormal) {
        logNormal.setMean(mean);
        logNormal.setStandardDeviation(mean * SPREAD);
        return true;
    }

    @Override
    public Boolean caseNegativeExponentialDistribution(NegativeExponentialDistribution exponential) {
        exponential.setMean(mean);
        return true;
    }

    @Override
    public Boolean caseErlangDistribution(ErlangDistribution erlang) {
        erlang.setK(2);
        erlang.setMean(mean);
        return true;
    }

    @Override
    public Boolean caseGammaDistribution(GammaDistribution gamma) {
        gamma.setShape(2);
        gamma.setScale(mean / 2);
        return true;
    }

    @Override
    public Boolean caseWeibullDistribution(WeibullDistribution weibull) {
        weibull.setShape(2);
        weibull.setScale(mean);
        return true;
    }

    @Override
    public Boolean caseBetaDistribution(BetaDistribution beta) {
        beta.setShape(2);
        beta.setScale(2);
        return true;
    }

    @Override
    public Boolean casePoissonDistribution(PoissonDistribution poisson) {
        poisson.setMean(mean);
        return true;
    }

    @Override
    public Boolean caseBinomialDistribution(BinomialDistribution binomial) {
        binomial.setProbability(LEAST);
        binomial.setTrials((int) Math.max(1, Math.round(2 * mean)));
        return true;
    }

    @Override
    public Boolean caseUserDistribution(UserDistribution user) {
        user.setDiscrete(true);
        for (double each : new double[] {LEAST, MOST}) {
            UserDistributionDataPoint point = SightlineFactory.eINSTANCE.createUserDistributionDataPoint();
            point.setValue(mean * each);
            point.setProbability(LEAST);
            user.getDataPoints().add(point);
        }
        return true;
    }
}
