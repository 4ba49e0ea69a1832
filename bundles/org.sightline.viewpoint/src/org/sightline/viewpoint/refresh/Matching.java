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
        List<? extends EObject> wanted = isUnique(found) ? found : distinct(found);
        int size = wanted.size();
        int shorter = Math.min(size, elements.length);
        int start = 0;
        while (start < shorter && wanted.get(start) == elements[start]) {
            start++;
        }
        if (start == size && start == elements.length) {
            return false;
        }
        int end = 0;
        while (end < shorter - start && wanted.get(size - 1 - end) == elements[elements.length - 1 - end]) {
            end++;
        }
        return replace(wanted, start, end, make, gone);
    }

    /** Keeps what is alike at both ends and looks up what stands between by element. */
    private boolean replace(List<? extends EObject> wanted, int start, int end, Function<EObject, T> make, Consumer<T> gone) {
        int size = wanted.size();
        Map<Object, Object> middle = new IdentityHashMap<>();
        for (int i = start; i < elements.length - end; i++) {
            middle.put(elements[i], values[i]);
        }
        Object[] newElements = new Object[size];
        Object[] newValues = new Object[size];
        System.arraycopy(elements, 0, newElements, 0, start);
        System.arraycopy(values, 0, newValues, 0, start);
        System.arraycopy(elements, elements.length - end, newElements, size - end, end);
        System.arraycopy(values, values.length - end, newValues, size - end, end);
        boolean changed = false;
        for (int i = start; i < size - end; i++) {
            EObject element = wanted.get(i);
            newElements[i] = element;
            newValues[i] = !middle.isEmpty() && middle.containsKey(element) ? middle.remove(element) : make.apply(element);
            changed |= newValues[i] != null;
        }
        elements = newElements;
        values = newValues;
        present = present(newValues);
        for (Object each : middle.values()) {
            if (each != null) {
                gone.accept(value(each));
                changed = true;
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private T value(Object value) {
        return (T) value;
    }

    @SuppressWarnings("unchecked")
    private List<T> present(Object[] all) {
        for (Object each : all) {
            if (each == null) {
                return (List<T>) Arrays.stream(all).filter(other -> other != null).toList();
            }
        }
        return (List<T>) Collections.unmodifiableList(Arrays.asList(all));
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
