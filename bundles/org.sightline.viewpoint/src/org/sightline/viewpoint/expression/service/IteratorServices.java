/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.Lambda;
import org.sightline.viewpoint.expression.evaluation.ValueText;

/**
 * Services with an iterator. A condition holds if it gives true; where it gives anything but true or false, {@code select} and
 * {@code reject} both leave the element out.
 */
final class IteratorServices {

    private static final int MAX_CLOSURE = 1_000_000;

    private IteratorServices() {
    }

    static Collection<?> select(Evaluation run, Collection<?> self, Lambda condition) {
        return chosen(run, self, condition, Boolean.TRUE);
    }

    static Collection<?> reject(Evaluation run, Collection<?> self, Lambda condition) {
        return chosen(run, self, condition, Boolean.FALSE);
    }

    private static Collection<?> chosen(Evaluation run, Collection<?> self, Lambda condition, Boolean wanted) {
        Collection<Object> result = Kind.of(self).empty();
        for (Object each : self) {
            run.step();
            if (wanted.equals(condition.apply(each))) {
                result.add(each);
            }
        }
        return result;
    }

    /** Collections that the body gives are flattened, by one level; nulls are left out. */
    static Collection<?> collect(Evaluation run, Collection<?> self, Lambda body) {
        Collection<Object> result = Kind.of(self).empty();
        for (Object each : self) {
            run.step();
            addFlat(result, body.apply(each));
            run.grown(result.size());
        }
        return result;
    }

    private static void addFlat(Collection<Object> result, Object value) {
        if (value instanceof Collection<?> values) {
            result.addAll(values);
        } else if (value != null && !(value instanceof Nothing)) {
            result.add(value);
        }
    }

    /** What is reached from the elements in one or more steps, nearest first; the elements themselves only if they are reached. */
    static Set<?> closure(Evaluation run, Collection<?> self, Lambda step) {
        Set<Object> reached = new LinkedHashSet<>();
        Collection<?> edge = self;
        int place = run.position();
        while (!edge.isEmpty()) {
            List<Object> next = new ArrayList<>();
            for (Object each : edge) {
                run.step();
                List<Object> targets = new ArrayList<>();
                addFlat(targets, step.apply(each));
                targets.stream().filter(reached::add).forEach(next::add);
                if (reached.size() > MAX_CLOSURE) {
                    run.at(place);
                    throw run.tooLarge("evaluation_endlessClosure", MAX_CLOSURE);
                }
            }
            edge = next;
        }
        return reached;
    }

    static Object any(Evaluation run, Collection<?> self, Lambda condition) {
        for (Object each : self) {
            run.step();
            if (Boolean.TRUE.equals(condition.apply(each))) {
                return each;
            }
        }
        return null;
    }

    static Boolean exists(Evaluation run, Collection<?> self, Lambda condition) {
        for (Object each : self) {
            run.step();
            if (Boolean.TRUE.equals(condition.apply(each))) {
                return true;
            }
        }
        return false;
    }

    static Boolean forAll(Evaluation run, Collection<?> self, Lambda condition) {
        for (Object each : self) {
            run.step();
            if (!Boolean.TRUE.equals(condition.apply(each))) {
                return false;
            }
        }
        return true;
    }

    static Boolean one(Evaluation run, Collection<?> self, Lambda condition) {
        int found = 0;
        for (Object each : self) {
            run.step();
            if (Boolean.TRUE.equals(condition.apply(each)) && ++found > 1) {
                return false;
            }
        }
        return found == 1;
    }

    static Boolean isUnique(Evaluation run, Collection<?> self, Lambda body) {
        Set<Object> seen = new HashSet<>();
        for (Object each : self) {
            run.step();
            if (!seen.add(body.apply(each))) {
                return false;
            }
        }
        return true;
    }

    /** Stable; each key is computed once. Keys without an order leave the elements as they are. */
    static Collection<?> sortedBy(Evaluation run, Collection<?> self, Lambda key) {
        List<Keyed> keyed = new ArrayList<>(self.size());
        for (Object each : self) {
            run.step();
            keyed.add(new Keyed(key.apply(each), each));
        }
        keyed.sort(Comparator.comparing(Keyed::key, IteratorServices::compare));
        Collection<Object> result = Kind.of(self).empty();
        keyed.forEach(each -> result.add(each.value()));
        return result;
    }

    private record Keyed(Object key, Object value) {
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        try {
            if (one instanceof Comparable<?>) {
                return ((Comparable<Object>) one).compareTo(other);
            }
            return other instanceof Comparable<?> ? -((Comparable<Object>) other).compareTo(one) : 0;
        } catch (ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException(Texts.get("iterator_notComparable", ValueText.label(one), ValueText.label(other)), e);
        }
    }
}
