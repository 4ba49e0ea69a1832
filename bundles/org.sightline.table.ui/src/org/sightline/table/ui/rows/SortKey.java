/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * One column by which lines are sorted.
 *
 * @param column key of the column
 * @param isDescending whether the greatest comes first
 */
public record SortKey(String column, boolean isDescending) {

    /**
     * What a click on a header does: ascending, then descending, then no longer sorted by it.
     *
     * @param keys the columns by which lines are sorted, the most important one first
     * @param column the column clicked
     * @param isAdded whether the other columns stay
     * @return the columns afterwards
     */
    public static List<SortKey> toggle(List<SortKey> keys, String column, boolean isAdded) {
        List<SortKey> after = new ArrayList<>(isAdded ? keys : keys.stream().filter(each -> each.column().equals(column)).toList());
        int place = after.stream().map(SortKey::column).toList().indexOf(column);
        if (place < 0) {
            after.add(new SortKey(column, false));
        } else if (!after.get(place).isDescending()) {
            after.set(place, new SortKey(column, true));
        } else {
            after.remove(place);
        }
        return List.copyOf(after);
    }
}
