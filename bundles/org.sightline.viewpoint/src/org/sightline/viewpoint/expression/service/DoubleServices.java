/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

/**
 * Services of Doubles, the reals of expressions; {@code div} and {@code mod} give whole numbers.
 */
final class DoubleServices {

    private DoubleServices() {
    }

    static Double unaryMin(Double self) {
        return -self;
    }

    static Double add(Double one, Double other) {
        return one + other;
    }

    static Double sub(Double one, Double other) {
        return one - other;
    }

    static Double mult(Double one, Double other) {
        return one * other;
    }

    static Double divOp(Double one, Double other) {
        return one / other;
    }

    static Double abs(Double self) {
        return Math.abs(self);
    }

    static Double max(Double one, Double other) {
        return Math.max(one, other);
    }

    static Double min(Double one, Double other) {
        return Math.min(one, other);
    }

    static Integer floor(Double self) {
        return (int) Math.floor(self);
    }

    static Integer round(Double self) {
        return (int) Math.round(self);
    }

    static Integer div(Double one, Double other) {
        return (int) (one / divisor(other));
    }

    static Integer mod(Double one, Double other) {
        return (int) Math.ceil(one % divisor(other));
    }

    static Double toDouble(Double self) {
        return self.doubleValue();
    }

    private static double divisor(Double value) {
        if (value == 0) {
            throw new ArithmeticException(Texts.get("number_zero"));
        }
        return value;
    }
}
