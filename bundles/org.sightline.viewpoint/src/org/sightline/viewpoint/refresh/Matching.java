/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
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
    private int size;
    private int refused;
    private List<?> source;
    private List<T> present = List.of();

    /** Positions of the new elements that have to be looked at. */
    private static final class Window {

        private final Object[] wanted;
        private final int offset;
        private final int count;
        private int start;
        private int end;

        /** The elements of a list but for some at its start and end. */
        private Window(List<?> list, int start, int end) {
            count = list.size();
            offset = start;
            this.start = start;
            this.end = end;
            if (start == 0 && end == 0) {
                wanted = list instanceof InternalEList<?> references ? references.basicToArray() : list.toArray();
            } else {
                wanted = new Object[count - start - end];
                for (int i = 0; i < wanted.length; i++) {
                    wanted[i] = list instanceof InternalEList<?> references ? references.basicGet(start + i) : list.get(start + i);
                }
            }
        }

        private Object at(int position) {
            return wanted[position - offset];
        }

        /** Leaves out what is alike at both ends. */
        private void narrow(Object[] before, int size) {
            int shorter = Math.min(count, size);
            while (start < shorter - end && at(start) == before[start]) {
                start++;
            }
            while (end < shorter - start && at(count - 1 - end) == before[size - 1 - end]) {
                end++;
            }
        }

        private void resolve(List<?> list) {
            for (int i = start; i < count - end; i++) {
                if (((EObject) at(i)).eIsProxy()) {
                    wanted[i - offset] = list.get(i);
                }
            }
        }
    }

    /** @return the values in order; elements without a value are left out. It changes with later updates */
    public List<T> values() {
        if (present == null) {
            present = refused == 0 ? new All() : chosen();
        }
        return present;
    }

    /**
     * Takes over a new list of elements.
     *
     * @param found the elements; repeated ones count once, where they stand first
     * @param change where that list has changed since the last update; null if that is not known
     * @param make gives the value of an element that was not there before; null if it is to have none
     * @param gone is told of the values of elements that are no longer there
     * @return whether the values or their order are different now
     */
    public boolean update(List<? extends EObject> found, ListChange change, Function<EObject, T> make, Consumer<T> gone) {
        List<? extends EObject> distinct = isUnique(found) ? found : distinct(found);
        boolean known = change != null && distinct == source && distinct instanceof InternalEList<?> && change.fits(size, distinct.size()) && isAlike(distinct, change);
        Window window = known ? new Window(distinct, change.start(), change.end()) : new Window(distinct, 0, 0);
        source = distinct;
        window.narrow(elements, size);
        if (window.start == window.count && window.count == size) {
            return false;
        }
        window.resolve(distinct);
        return replace(window, make, gone);
    }

    /** Spot checks of a hint: what is said to have stayed must be alike at least where it ends. */
    private boolean isAlike(List<?> list, ListChange change) {
        InternalEList<?> now = (InternalEList<?>) list;
        int first = change.start() - 1;
        int last = list.size() - change.end();
        return (first < 0 || now.basicGet(first) == elements[first])
                && (change.end() == 0 || now.basicGet(last) == elements[size - change.end()] && now.basicGet(list.size() - 1) == elements[size - 1]);
    }

    /** Keeps what is alike at both ends and looks up what stands between by element. */
    private boolean replace(Window window, Function<EObject, T> make, Consumer<T> gone) {
        Map<Object, Object> middle = middle(window.start, window.end);
        Object[] fresh = new Object[window.count - window.start - window.end];
        int before = refused;
        for (int i = 0; i < fresh.length; i++) {
            Object element = window.at(window.start + i);
            boolean known = !middle.isEmpty() && middle.containsKey(element);
            fresh[i] = known ? middle.remove(element) : make.apply((EObject) element);
            refused += fresh[i] == null && !known ? 1 : 0;
        }
        boolean changed = refused - before < fresh.length;
        splice(window, fresh);
        for (Object each : middle.values()) {
            if (each == null) {
                refused--;
            } else {
                changed = true;
            }
        }
        present = null;
        for (Object each : middle.values()) {
            if (each != null) {
                gone.accept(value(each));
            }
        }
        return changed;
    }

    private Map<Object, Object> middle(int start, int end) {
        if (start + end == size) {
            return Map.of();
        }
        Map<Object, Object> middle = new IdentityHashMap<>();
        for (int i = start; i < size - end; i++) {
            middle.put(elements[i], values[i]);
        }
        return middle;
    }

    private void splice(Window window, Object... fresh) {
        elements = moved(elements, window);
        values = moved(values, window);
        System.arraycopy(window.wanted, window.start - window.offset, elements, window.start, fresh.length);
        System.arraycopy(fresh, 0, values, window.start, fresh.length);
        size = window.count;
    }

    /** Makes room between what stays at the start and at the end. */
    private Object[] moved(Object[] array, Window window) {
        Object[] room = window.count <= array.length ? array : new Object[size == 0 ? window.count : window.count + window.count / 2];
        if (room != array) {
            System.arraycopy(array, 0, room, 0, window.start);
        }
        System.arraycopy(array, size - window.end, room, window.count - window.end, window.end);
        if (window.count < size) {
            Arrays.fill(room, window.count, size, null);
        }
        return room;
    }

    @SuppressWarnings("unchecked")
    private T value(Object value) {
        return (T) value;
    }

    private List<T> chosen() {
        List<T> result = new ArrayList<>(size - refused);
        for (int i = 0; i < size; i++) {
            if (values[i] != null) {
                result.add(value(values[i]));
            }
        }
        return Collections.unmodifiableList(result);
    }

    /** All values, where no element was refused. */
    private final class All extends AbstractList<T> implements RandomAccess {

        private final int length = size;

        @Override
        public T get(int index) {
            return value(values[Objects.checkIndex(index, length)]);
        }

        @Override
        public int size() {
            return length;
        }
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
