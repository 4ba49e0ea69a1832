/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

/**
 * Services of Integers. They are for two of them only, as in Sirius: {@code 1 + 1.5} has no value.
 */
final class IntegerServices {

    private IntegerServices() {
    }

    static Integer unaryMin(Integer self) {
        return -self;
    }

    static Integer add(Integer one, Integer other) {
        return one + other;
    }

    static Integer sub(Integer one, Integer other) {
        return one - other;
    }

    static Integer mult(Integer one, Integer other) {
        return one * other;
    }

    static Integer divOp(Integer one, Integer other) {
        return one / divisor(other);
    }

    static Integer abs(Integer self) {
        return Math.abs(self);
    }

    static Integer max(Integer one, Integer other) {
        return Math.max(one, other);
    }

    static Integer min(Integer one, Integer other) {
        return Math.min(one, other);
    }

    static Integer floor(Integer self) {
        return self;
    }

    static Integer round(Integer self) {
        return self;
    }

    static Integer div(Integer one, Integer other) {
        return one / divisor(other);
    }

    static Integer mod(Integer one, Integer other) {
        return one % divisor(other);
    }

    static Double toDouble(Integer self) {
        return self.doubleValue();
    }

    static Long toLong(Integer self) {
        return self.longValue();
    }

    private static int divisor(Integer value) {
        if (value == 0) {
            throw new ArithmeticException(Texts.get("number_zero"));
        }
        return value;
    }
}
