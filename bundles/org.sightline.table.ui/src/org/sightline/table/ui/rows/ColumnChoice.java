/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of a table a person wants to see, in which order and how wide. Columns that it does not know, such as new ones of the
 * notation, are shown where the notation has them. Immutable.
 *
 * @param order keys of columns in the order wanted
 * @param hidden keys of columns that are not shown
 * @param widths widths in pixels by keys of columns
 */
public record ColumnChoice(List<String> order, Set<String> hidden, Map<String, Integer> widths) {

    /** Nothing chosen: all columns as the notation has them. */
    public static final ColumnChoice STANDARD = new ColumnChoice(List.of(), Set.of(), Map.of());

    private static final String PART = "\t";

    /** Copies what is given. */
    public ColumnChoice {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
    }

    /**
     * @param all keys of all columns in the order of the notation
     * @return all of them in the order wanted; each unknown one behind the one that is before it in the notation
     */
    public List<String> ordered(List<String> all) {
        List<String> result = new ArrayList<>(order);
        result.retainAll(all);
        for (int i = 0; i < all.size(); i++) {
            if (!result.contains(all.get(i))) {
                result.add(i == 0 ? 0 : result.indexOf(all.get(i - 1)) + 1, all.get(i));
            }
        }
        return result;
    }

    /**
     * @param all keys of all columns in the order of the notation
     * @return those that are shown, in the order wanted; always one at least
     */
    public List<String> shown(List<String> all) {
        List<String> shown = new ArrayList<>(ordered(all));
        shown.removeAll(hidden);
        return shown.isEmpty() ? ordered(all).subList(0, Math.min(1, all.size())) : shown;
    }

    /**
     * @param keys keys of columns in the order wanted
     * @param notShown keys of columns that are not shown
     * @return the choice with these, widths as before
     */
    public ColumnChoice with(List<String> keys, Set<String> notShown) {
        return new ColumnChoice(keys, notShown, widths);
    }

    /**
     * @param all keys of all columns in the order of the notation
     * @param key the column to move
     * @param before the column that it comes before; null for the end
     * @return the choice with the column there
     */
    public ColumnChoice moved(List<String> all, String key, String before) {
        List<String> keys = new ArrayList<>(ordered(all));
        keys.remove(key);
        keys.add(before == null ? keys.size() : keys.indexOf(before), key);
        return with(keys, hidden);
    }

    /**
     * @param key a column
     * @param width in pixels
     * @return the choice with that width
     */
    public ColumnChoice sized(String key, int width) {
        Map<String, Integer> all = new LinkedHashMap<>(widths);
        all.put(key, width);
        return new ColumnChoice(order, hidden, all);
    }

    /** @return the choice as text; {@link #parse} reads it */
    public String text() {
        List<String> lines = new ArrayList<>();
        order.forEach(each -> lines.add("order" + PART + each));
        hidden.stream().sorted().forEach(each -> lines.add("hidden" + PART + each));
        widths.keySet().stream().sorted().forEach(each -> lines.add("width" + PART + each + PART + widths.get(each)));
        return String.join("\n", lines);
    }

    /**
     * @param text what {@link #text} gave; anything else in it is left out
     * @return the choice
     */
    public static ColumnChoice parse(String text) {
        List<String> order = new ArrayList<>();
        Set<String> hidden = new LinkedHashSet<>();
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split(PART);
            if (parts.length == 2 && parts[0].equals("order")) {
                order.add(parts[1]);
            } else if (parts.length == 2 && parts[0].equals("hidden")) {
                hidden.add(parts[1]);
            } else if (parts.length == 3 && parts[0].equals("width") && parts[2].matches("\\d{1,5}")) {
                widths.put(parts[1], Integer.valueOf(parts[2]));
            }
        }
        return new ColumnChoice(order, hidden, widths);
    }
}
