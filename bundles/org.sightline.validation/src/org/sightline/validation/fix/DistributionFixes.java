/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.BETA_DISTRIBUTION__SCALE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.BETA_DISTRIBUTION__SHAPE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.BINOMIAL_DISTRIBUTION__PROBABILITY;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.BINOMIAL_DISTRIBUTION__TRIALS;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.ERLANG_DISTRIBUTION__K;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.ERLANG_DISTRIBUTION__MEAN;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.GAMMA_DISTRIBUTION__SCALE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.GAMMA_DISTRIBUTION__SHAPE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.LOG_NORMAL_DISTRIBUTION__MEAN;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.LOG_NORMAL_DISTRIBUTION__STANDARD_DEVIATION;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.NEGATIVE_EXPONENTIAL_DISTRIBUTION__MEAN;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.NORMAL_DISTRIBUTION__STANDARD_DEVIATION;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.POISSON_DISTRIBUTION__MEAN;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.TRIANGULAR_DISTRIBUTION__MAX;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.TRIANGULAR_DISTRIBUTION__MIN;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.TRIANGULAR_DISTRIBUTION__MODE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.TRUNCATED_NORMAL_DISTRIBUTION__MAX;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.TRUNCATED_NORMAL_DISTRIBUTION__MIN;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.TRUNCATED_NORMAL_DISTRIBUTION__STANDARD_DEVIATION;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.UNIFORM_DISTRIBUTION__MAX;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.UNIFORM_DISTRIBUTION__MIN;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.USER_DISTRIBUTION_DATA_POINT__PROBABILITY;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.WEIBULL_DISTRIBUTION__SCALE;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.WEIBULL_DISTRIBUTION__SHAPE;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.BinomialDistribution;
import org.sightline.model.customerprocess.ErlangDistribution;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.model.customerprocess.TruncatedNormalDistribution;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;

/**
 * Puts the parameters of distributions right where it is plain what was meant: a sign too many, ends in the wrong order. A
 * parameter of 0 that must be positive is left to the user.
 */
final class DistributionFixes {

    private DistributionFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        positive(fixes, "CV47", BETA_DISTRIBUTION__SHAPE, BETA_DISTRIBUTION__SCALE);
        fixes.add("CV48", BinomialDistribution.class, DistributionFixes::binomial);
        fixes.add("CV49", ErlangDistribution.class, DistributionFixes::erlang);
        positive(fixes, "CV50", GAMMA_DISTRIBUTION__SHAPE, GAMMA_DISTRIBUTION__SCALE);
        positive(fixes, "CV51", LOG_NORMAL_DISTRIBUTION__MEAN, LOG_NORMAL_DISTRIBUTION__STANDARD_DEVIATION);
        positive(fixes, "CV52", NEGATIVE_EXPONENTIAL_DISTRIBUTION__MEAN);
        positive(fixes, "CV53", NORMAL_DISTRIBUTION__STANDARD_DEVIATION);
        positive(fixes, "CV54", POISSON_DISTRIBUTION__MEAN);
        fixes.add("CV55", TriangularDistribution.class, DistributionFixes::sort);
        fixes.add("CV56", TruncatedNormalDistribution.class, DistributionFixes::truncatedNormal);
        fixes.add("CV57", EObject.class, uniform -> swap(new FixPlan(), uniform, UNIFORM_DISTRIBUTION__MIN, UNIFORM_DISTRIBUTION__MAX).as("fix_order"));
        positive(fixes, "CV58", WEIBULL_DISTRIBUTION__SHAPE, WEIBULL_DISTRIBUTION__SCALE);
        fixes.add("CV59", UserDistribution.class, DistributionFixes::normalise);
    }

    private static void positive(QuickFixes.Registration fixes, String rule, EAttribute... parameters) {
        fixes.add(rule, EObject.class, distribution -> {
            FixPlan plan = new FixPlan();
            for (EAttribute parameter : parameters) {
                ValueFixes.withoutSign(plan, distribution, parameter);
            }
            return plan.as("fix_withoutSign");
        });
    }

    private static Stream<QuickFix> binomial(BinomialDistribution distribution) {
        return new FixPlan().set(distribution, BINOMIAL_DISTRIBUTION__PROBABILITY, Math.clamp(distribution.getProbability(), 0.0, 1.0))
                .set(distribution, BINOMIAL_DISTRIBUTION__TRIALS, Math.max(1, distribution.getTrials())).as("fix_nearest");
    }

    private static Stream<QuickFix> erlang(ErlangDistribution distribution) {
        FixPlan plan = new FixPlan().set(distribution, ERLANG_DISTRIBUTION__K, Math.max(1, distribution.getK()));
        return ValueFixes.withoutSign(plan, distribution, ERLANG_DISTRIBUTION__MEAN).as("fix_nearest");
    }

    private static Stream<QuickFix> sort(TriangularDistribution triangle) {
        double[] sorted = DoubleStream.of(triangle.getMin(), triangle.getMode(), triangle.getMax()).sorted().toArray();
        return new FixPlan().set(triangle, TRIANGULAR_DISTRIBUTION__MIN, sorted[0]).set(triangle, TRIANGULAR_DISTRIBUTION__MODE, sorted[1])
                .set(triangle, TRIANGULAR_DISTRIBUTION__MAX, sorted[2]).as("fix_order");
    }

    private static Stream<QuickFix> truncatedNormal(TruncatedNormalDistribution normal) {
        if (normal.getMin() == normal.getMax()) {
            return Stream.empty();
        }
        FixPlan plan = ValueFixes.withoutSign(new FixPlan(), normal, TRUNCATED_NORMAL_DISTRIBUTION__STANDARD_DEVIATION);
        return swap(plan, normal, TRUNCATED_NORMAL_DISTRIBUTION__MIN, TRUNCATED_NORMAL_DISTRIBUTION__MAX).as("fix_order");
    }

    private static FixPlan swap(FixPlan plan, EObject distribution, EAttribute min, EAttribute max) {
        boolean isWrong = (double) distribution.eGet(min) > (double) distribution.eGet(max);
        return isWrong ? plan.set(distribution, min, distribution.eGet(max)).set(distribution, max, distribution.eGet(min)) : plan;
    }

    private static Stream<QuickFix> normalise(UserDistribution user) {
        double sum = user.getDataPoints().stream().mapToDouble(UserDistributionDataPoint::getProbability).sum();
        FixPlan plan = new FixPlan();
        if (sum > 0 && user.getDataPoints().stream().allMatch(point -> point.getProbability() >= 0)) {
            user.getDataPoints().forEach(point -> plan.set(point, USER_DISTRIBUTION_DATA_POINT__PROBABILITY, point.getProbability() / sum));
        }
        return plan.as("fix_normalise");
    }
}
