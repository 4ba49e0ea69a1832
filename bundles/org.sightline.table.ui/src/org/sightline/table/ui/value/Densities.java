/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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
import org.sightline.table.ui.value.DistributionCurve.Point;

/** The densities of all kinds of distributions whose numbers are valid, without the factors that only make their area 1. */
final class Densities extends SightlineSwitch<Density> {

    private static final double WIDE = 3.5;
    private static final int MOST_BARS = 60;

    @Override
    public Density caseFloatingParameter(FloatingParameter constant) {
        return Density.points(List.of(new Point(constant.getValue(), 1)), true);
    }

    @Override
    public Density caseNormalDistribution(NormalDistribution normal) {
        return bell(normal.getMean(), normal.getStandardDeviation(), -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    public Density caseTruncatedNormalDistribution(TruncatedNormalDistribution normal) {
        return bell(normal.getMean(), normal.getStandardDeviation(), normal.getMin(), normal.getMax());
    }

    private static Density bell(double mean, double deviation, double least, double most) {
        if (deviation == 0) {
            return Density.points(List.of(new Point(mean, 1)), true);
        }
        double from = Math.max(least, Math.min(mean - WIDE * deviation, most - deviation));
        double to = Math.min(most, Math.max(mean + WIDE * deviation, least + deviation));
        return Density.curve(from, to, x -> Math.exp(-Math.pow((x - mean) / deviation, 2) / 2));
    }

    @Override
    public Density caseTriangularDistribution(TriangularDistribution triangle) {
        return Density.points(List.of(new Point(triangle.getMin(), 0), new Point(triangle.getMode(), 1), new Point(triangle.getMax(), 0)), false);
    }

    @Override
    public Density caseUniformDistribution(UniformDistribution uniform) {
        return Density.points(List.of(new Point(uniform.getMin(), 1), new Point(uniform.getMax(), 1)), false);
    }

    @Override
    public Density caseNegativeExponentialDistribution(NegativeExponentialDistribution exponential) {
        double mean = Math.max(exponential.getMean(), Double.MIN_NORMAL);
        return Density.curve(0, 4 * mean, x -> Math.exp(-x / mean));
    }

    @Override
    public Density caseErlangDistribution(ErlangDistribution erlang) {
        return gamma(erlang.getK(), erlang.getMean() / erlang.getK());
    }

    @Override
    public Density caseGammaDistribution(GammaDistribution gamma) {
        return gamma(gamma.getShape(), gamma.getScale());
    }

    private static Density gamma(double shape, double scale) {
        double unit = Math.max(scale, Double.MIN_NORMAL);
        double to = unit * (shape + WIDE * Math.sqrt(shape) + 1);
        return Density.curve(to / 1000, to, x -> Math.exp((shape - 1) * Math.log(x / unit) - x / unit));
    }

    @Override
    public Density caseWeibullDistribution(WeibullDistribution weibull) {
        double shape = weibull.getShape();
        double scale = weibull.getScale();
        double to = scale * Math.pow(4, 1 / shape);
        return Density.curve(to / 1000, to, x -> Math.exp((shape - 1) * Math.log(x / scale) - Math.pow(x / scale, shape)));
    }

    @Override
    public Density caseBetaDistribution(BetaDistribution beta) {
        double first = beta.getShape() - 1;
        double second = beta.getScale() - 1;
        return Density.curve(0.005, 0.995, x -> Math.exp(first * Math.log(x) + second * Math.log(1 - x)));
    }

    /** Mean and deviation are those of the values, not of their logarithms. */
    @Override
    public Density caseLogNormalDistribution(LogNormalDistribution logNormal) {
        if (logNormal.getStandardDeviation() == 0) {
            return Density.points(List.of(new Point(logNormal.getMean(), 1)), true);
        }
        double variance = Math.log(1 + Math.pow(logNormal.getStandardDeviation() / logNormal.getMean(), 2));
        double centre = Math.log(logNormal.getMean()) - variance / 2;
        double to = Math.exp(centre + 2.5 * Math.sqrt(variance));
        return Density.curve(to / 1000, to, x -> Math.exp(-Math.pow(Math.log(x) - centre, 2) / (2 * variance)) / x);
    }

    @Override
    public Density caseBinomialDistribution(BinomialDistribution binomial) {
        int trials = binomial.getTrials();
        double success = Math.clamp(binomial.getProbability(), 1e-12, 1 - 1e-12);
        double mean = trials * success;
        double deviation = Math.sqrt(mean * (1 - success));
        return bars(mean, deviation, trials, k -> Math.log(trials - k + 1) - Math.log(k) + Math.log(success / (1 - success)));
    }

    @Override
    public Density casePoissonDistribution(PoissonDistribution poisson) {
        double mean = Math.max(poisson.getMean(), 1e-12);
        return bars(mean, Math.sqrt(mean), Integer.MAX_VALUE, k -> Math.log(mean) - Math.log(k));
    }

    /** @param step the logarithm of how much likelier a number is than the one before it */
    private static Density bars(double mean, double deviation, int most, IntToDoubleFunction step) {
        int from = (int) Math.max(0, Math.floor(mean - WIDE * deviation));
        int to = (int) Math.min(most, Math.ceil(mean + WIDE * deviation + 1));
        int stride = Math.max(1, (to - from) / MOST_BARS);
        int middle = Math.clamp(Math.round(mean), from, to);
        List<Point> points = new ArrayList<>();
        for (int k = from; k <= to; k += stride) {
            double height = 0;
            for (int each = Math.min(k, middle) + 1; each <= Math.max(k, middle); each++) {
                height += step.applyAsDouble(each);
            }
            points.add(new Point(k, Math.exp(k < middle ? -height : height)));
        }
        return Density.points(points, true);
    }

    @Override
    public Density caseUserDistribution(UserDistribution user) {
        List<Point> points = user.getDataPoints().stream().map(each -> new Point(each.getValue(), each.getProbability()))
                .sorted(Comparator.comparingDouble(Point::value)).toList();
        return Density.points(points, user.isDiscrete());
    }
}
