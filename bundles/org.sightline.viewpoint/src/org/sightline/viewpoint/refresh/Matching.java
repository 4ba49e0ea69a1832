/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Elements in order, and one value that stands for each. Brought up to date by comparing the new elements with the old ones from both
 * ends: what is alike there keeps its value without being looked at further, so that a small change in a long list costs little.
 *
 * @param <T> what stands for an element
 */
public final class Matching<T> {

    private static final Object[] NONE = {};

    private Object[] elements = NONE;
    private Object[] values = NONE;
    private int refused;
    private List<T> present = List.of();

    /** @return the values in order; elements without a value are left out */
    public List<T> values() {
        return present;
    }

    /**
     * Takes over a new list of elements.
     *
     * @param found the elements; repeated ones count once, where they stand first
     * @param make gives the value of an element that was not there before; null if it is to have none
     * @param gone is told of the values of elements that are no longer there
     * @return whether the values or their order are different now
     */
    public boolean update(List<? extends EObject> found, Function<EObject, T> make, Consumer<T> gone) {
        List<? extends EObject> distinct = isUnique(found) ? found : distinct(found);
        Object[] wanted = distinct instanceof InternalEList<?> references ? references.basicToArray() : distinct.toArray();
        int shorter = Math.min(wanted.length, elements.length);
        int start = 0;
        while (start < shorter && wanted[start] == elements[start]) {
            start++;
        }
        if (start == wanted.length && start == elements.length) {
            return false;
        }
        int end = 0;
        while (end < shorter - start && wanted[wanted.length - 1 - end] == elements[elements.length - 1 - end]) {
            end++;
        }
        for (int i = start; i < wanted.length - end; i++) {
            if (((EObject) wanted[i]).eIsProxy()) {
                wanted[i] = distinct.get(i);
            }
        }
        return replace(wanted, start, end, make, gone);
    }

    /** Keeps what is alike at both ends and looks up what stands between by element. */
    private boolean replace(Object[] wanted, int start, int end, Function<EObject, T> make, Consumer<T> gone) {
        Map<Object, Object> middle = middle(start, end);
        Object[] newValues = new Object[wanted.length];
        System.arraycopy(values, 0, newValues, 0, start);
        System.arraycopy(values, values.length - end, newValues, wanted.length - end, end);
        int before = refused;
        for (int i = start; i < wanted.length - end; i++) {
            boolean known = !middle.isEmpty() && middle.containsKey(wanted[i]);
            newValues[i] = known ? middle.remove(wanted[i]) : make.apply((EObject) wanted[i]);
            refused += newValues[i] == null && !known ? 1 : 0;
        }
        boolean changed = start + end + refused - before < wanted.length;
        elements = wanted;
        values = newValues;
        for (Object each : middle.values()) {
            if (each == null) {
                refused--;
            } else {
                changed = true;
            }
        }
        present = present();
        for (Object each : middle.values()) {
            if (each != null) {
                gone.accept(value(each));
            }
        }
        return changed;
    }

    private Map<Object, Object> middle(int start, int end) {
        if (start + end == elements.length) {
            return Map.of();
        }
        Map<Object, Object> middle = new IdentityHashMap<>();
        for (int i = start; i < elements.length - end; i++) {
            middle.put(elements[i], values[i]);
        }
        return middle;
    }

    @SuppressWarnings("unchecked")
    private T value(Object value) {
        return (T) value;
    }

    @SuppressWarnings("unchecked")
    private List<T> present() {
        if (refused == 0) {
            return (List<T>) Collections.unmodifiableList(Arrays.asList(values));
        }
        return (List<T>) Arrays.stream(values).filter(each -> each != null).toList();
    }

    private static boolean isUnique(Collection<?> found) {
        return found.size() < 2 || found instanceof EStructuralFeature.Setting setting && setting.getEStructuralFeature().isUnique();
    }

    private static List<? extends EObject> distinct(List<? extends EObject> found) {
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(found.size()));
        for (EObject each : found) {
            if (!seen.add(each)) {
                return withoutRepetition(found);
            }
        }
        return found;
    }

    private static List<EObject> withoutRepetition(List<? extends EObject> found) {
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(found.size()));
        List<EObject> result = new ArrayList<>(found.size());
        for (EObject each : found) {
            if (seen.add(each)) {
                result.add(each);
            }
        }
        return result;
    }
}
