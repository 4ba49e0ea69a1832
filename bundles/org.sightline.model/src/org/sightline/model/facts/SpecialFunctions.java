/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

/**
 * The functions that the means of some distributions need, to about 13 digits. Section numbers are those of M. Abramowitz and
 * I. Stegun, "Handbook of Mathematical Functions".
 */
final class SpecialFunctions {

    private static final double SERIES_LIMIT = 2.5;
    private static final int FRACTION_TERMS = 80;
    private static final double STIRLING_LIMIT = 15;

    private SpecialFunctions() {
    }

    /** @return the complementary error function: 2/sqrt(pi) times the integral of exp(-t^2) from x to infinity */
    static double erfc(double x) {
        if (x < 0) {
            return 2 - erfc(-x);
        }
        return x < SERIES_LIMIT ? 1 - series(x) : Math.exp(-x * x) * fraction(x);
    }

    /**
     * @param x at least 0
     * @return exp(x^2) erfc(x), which stays of use where erfc itself is too small to be a number
     */
    static double scaledErfc(double x) {
        return x < SERIES_LIMIT ? Math.exp(x * x) * (1 - series(x)) : fraction(x);
    }

    /* 7.1.6 */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; term > sum * Math.ulp(1.0); n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
    }

    /* 7.1.14 */
    private static double fraction(double x) {
        double fraction = x;
        for (int k = FRACTION_TERMS; k > 0; k--) {
            fraction = x + k / 2.0 / fraction;
        }
        return 1 / (Math.sqrt(Math.PI) * fraction);
    }

    /**
     * @param x above 0
     * @return the gamma function; infinite above 171
     */
    static double gamma(double x) {
        double shift = 1;
        double z = x;
        while (z < STIRLING_LIMIT) {
            shift *= z;
            z++;
        }
        return Math.exp(logGamma(z)) / shift;
    }

    /* Stirling's series, 6.1.41 */
    private static double logGamma(double z) {
        double square = z * z;
        double series = (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - 1.0 / 1680 / square) / square) / square) / z;
        return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series;
    }
}
