/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.distribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.BetaDistribution;
import org.sightline.model.customerprocess.BinomialDistribution;
import org.sightline.model.customerprocess.ErlangDistribution;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.GammaDistribution;
import org.sightline.model.customerprocess.LogNormalDistribution;
import org.sightline.model.customerprocess.NegativeExponentialDistribution;
import org.sightline.model.customerprocess.NormalDistribution;
import org.sightline.model.customerprocess.PoissonDistribution;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.model.customerprocess.TruncatedNormalDistribution;
import org.sightline.model.customerprocess.UniformDistribution;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.WeibullDistribution;
import org.sightline.model.customerprocess.util.SightlineSwitch;
import org.sightline.ui.distribution.DistributionCurve.Point;

/**
 * The outline of each kind of distribution, over a range that holds nearly all of its values. Formulas of the densities: Johnson, Kotz
 * and Balakrishnan, Continuous Univariate Distributions; constant factors are left out.
 */
public final class DistributionCurves extends SightlineSwitch<Optional<DistributionCurve>> {

    private static final double DEVIATIONS = 3.2;
    private static final double MEANS = 4;
    private static final int MOST_POINTS = 60;

    /**
     * @param value a constant or distribution
     * @return its outline; empty for a constant, and if its numbers make no distribution or are too large to be drawn
     */
    public static Optional<DistributionCurve> of(EObject value) {
        return new DistributionCurves().doSwitch(value);
    }

    @Override
    public Optional<DistributionCurve> defaultCase(EObject value) {
        return Optional.empty();
    }

    @Override
    public Optional<DistributionCurve> caseFloatingParameter(FloatingParameter constant) {
        return Optional.empty();
    }

    @Override
    public Optional<DistributionCurve> caseBetaDistribution(BetaDistribution beta) {
        double alpha = beta.getShape();
        double other = beta.getScale();
        boolean isSound = alpha > 0 && other > 0;
        return isSound ? DistributionCurve.continuous(0, 1, x -> Math.pow(inside(x), alpha - 1) * Math.pow(1 - inside(x), other - 1)) : Optional.empty();
    }

    /** Densities may be infinite at the very ends. */
    private static double inside(double share) {
        return Math.clamp(share, 0.01, 0.99);
    }

    @Override
    public Optional<DistributionCurve> caseBinomialDistribution(BinomialDistribution binomial) {
        int trials = binomial.getTrials();
        double p = binomial.getProbability();
        if (trials < 1 || p <= 0 || p >= 1) {
            return Optional.empty();
        }
        double deviation = Math.sqrt(trials * p * (1 - p));
        return counted(trials * p, deviation, trials, k -> logFactorial(trials) - logFactorial(k) - logFactorial(trials - k)
                + k * Math.log(p) + (trials - k) * Math.log(1 - p));
    }

    @Override
    public Optional<DistributionCurve> casePoissonDistribution(PoissonDistribution poisson) {
        double mean = poisson.getMean();
        return mean > 0 ? counted(mean, Math.sqrt(mean), Integer.MAX_VALUE, k -> k * Math.log(mean) - logFactorial(k)) : Optional.empty();
    }

    /** The logarithm of how likely a count is. */
    @FunctionalInterface
    private interface LogLikelihood {

        double of(int count);
    }

