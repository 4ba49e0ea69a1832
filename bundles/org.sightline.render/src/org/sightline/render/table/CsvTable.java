/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.table;

import java.util.List;
import java.util.regex.Pattern;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.table.Cell;

/**
 * Comma-separated values as in RFC 4180: records end with CR LF, a field with a comma, a quote or a line break stands in quotes. The first
 * columns name the line and the lines that hold it, one column for each level.
 *
 * <p>Spreadsheets take a text that begins with one of {@code = + - @} for a formula. Such a text gets an apostrophe before it, unless it is
 * a number.
 */
final class CsvTable {

    private static final Messages TEXTS = Messages.of(CsvTable.class);
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?\\s?%?");

    private CsvTable() {
    }

    static String of(TableGrid grid) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= grid.depth(); i++) {
            text.append(i == 1 ? "" : ",").append(field(grid.depth() == 1 ? TEXTS.get("csv_line") : TEXTS.get("csv_level", i)));
        }
        grid.columns().forEach(each -> text.append(',').append(field(each)));
        text.append("\r\n");
        for (TableGrid.Row row : grid.rows()) {
            List<String> path = row.path();
            for (int i = 0; i < grid.depth(); i++) {
                text.append(i == 0 ? "" : ",").append(i < path.size() ? field(path.get(i)) : "");
            }
            for (Cell each : row.cells()) {
                text.append(',').append(field(TableGrid.text(each)));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    static String field(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r') || !safe.strip().equals(safe);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        String start = text.stripLeading();
        boolean suspicious = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        return suspicious && !NUMBER.matcher(text).matches();
    }
}
