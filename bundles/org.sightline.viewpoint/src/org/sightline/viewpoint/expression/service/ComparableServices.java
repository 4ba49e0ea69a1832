/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.Objects;

/** Services of whatever has an order. Nulls and values of different types cannot be compared, as in Sirius. */
final class ComparableServices {

    private ComparableServices() {
    }

    static Boolean lessThan(Comparable<Object> one, Comparable<Object> other) {
        return compare(one, other) < 0;
    }

    static Boolean lessThanEqual(Comparable<Object> one, Comparable<Object> other) {
        return compare(one, other) <= 0;
    }

    static Boolean greaterThan(Comparable<Object> one, Comparable<Object> other) {
        return compare(one, other) > 0;
    }

    static Boolean greaterThanEqual(Comparable<Object> one, Comparable<Object> other) {
        return compare(one, other) >= 0;
    }

    private static int compare(Comparable<Object> one, Comparable<Object> other) {
        if (one == null && other == null) {
            return 0;
        }
        try {
            return Objects.requireNonNull(one).compareTo(Objects.requireNonNull(other));
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(Texts.get("iterator_notComparable", one, other), e);
        }
    }
}
