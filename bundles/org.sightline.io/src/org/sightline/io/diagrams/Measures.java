/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.math.BigDecimal;

/** The numbers of places: which there are, and how they are written. */
final class Measures {

    private Measures() {
    }

    static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("No measure: " + value);
        }
    }

    static void requireSize(double value) {
        requireFinite(value);
        if (value <= 0) {
            throw new IllegalArgumentException("No size: " + value);
        }
    }

    /** @return the shortest text that gives the same number again, without an exponent */
    static String text(double value) {
        String plain = new BigDecimal(Double.toString(value)).toPlainString();
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
