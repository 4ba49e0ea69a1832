/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The outline of a distribution to look at: how dense its values are over a range, or how likely each of its values is. Heights are
 * relative, the greatest is 1.
 *
 * @param least the left end of the range
 * @param greatest the right end, above the left one
 * @param points from left to right
 * @param isDiscrete whether only the values at the points occur
 */
public record DistributionCurve(double least, double greatest, List<Point> points, boolean isDiscrete) {

    private static final int STEPS = 96;

    /**
     * A point of the outline.
     *
     * @param value where
     * @param height how high, 0 to 1
     */
    public record Point(double value, double height) {
    }

    /**
     * @param least the left end
     * @param greatest the right end
     * @param density any multiple of the density
     * @return the outline; empty if the range is none or the density is nowhere a number above 0
     */
    static Optional<DistributionCurve> continuous(double least, double greatest, DoubleUnaryOperator density) {
        List<Point> points = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            double value = least + (greatest - least) * step / STEPS;
            double height = density.applyAsDouble(value);
            points.add(new Point(value, Double.isFinite(height) ? Math.max(height, 0) : 0));
        }
        return scaled(least, greatest, points, false);
    }

    /**
     * @param points values and how likely each is, or any multiple of it
     * @return the outline; empty if none of them is likely
     */
    static Optional<DistributionCurve> discrete(List<Point> points) {
        double least = points.stream().mapToDouble(Point::value).min().orElse(0);
        double greatest = points.stream().mapToDouble(Point::value).max().orElse(0);
        double margin = greatest > least ? (greatest - least) / 20 : 1;
        return scaled(least - margin, greatest + margin, points, true);
    }

    /**
     * @param points corners from left to right, between which the density runs straight
     * @return the outline; empty if there are not two values, or none of them is likely
     */
    static Optional<DistributionCurve> joined(List<Point> points) {
        return points.isEmpty() ? Optional.empty() : scaled(points.getFirst().value(), points.getLast().value(), points, false);
    }

    private static Optional<DistributionCurve> scaled(double least, double greatest, List<Point> points, boolean isDiscrete) {
        double highest = points.stream().mapToDouble(Point::height).max().orElse(0);
        boolean isDrawn = highest > 0 && greatest > least && Double.isFinite(greatest - least);
        return isDrawn ? Optional.of(new DistributionCurve(least, greatest,
                points.stream().map(point -> new Point(point.value(), point.height() / highest)).toList(), isDiscrete)) : Optional.empty();
    }
}