    /** Counts beyond what an {@code int} holds are not drawn. */
    private static Optional<DistributionCurve> counted(double mean, double deviation, int most, LogLikelihood likelihood) {
        if (mean + DEVIATIONS * deviation >= Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int first = (int) Math.max(0, Math.floor(mean - DEVIATIONS * deviation));
        int last = (int) Math.min(most, Math.ceil(mean + DEVIATIONS * deviation));
        int step = Math.max(1, (last - first) / MOST_POINTS);
        double top = likelihood.of((int) Math.clamp(Math.round(mean), first, last));
        List<Point> points = IntStream.iterate(first, k -> k <= last, k -> k + step)
                .mapToObj(k -> new Point(k, Math.exp(likelihood.of(k) - top))).toList();
        return DistributionCurve.discrete(points);
    }

    private static double logFactorial(int n) {
        return n < 2 ? 0 : n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1.0 / (12 * n);
    }

    @Override
    public Optional<DistributionCurve> caseErlangDistribution(ErlangDistribution erlang) {
        return erlang.getK() < 1 ? Optional.empty() : gamma(erlang.getK(), erlang.getMean() / erlang.getK());
    }

    @Override
    public Optional<DistributionCurve> caseGammaDistribution(GammaDistribution gamma) {
        return gamma(gamma.getShape(), gamma.getScale());
    }

    private static Optional<DistributionCurve> gamma(double shape, double scale) {
        if (shape <= 0 || scale <= 0) {
            return Optional.empty();
        }
        double end = shape * scale + DEVIATIONS * Math.sqrt(shape) * scale;
        double mode = Math.max(shape - 1, 0.01) * scale;
        double top = (shape - 1) * Math.log(mode) - mode / scale;
        return DistributionCurve.continuous(0, end, x -> Math.exp((shape - 1) * Math.log(Math.max(x, end / 100)) - x / scale - top));
    }

    @Override
    public Optional<DistributionCurve> caseLogNormalDistribution(LogNormalDistribution logNormal) {
        double mean = logNormal.getMean();
        double deviation = logNormal.getStandardDeviation();
        if (mean <= 0 || deviation <= 0) {
            return Optional.empty();
        }
        double variance = Math.log(1 + deviation * deviation / (mean * mean));
        double mu = Math.log(mean) - variance / 2;
        return DistributionCurve.continuous(0, mean + DEVIATIONS * deviation,
                x -> x <= 0 ? 0 : Math.exp(-Math.pow(Math.log(x) - mu, 2) / (2 * variance)) / x);
    }

    @Override
    public Optional<DistributionCurve> caseNegativeExponentialDistribution(NegativeExponentialDistribution exponential) {
        double mean = exponential.getMean();
        return mean > 0 ? DistributionCurve.continuous(0, MEANS * mean, x -> Math.exp(-x / mean)) : Optional.empty();
    }

    @Override
    public Optional<DistributionCurve> caseNormalDistribution(NormalDistribution normal) {
        double deviation = normal.getStandardDeviation();
        double mean = normal.getMean();
        return deviation > 0 ? DistributionCurve.continuous(mean - DEVIATIONS * deviation, mean + DEVIATIONS * deviation, bell(mean, deviation))
                : Optional.empty();
    }

    private static DoubleUnaryOperator bell(double mean, double deviation) {
        return x -> Math.exp(-Math.pow((x - mean) / deviation, 2) / 2);
    }

    @Override
    public Optional<DistributionCurve> caseTruncatedNormalDistribution(TruncatedNormalDistribution normal) {
        boolean isSound = normal.getStandardDeviation() > 0 && normal.getMax() > normal.getMin();
        return isSound ? DistributionCurve.continuous(normal.getMin(), normal.getMax(), bell(normal.getMean(), normal.getStandardDeviation()))
                : Optional.empty();
    }

    @Override
    public Optional<DistributionCurve> caseTriangularDistribution(TriangularDistribution triangle) {
        double min = triangle.getMin();
        double mode = triangle.getMode();
        double max = triangle.getMax();
        if (min > mode || mode > max || min >= max) {
            return Optional.empty();
        }
        return DistributionCurve.continuous(min, max, x -> x < mode ? (x - min) / (mode - min) : mode == max ? 1 : (max - x) / (max - mode));
    }

    @Override
    public Optional<DistributionCurve> caseUniformDistribution(UniformDistribution uniform) {
        return DistributionCurve.continuous(uniform.getMin(), uniform.getMax(), x -> 1);
    }

    @Override
    public Optional<DistributionCurve> caseWeibullDistribution(WeibullDistribution weibull) {
        double shape = weibull.getShape();
        double scale = weibull.getScale();
        if (shape <= 0 || scale <= 0) {
            return Optional.empty();
        }
        double end = scale * Math.pow(MEANS, 1 / shape);
        return DistributionCurve.continuous(0, end, x -> Math.pow(Math.max(x, end / 100) / scale, shape - 1) * Math.exp(-Math.pow(x / scale, shape)));
    }

    @Override
    public Optional<DistributionCurve> caseUserDistribution(UserDistribution user) {
        List<Point> points = user.getDataPoints().stream().map(point -> new Point(point.getValue(), point.getProbability()))
                .sorted(Comparator.comparingDouble(Point::value)).toList();
        return user.isDiscrete() ? DistributionCurve.discrete(points) : DistributionCurve.joined(points);
    }
}
