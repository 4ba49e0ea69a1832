/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

/** Services of Booleans. A null operand is a failure; the short cuts of {@code and}, {@code or} and {@code implies} come before. */
final class BooleanServices {

    private BooleanServices() {
    }

    static Boolean and(Boolean one, Boolean other) {
        return one && other;
    }

    static Boolean or(Boolean one, Boolean other) {
        return one || other;
    }

    static Boolean xor(Boolean one, Boolean other) {
        return one ^ other;
    }

    static Boolean implies(Boolean one, Boolean other) {
        return one ? other : Boolean.TRUE;
    }

    static Boolean not(Boolean self) {
        return !self;
    }
}
