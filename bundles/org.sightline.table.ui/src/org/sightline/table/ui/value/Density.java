/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How likely values are, up to a constant factor.
 *
 * @param from the least value worth showing
 * @param to the greatest value worth showing
 * @param height how likely a value is
 * @param fixed the only values, or the corners of the curve; none for a curve to be sampled
 * @param isDiscrete whether only the fixed values occur
 */
record Density(double from, double to, DoubleUnaryOperator height, List<DistributionCurve.Point> fixed, boolean isDiscrete) {

    static Density curve(double from, double to, DoubleUnaryOperator height) {
        return new Density(from, to, height, List.of(), false);
    }

    static Density points(List<DistributionCurve.Point> points, boolean isDiscrete) {
        return new Density(0, 0, each -> 0, points, isDiscrete);
    }
}
