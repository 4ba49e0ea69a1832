/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.live;

import java.util.List;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRow;

/**
 * Adds up the columns of the lines that are in sight when it is made, some lines at a time, so that nobody has to wait for it. Reads the model
 * itself: no line has to be painted for it.
 */
public final class ColumnSums {

    private final List<GridRow> rows;
    private final List<Adding> columns;
    private int next;

    /**
     * The sum of a column.
     *
     * @param column the column
     * @param amount its sum, in its unit, not 0
     */
    public record Sum(GridColumn column, double amount) {
    }

    private static final class Adding {

        private final GridColumn column;
        private double amount;

        private Adding(GridColumn column) {
            this.column = column;
        }
    }

    /** @param grid the lines and columns */
    public ColumnSums(LiveGrid grid) {
        rows = grid.rows().shown();
        columns = grid.shown().stream().filter(each -> each.type() != null && each.type().hasSum()).map(Adding::new).toList();
        next = columns.isEmpty() ? rows.size() : 0;
    }

    /** @return whether all lines have been added */
    public boolean isDone() {
        return next == rows.size();
    }

    /**
     * Adds further lines, as long as there are any.
     *
     * @param lines how many
     */
    public void advance(int lines) {
        int end = Math.min(rows.size(), next + lines);
        for (; next < end; next++) {
            for (Adding each : columns) {
                each.amount += each.column.number(rows.get(next).line().element()).orElse(0);
            }
        }
    }

    /** @return the sums so far, in the order of the columns */
    public List<Sum> sums() {
        return columns.stream().filter(each -> each.amount != 0).map(each -> new Sum(each.column, each.amount)).toList();
    }
}
