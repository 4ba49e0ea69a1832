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
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClassifier;

/**
 * Changed copies of a collection. Unless said otherwise the copy is of the same kind: a sequence of a sequence, an ordered set of an
 * ordered set, in which a repeated value keeps its first place.
 */
final class CopyServices {

    private CopyServices() {
    }

    static List<?> asSequence(Collection<?> self) {
        return self instanceof List<?> list ? list : new ArrayList<>(self);
    }

    static Set<?> asSet(Collection<?> self) {
        return self instanceof Set<?> set ? set : new LinkedHashSet<>(self);
    }

    static Set<?> asOrderedSet(Collection<?> self) {
        return asSet(self);
    }

    static Collection<?> add(Collection<?> self, Collection<?> values) {
        return concat(self, values);
    }

    static Collection<?> concat(Collection<?> self, Collection<?> values) {
        Collection<Object> result = Kind.of(self).copy(self);
        result.addAll(values);
        return result;
    }

    static Collection<?> union(List<?> self, List<?> values) {
        return concat(self, values);
    }

    static Collection<?> union(Set<?> self, Set<?> values) {
        return concat(self, values);
    }

    static Collection<?> sub(Collection<?> self, Collection<?> values) {
        return kept(self, new HashSet<Object>(values)::contains, false);
    }

    static Collection<?> intersection(Collection<?> self, Collection<?> values) {
        return kept(self, new HashSet<Object>(values)::contains, true);
    }

    static Collection<?> including(Collection<?> self, Object value) {
        Collection<Object> result = Kind.of(self).copy(self);
        result.add(value);
        return result;
    }

    static Collection<?> excluding(Collection<?> self, Object value) {
        return kept(self, Collections.singleton(value)::contains, false);
    }

    static Collection<?> filter(Collection<?> self, Class<?> type) {
        return kept(self, each -> type != null && type.isInstance(each), true);
    }

    static Collection<?> filter(Collection<?> self, EClassifier type) {
        return kept(self, each -> type != null && type.isInstance(each), true);
    }

    static Collection<?> filter(Collection<?> self, Set<EClassifier> types) {
        return kept(self, each -> types != null && types.stream().anyMatch(type -> type.isInstance(each)), true);
    }

    private static Collection<?> kept(Collection<?> values, Predicate<Object> condition, boolean wanted) {
        Collection<Object> result = Kind.of(values).empty();
        for (Object each : values) {
            if (condition.test(each) == wanted) {
                result.add(each);
            }
        }
        return result;
    }

    static Collection<?> reverse(Collection<?> self) {
        List<Object> result = new ArrayList<>(self);
        Collections.reverse(result);
        return Kind.of(self).copy(result);
    }

    static Collection<?> append(Collection<?> self, Object value) {
        return insertAt(self, self.size() + 1, value);
    }

    static Collection<?> prepend(Collection<?> self, Object value) {
        return insertAt(self, 1, value);
    }

    /** In an ordered set, a value that is there already moves to the new place. */
    static Collection<?> insertAt(Collection<?> self, Integer position, Object value) {
        checkRange(position, position, self.size() + 1);
        List<Object> result = new ArrayList<>(self);
        if (self instanceof Set) {
            result.remove(value);
        }
        result.add(Math.min(position - 1, result.size()), value);
        return Kind.of(self).copy(result);
    }

    static List<?> subSequence(List<?> self, Integer from, Integer to) {
        return (List<?>) slice(self, from, to);
    }

    static Set<?> subOrderedSet(Set<?> self, Integer from, Integer to) {
        return (Set<?>) slice(self, from, to);
    }

    static Collection<?> drop(Collection<?> self, Integer count) {
        return slice(self, count + 1, self.size());
    }

    /** What comes before the position, as in Sirius; not what is left after so many were dropped. */
    static Collection<?> dropRight(Collection<?> self, Integer position) {
        return slice(self, 1, position - 1);
    }

    private static Collection<?> slice(Collection<?> values, int from, int to) {
        checkRange(from, to, values.size());
        return Kind.of(values).copy(new ArrayList<>(values).subList(from - 1, to));
    }

    private static void checkRange(int from, int to, int size) {
        if (from < 1 || to > size || from > to) {
            throw new IndexOutOfBoundsException(Texts.get("collection_range", from, to, size));
        }
    }

    /** A sequence, also of an ordered set. */
    static List<?> sep(Collection<?> self, Object separator) {
        List<Object> result = new ArrayList<>(2 * self.size());
        for (Iterator<?> values = self.iterator(); values.hasNext();) {
            result.add(values.next());
            if (values.hasNext()) {
                result.add(separator);
            }
        }
        return result;
    }

    static List<?> sep(Collection<?> self, Object prefix, Object separator, Object suffix) {
        return sep(self, prefix, separator, suffix, true);
    }

    static List<?> sep(Collection<?> self, Object prefix, Object separator, Object suffix, Boolean ifEmpty) {
        List<Object> result = new ArrayList<>(sep(self, separator));
        if (ifEmpty || !self.isEmpty()) {
            result.add(0, prefix);
            result.add(suffix);
        }
        return result;
    }
}
