/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

/**
 * Services of Longs, which sums are.
 */
final class LongServices {

    private LongServices() {
    }

    static Long unaryMin(Long self) {
        return -self;
    }

    static Long add(Long one, Long other) {
        return one + other;
    }

    static Long sub(Long one, Long other) {
        return one - other;
    }

    static Long mult(Long one, Long other) {
        return one * other;
    }

    static Long divOp(Long one, Long other) {
        return one / divisor(other);
    }

    static Long abs(Long self) {
        return Math.abs(self);
    }

    static Long max(Long one, Long other) {
        return Math.max(one, other);
    }

    static Long min(Long one, Long other) {
        return Math.min(one, other);
    }

    static Long floor(Long self) {
        return self;
    }

    static Long round(Long self) {
        return self;
    }

    static Long div(Long one, Long other) {
        return one / divisor(other);
    }

    static Long mod(Long one, Long other) {
        return one % divisor(other);
    }

    static Long toLong(Long self) {
        return self;
    }

    private static long divisor(Long value) {
        if (value == 0) {
            throw new ArithmeticException(Texts.get("number_zero"));
        }
        return value;
    }
}
