/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

/**
 * The mean of a normal distribution cut off below a and above b: m + s (f(A) - f(B)) / (F(B) - F(A)) with A = (a - m) / s,
 * B = (b - m) / s, f and F the standard normal density and distribution (N. Johnson, S. Kotz and N. Balakrishnan,
 * "Continuous Univariate Distributions" 1, section 10.1). Also right where only a far tail is left.
 */
final class TruncatedNormalMean {

    private TruncatedNormalMean() {
    }

    /**
     * @param mean of the whole distribution
     * @param deviation standard deviation of the whole distribution, above 0
     * @param min least value
     * @param max greatest value, above min
     */
    static double of(double mean, double deviation, double min, double max) {
        double low = (min - mean) / deviation;
        double high = (max - mean) / deviation;
        double shift = high <= 0 ? -tailShift(-high, -low) : low >= 0 ? tailShift(low, high) : shift(low, high);
        return Math.clamp(mean + deviation * shift, min, max);
    }

    private static double shift(double low, double high) {
        double densities = Math.exp(-low * low / 2) - Math.exp(-high * high / 2);
        double share = SpecialFunctions.erfc(low / Math.sqrt(2)) - SpecialFunctions.erfc(high / Math.sqrt(2));
        return Math.sqrt(2 / Math.PI) * densities / share;
    }

    /* The same divided by exp(-low^2 / 2) above and below the line, which else could both vanish. */
    private static double tailShift(double low, double high) {
        double decline = Math.exp((low - high) * (low + high) / 2);
        double share = SpecialFunctions.scaledErfc(low / Math.sqrt(2)) - decline * SpecialFunctions.scaledErfc(high / Math.sqrt(2));
        return Math.sqrt(2 / Math.PI) * (1 - decline) / share;
    }
}
