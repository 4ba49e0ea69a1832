/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.model.customerprocess.ParameterValue;

/**
 * The shape of a distribution, to be drawn small: values and how likely they are compared with the likeliest one.
 *
 * @param points by value, from left to right; the highest has the height 1
 * @param isDiscrete whether only the points themselves occur, to be drawn as bars
 */
public record DistributionCurve(List<Point> points, boolean isDiscrete) {

    private static final int STEPS = 48;

    /**
     * A point of the curve.
     *
     * @param value a value that may occur
     * @param height how likely it is, from 0 to 1
     */
    public record Point(double value, double height) {
    }

    /** Copies the points. */
    public DistributionCurve {
        points = List.copyOf(points);
    }

    /**
     * @param value a constant or distribution
     * @return its shape; empty if its numbers define none
     */
    public static Optional<DistributionCurve> of(ParameterValue value) {
        if (value.getExpectedValue() == null) {
            return Optional.empty();
        }
        Density density = new Densities().doSwitch(value);
        List<Point> points = density.fixed().isEmpty() ? sampled(density) : density.fixed();
        double highest = points.stream().mapToDouble(Point::height).filter(Double::isFinite).max().orElse(0);
        if (highest <= 0) {
            return Optional.empty();
        }
        return Optional.of(new DistributionCurve(points.stream().map(each -> new Point(each.value(), scaled(each.height(), highest))).toList(),
                density.isDiscrete()));
    }

    private static double scaled(double height, double highest) {
        return Double.isFinite(height) ? Math.clamp(height / highest, 0, 1) : 1;
    }

    private static List<Point> sampled(Density density) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double value = density.from() + (density.to() - density.from()) * i / STEPS;
            points.add(new Point(value, density.height().applyAsDouble(value)));
        }
        return points;
    }

    /** @return the least value drawn */
    public double from() {
        return points.get(0).value();
    }

    /** @return the greatest value drawn */
    public double to() {
        return points.get(points.size() - 1).value();
    }
}
