/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.List;

/**
 * The keys by which a diagram knows its views: the name of the mapping and the ids of the elements that the view shows, the most
 * telling first, such as {@code Step@6f1c9a3e}. An element that the mapping shows several times is told apart by a further id, such as
 * that of the container. To the diagram a key is but a text; only pruning asks which elements it names.
 */
public final class PlaceKey {

    private static final char AT = '@';
    private static final String AND = "+";

    private PlaceKey() {
    }

    /**
     * @param mapping name of a mapping of the notation
     * @param ids ids of elements, at least one; an id never holds an {@code @} or a {@code +}
     * @return the key
     */
    public static String of(String mapping, String... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException("A key names an element: " + mapping);
        }
        return mapping + AT + String.join(AND, ids);
    }

    /**
     * @param key any key
     * @return the ids of the elements that it names; empty if it is not of the form that {@link #of} makes
     */
    public static List<String> elements(String key) {
        int at = key.lastIndexOf(AT);
        return at < 0 || at == key.length() - 1 ? List.of() : List.of(key.substring(at + 1).split("\\" + AND));
    }

    /**
     * @param key any key
     * @return the name of the mapping; empty if it is not of the form that {@link #of} makes
     */
    public static String mapping(String key) {
        int at = key.lastIndexOf(AT);
        return at < 0 ? "" : key.substring(0, at);
    }
}
