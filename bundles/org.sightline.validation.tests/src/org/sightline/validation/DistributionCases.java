/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import static org.sightline.validation.Sample.FACTORY;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;

/** Cases of the rules about the parameters of distributions. */
final class DistributionCases {

    private DistributionCases() {
    }

    static List<RuleCase> cases() {
        return List.of(
                rule("CV47", "BetaDistribution", "shape=0 scale=1", "shape=0.1 scale=1"),
                rule("CV48", "BinomialDistribution", "probability=1.1 trials=1", "probability=1 trials=1"),
                rule("CV49", "ErlangDistribution", "k=0 mean=3", "k=1 mean=3"),
                rule("CV50", "GammaDistribution", "shape=1 scale=0", "shape=1 scale=0.1"),
                rule("CV51", "LogNormalDistribution", "mean=0 standardDeviation=1", "mean=0.1 standardDeviation=0"),
                rule("CV52", "NegativeExponentialDistribution", "mean=0", "mean=0.1"),
                rule("CV53", "NormalDistribution", "mean=5 standardDeviation=-1", "mean=5 standardDeviation=0"),
                rule("CV54", "PoissonDistribution", "mean=0", "mean=0.1"),
                rule("CV55", "TriangularDistribution", "min=2 mode=1 max=3", "min=2 mode=2 max=3"),
                rule("CV56", "TruncatedNormalDistribution", "mean=3 standardDeviation=1 min=4 max=4", "mean=3 standardDeviation=1 min=2 max=4"),
                rule("CV57", "UniformDistribution", "min=3 max=2", "min=2 max=2"),
                rule("CV58", "WeibullDistribution", "shape=0 scale=1", "shape=0.5 scale=1"),
                timed("CV59", () -> user(0.5, 0.4), () -> user(0.5, 0.5)));
    }

    static RuleCase rule(String id, String type, String broken, String kept) {
        return timed(id, () -> distribution(type, broken), () -> distribution(type, kept));
    }

    private static RuleCase timed(String id, Supplier<ParameterValue> broken, Supplier<ParameterValue> kept) {
        return RuleCase.rule(id, takes(broken), sample -> takes(kept).apply(sample));
    }

    private static Function<Sample, EObject> takes(Supplier<ParameterValue> time) {
        return sample -> {
            sample.pack.setProcessingTime(time.get());
            return sample.pack.getProcessingTime();
        };
    }

    private static ParameterValue distribution(String type, String parameters) {
        EClass eClass = (EClass) SightlinePackage.eINSTANCE.getEClassifier(type);
        EObject distribution = FACTORY.create(eClass);
        for (String parameter : parameters.split(" ")) {
            EStructuralFeature feature = eClass.getEStructuralFeature(parameter.substring(0, parameter.indexOf('=')));
            double value = Double.parseDouble(parameter.substring(parameter.indexOf('=') + 1));
            boolean whole = feature.getEType().getInstanceClass() == int.class;
            distribution.eSet(feature, whole ? (Object) (int) value : (Object) value);
        }
        return (ParameterValue) distribution;
    }

    private static UserDistribution user(double... probabilities) {
        UserDistribution distribution = FACTORY.createUserDistribution();
        for (double probability : probabilities) {
            UserDistributionDataPoint point = FACTORY.createUserDistributionDataPoint();
            point.setProbability(probability);
            distribution.getDataPoints().add(point);
        }
        return distribution;
    }
}
