/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * No, one or many values in a single field: null, the value itself, or a list. Most views have one edge on each side and most elements
 * one view; with a list for each of them a large diagram would need half as much memory again, and a refresh as much more time.
 *
 * <pre>
 * private Object edges;                  edges = Few.with(edges, edge);       Few.list(edges)
 * </pre>
 *
 * The values are no lists themselves.
 */
public final class Few {

    private Few() {
    }

    /**
     * @param few none, one or many values
     * @param value a further value
     * @return these values and that one, in order
     */
    public static Object with(Object few, Object value) {
        if (few == null) {
            return value;
        }
        List<Object> many = many(few);
        many.add(value);
        return many;
    }

    /**
     * @param few none, one or many values
     * @param value one of them, or none
     * @return the others
     */
    public static Object without(Object few, Object value) {
        if (few instanceof ArrayList<?>) {
            List<Object> many = many(few);
            many.remove(value);
            return many.size() == 1 ? many.get(0) : many;
        }
        return few == value ? null : few;
    }

    /** The list itself, or a new one with the only value. */
    @SuppressWarnings("unchecked")
    private static List<Object> many(Object few) {
        if (few instanceof ArrayList<?>) {
            return (List<Object>) few;
        }
        List<Object> many = new ArrayList<>(2);
        many.add(few);
        return many;
    }

    /**
     * @param few none, one or many values
     * @param <T> what they are
     * @return them in order, not to be changed
     */
    @SuppressWarnings("unchecked")
    public static <T> List<T> list(Object few) {
        if (few instanceof ArrayList<?> many) {
            return (List<T>) Collections.unmodifiableList(many);
        }
        return few == null ? List.of() : List.of((T) few);
    }

    /**
     * @param few none, one or many values
     * @param value a value
     * @return whether it is one of them
     */
    public static boolean contains(Object few, Object value) {
        return few == value && value != null || few instanceof ArrayList<?> many && many.contains(value);
    }

    /**
     * @param few none, one or many values
     * @return whether they are many
     */
    public static boolean isMany(Object few) {
        return few instanceof ArrayList<?> many && many.size() > 1;
    }
}
