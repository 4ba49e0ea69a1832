/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;

/** Questions to a collection, sequence or ordered set. Positions count from 1; 0 means not found. */
final class CollectionServices {

    private CollectionServices() {
    }

    static Integer size(Collection<?> self) {
        return self.size();
    }

    static Boolean isEmpty(Collection<?> self) {
        return self.isEmpty();
    }

    static Boolean notEmpty(Collection<?> self) {
        return !self.isEmpty();
    }

    static Object first(Collection<?> self) {
        return self.isEmpty() ? null : self.iterator().next();
    }

    static Object last(Collection<?> self) {
        return self.isEmpty() ? null : list(self).get(self.size() - 1);
    }

    static Object at(Collection<?> self, Integer position) {
        if (position < 1 || position > self.size()) {
            throw new IndexOutOfBoundsException(Texts.get("collection_range", position, position, self.size()));
        }
        return list(self).get(position - 1);
    }

    static Integer indexOf(Collection<?> self, Object value) {
        return list(self).indexOf(value) + 1;
    }

    static Integer lastIndexOf(Collection<?> self, Object value) {
        return list(self).lastIndexOf(value) + 1;
    }

    static Integer indexOfSlice(Collection<?> self, Collection<?> slice) {
        return Collections.indexOfSubList(list(self), list(slice)) + 1;
    }

    static Integer lastIndexOfSlice(Collection<?> self, Collection<?> slice) {
        return Collections.lastIndexOfSubList(list(self), list(slice)) + 1;
    }

    static Boolean startsWith(Collection<?> self, Collection<?> start) {
        return start.size() <= self.size() && list(self).subList(0, start.size()).equals(list(start));
    }

    static Boolean endsWith(Collection<?> self, Collection<?> end) {
        return end.size() <= self.size() && list(self).subList(self.size() - end.size(), self.size()).equals(list(end));
    }

    private static List<?> list(Collection<?> values) {
        return values instanceof List<?> list ? list : new ArrayList<>(values);
    }

    static Boolean includes(Collection<?> self, Object value) {
        return self.contains(value);
    }

    static Boolean excludes(Collection<?> self, Object value) {
        return !self.contains(value);
    }

    static Boolean includesAll(Collection<?> self, Collection<?> values) {
        return new HashSet<Object>(self).containsAll(values);
    }

    static Boolean excludesAll(Collection<?> self, Collection<?> values) {
        return Collections.disjoint(new HashSet<Object>(self), values);
    }

    static Integer count(Collection<?> self, Object value) {
        return Collections.frequency(self, value);
    }

    static Number sum(Collection<?> self) {
        return folded(self, 0, Long::sum, Double::sum);
    }

    static Number min(Collection<?> self) {
        return folded(self, Long.MAX_VALUE, Math::min, Math::min);
    }

    static Number max(Collection<?> self) {
        return folded(self, Long.MIN_VALUE, Math::max, Math::max);
    }

    /** A Long as long as there are whole numbers only, else a Double. */
    private static Number folded(Collection<?> values, long start, LongBinaryOperator whole, BinaryOperator<Double> real) {
        Number result = start;
        for (Object each : values) {
            if (!(each instanceof Number number)) {
                throw new IllegalArgumentException(Texts.get("collection_onlyNumbers", each));
            }
            if (result instanceof Long && (number instanceof Integer || number instanceof Long)) {
                result = whole.applyAsLong(result.longValue(), number.longValue());
            } else {
                result = real.apply(result.doubleValue(), number.doubleValue());
            }
        }
        return result;
    }
}
