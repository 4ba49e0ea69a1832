/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.BinomialDistribution;
import org.sightline.model.customerprocess.ErlangDistribution;
import org.sightline.model.customerprocess.NormalDistribution;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.model.customerprocess.UserDistribution;
import org.sightline.model.customerprocess.UserDistributionDataPoint;

class DistributionCurvesTest {

    @Test
    void normalDistribution_isHighestInTheMiddle() {
        NormalDistribution normal = SightlineFactory.eINSTANCE.createNormalDistribution();
        normal.setMean(20);
        normal.setStandardDeviation(4);

        DistributionCurve curve = DistributionCurves.of(normal).orElseThrow();

        assertEquals(20, top(curve), 0.2);
        assertEquals(curve.greatest() - 20, 20 - curve.least(), 1e-9);
    }

    @Test
    void triangle_hasItsTopAtTheModeAndEndsAtItsEnds() {
        TriangularDistribution triangle = SightlineFactory.eINSTANCE.createTriangularDistribution();
        triangle.setMin(2);
        triangle.setMode(5);
        triangle.setMax(12);

        DistributionCurve curve = DistributionCurves.of(triangle).orElseThrow();

        assertEquals(2, curve.least());
        assertEquals(12, curve.greatest());
        assertEquals(5, top(curve), 0.1);
        assertEquals(0, curve.points().getFirst().height(), 1e-9);
    }

    @Test
    void binomial_hasAPointForEachCount() {
        BinomialDistribution binomial = SightlineFactory.eINSTANCE.createBinomialDistribution();
        binomial.setTrials(4);
        binomial.setProbability(0.5);

        DistributionCurve curve = DistributionCurves.of(binomial).orElseThrow();

        assertTrue(curve.isDiscrete());
        assertEquals(5, curve.points().size());
        assertEquals(2, top(curve), 1e-9);
        assertEquals(4.0 / 6, curve.points().get(1).height(), 0.02, "four ways against six");
    }

    @Test
    void erlang_hasItsModeBelowItsMean() {
        ErlangDistribution erlang = SightlineFactory.eINSTANCE.createErlangDistribution();
        erlang.setK(4);
        erlang.setMean(8);

        assertEquals(6, top(DistributionCurves.of(erlang).orElseThrow()), 0.2, "mode (k-1)/k of the mean");
    }

    @Test
    void measuredValues_areBarsIfOnlyTheyOccurElseOneLine() {
        UserDistribution measured = SightlineFactory.eINSTANCE.createUserDistribution();
        measured.getDataPoints().add(point(9, 0.25));
        measured.getDataPoints().add(point(3, 0.75));

        measured.setDiscrete(true);
        assertTrue(DistributionCurves.of(measured).orElseThrow().isDiscrete());

        measured.setDiscrete(false);
        DistributionCurve line = DistributionCurves.of(measured).orElseThrow();
        assertFalse(line.isDiscrete());
        assertEquals(3, line.least());
        assertEquals(9, line.greatest());
        assertEquals(List.of(1.0, 0.25 / 0.75), line.points().stream().map(DistributionCurve.Point::height).toList(), "from left to right");
    }

    private static UserDistributionDataPoint point(double value, double probability) {
        UserDistributionDataPoint point = SightlineFactory.eINSTANCE.createUserDistributionDataPoint();
        point.setValue(value);
        point.setProbability(probability);
        return point;
    }

    @Test
    void newDistributionOfEachKind_isDrawnOrNothing() {
        for (EClassifier each : SightlinePackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract() && Literals.PARAMETER_VALUE.isSuperTypeOf(type)) {
                EObject fresh = EcoreUtil.create(type);
                assertTrue(DistributionCurves.of(fresh).stream().allMatch(curve -> curve.greatest() > curve.least()), type.getName());
            }
        }
    }

    private static double top(DistributionCurve curve) {
        return curve.points().stream().max(Comparator.comparing(DistributionCurve.Point::height)).orElseThrow().value();
    }
}
