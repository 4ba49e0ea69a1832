/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

/**
 * Services of Floats, which models may hold; {@code div} and {@code mod} give whole numbers.
 */
final class FloatServices {

    private FloatServices() {
    }

    static Float unaryMin(Float self) {
        return -self;
    }

    static Float add(Float one, Float other) {
        return one + other;
    }

    static Float sub(Float one, Float other) {
        return one - other;
    }

    static Float mult(Float one, Float other) {
        return one * other;
    }

    static Float divOp(Float one, Float other) {
        return one / other;
    }

    static Float abs(Float self) {
        return Math.abs(self);
    }

    static Float max(Float one, Float other) {
        return Math.max(one, other);
    }

    static Float min(Float one, Float other) {
        return Math.min(one, other);
    }

    static Integer floor(Float self) {
        return (int) Math.floor(self);
    }

    static Integer round(Float self) {
        return (int) Math.round(self);
    }

    static Integer div(Float one, Float other) {
        return (int) (one / divisor(other));
    }

    static Integer mod(Float one, Float other) {
        return (int) Math.ceil(one % divisor(other));
    }

    static Double toDouble(Float self) {
        return self.doubleValue();
    }

    private static float divisor(Float value) {
        if (value == 0) {
            throw new ArithmeticException(Texts.get("number_zero"));
        }
        return value;
    }
}
