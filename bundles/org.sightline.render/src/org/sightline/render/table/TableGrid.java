/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.render.text.CleanText;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.Column;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.Table;

/**
 * A table as rows of equal length, ready to be written. Lines within lines follow the line that holds them, one level deeper.
 *
 * @param title the table's name, clean
 * @param columns the columns' texts, clean, in one line each
 * @param rows the rows in order
 * @param depth number of levels of lines, at least 1
 */
record TableGrid(String title, List<String> columns, List<Row> rows, int depth) {

    /**
     * A row.
     *
     * @param path texts of the lines that hold the row's line and of that line itself
     * @param line the line
     * @param cells one for each column; null where there is none
     */
    record Row(List<String> path, Line line, List<Cell> cells) {

        /** @return text of the row's line */
        String head() {
            return path.get(path.size() - 1);
        }

        /** @return 0 for a line in no other one */
        int level() {
            return path.size() - 1;
        }
    }

    /**
     * @param table a table
     * @param title its title; empty: its name
     * @return it as rows
     */
    static TableGrid of(Table table, String title) {
        Map<Column, Integer> indices = new HashMap<>();
        List<String> columns = new ArrayList<>();
        for (Column each : table.columns()) {
            indices.put(each, columns.size());
            columns.add(CleanText.line(each.label()));
        }
        List<Row> rows = new ArrayList<>();
        table.lines().forEach(each -> add(each, List.of(), indices, rows));
        int depth = 1;
        for (Row each : rows) {
            depth = Math.max(depth, each.path().size());
        }
        return new TableGrid(CleanText.line(title.isEmpty() ? table.name() : title), columns, rows, depth);
    }

    private static void add(Line line, List<String> above, Map<Column, Integer> indices, List<Row> rows) {
        List<String> path = new ArrayList<>(above);
        path.add(CleanText.of(line.label()));
        Cell[] cells = new Cell[indices.size()];
        line.cells().forEach(each -> cells[indices.get(each.column())] = each);
        rows.add(new Row(List.copyOf(path), line, Arrays.asList(cells)));
        line.lines().forEach(each -> add(each, path, indices, rows));
    }

    /**
     * @param cell a cell or null
     * @return its text, clean; empty if there is none
     */
    static String text(Cell cell) {
        return cell == null ? "" : CleanText.of(cell.label());
    }
}
