/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.table;

import java.util.ArrayList;
import java.util.List;
import org.sightline.render.text.CleanText;

/** Tables for a terminal: columns are aligned, long texts go on in the next line, lines within lines are indented. */
final class TextTable {

    private static final int WIDEST = 36;
    private static final String GAP = "  ";

    private TextTable() {
    }

    static String of(TableGrid grid) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add("");
        head.addAll(grid.columns());
        rows.add(head);
        for (TableGrid.Row each : grid.rows()) {
            List<String> row = new ArrayList<>();
            row.add(GAP.repeat(each.level()) + CleanText.line(each.head()));
            each.cells().forEach(cell -> row.add(CleanText.line(TableGrid.text(cell))));
            rows.add(row);
        }
        int[] widths = widths(rows);
        StringBuilder text = new StringBuilder(grid.title()).append("\n\n");
        add(head, widths, text);
        for (int width : widths) {
            text.append("-".repeat(width)).append(GAP);
        }
        trim(text).append('\n');
        rows.subList(1, rows.size()).forEach(each -> add(each, widths, text));
        return text.toString();
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, TextCells.width(row.get(i))));
            }
        }
        return widths;
    }

    private static void add(List<String> row, int[] widths, StringBuilder text) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            cells.add(TextCells.wrapped(row.get(i), Math.max(widths[i], 1)));
            height = Math.max(height, cells.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            for (int i = 0; i < widths.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(part).append(" ".repeat(Math.max(0, widths[i] - TextCells.width(part)))).append(GAP);
            }
            trim(text).append('\n');
        }
    }

    private static StringBuilder trim(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        return text;
    }
}
