/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/**
 * Cells of a grid by row and column, from 0. There may be hundreds of thousands, when whole lines or all cells are selected: to find one of them
 * costs nothing, the edges cost O(cells).
 *
 * @param cells the cells, each once, in the order given
 */
public record CellArea(Collection<Place> cells) {

    /**
     * A cell.
     *
     * @param row its row
     * @param column its column
     */
    public record Place(int row, int column) {
    }

    /** Copies the cells. */
    public CellArea {
        cells = Collections.unmodifiableSet(new LinkedHashSet<>(cells));
    }

    /** @return the upmost row */
    public int top() {
        return cells.stream().mapToInt(Place::row).min().orElse(0);
    }

    /** @return the row furthest down */
    public int bottom() {
        return cells.stream().mapToInt(Place::row).max().orElse(-1);
    }

    /** @return the leftmost column */
    public int left() {
        return cells.stream().mapToInt(Place::column).min().orElse(0);
    }

    /** @return the rightmost column */
    public int right() {
        return cells.stream().mapToInt(Place::column).max().orElse(-1);
    }

    /** @return the number of rows from the upmost to the lowest */
    public int height() {
        return bottom() - top() + 1;
    }

    /** @return the number of columns from the leftmost to the rightmost */
    public int width() {
        return right() - left() + 1;
    }

    /** @return the upmost row with a cell of each column */
    public Map<Integer, Integer> tops() {
        Map<Integer, Integer> tops = new HashMap<>();
        cells.forEach(each -> tops.merge(each.column(), each.row(), Math::min));
        return tops;
    }
}
