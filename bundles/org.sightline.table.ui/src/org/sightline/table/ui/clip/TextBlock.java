/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as texts, row by row, in the forms in which spreadsheets exchange them by the clipboard: texts between tabs and line ends, where a
 * text with a tab, a line end or a quote stands in quotes and each quote in it is doubled; and an HTML table.
 *
 * <p>Not all spreadsheets put quotes around a text with quotes. When a text is taken apart, those around a cell therefore count as a part of
 * it, unless they are needed:</p>
 *
 * <pre>
 *   "two          two              5" pipe     5" pipe
 *   lines"        lines            "now" or    "now" or
 *   "5"" pipe"    5" pipe          "now"       "now"
 * </pre>
 *
 * @param rows the rows, none of them empty; they may be of different lengths
 */
public record TextBlock(List<List<String>> rows) {

    private static final char QUOTE = '"';

    /** Copies the rows. */
    public TextBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * @param text what a spreadsheet has put onto the clipboard; a last line end ends no further row, and neither does an empty line at the
     *     end of rows with several cells
     * @return its cells; no rows for an empty text
     */
    public static TextBlock parse(String text) {
        return new Parser(text).parse();
    }

    /** @return whether there is nothing in it */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** @return the number of rows */
    public int height() {
        return rows.size();
    }

    /** @return the length of the longest row */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * @param row a row, from 0
     * @param column a column, from 0
     * @return the text there; blank beyond the end of a shorter row. A block that is asked beyond its height or width repeats itself
     */
    public String at(int row, int column) {
        List<String> cells = rows.get(row % height());
        int place = column % width();
        return place < cells.size() ? cells.get(place) : "";
    }

    /** @return the text form; {@link #parse} gives the same cells from it */
    public String text() {
        return rows.stream().map(row -> row.stream().map(TextBlock::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"))
                + (rows.size() > 1 ? "\n" : "");
    }

    private static String quoted(String cell) {
        boolean isSpecial = cell.chars().anyMatch(each -> each == '\t' || each == '\n' || each == '\r' || each == QUOTE);
        return isSpecial ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
    }

    /** @return an HTML table with the same cells */
    public String html() {
        return rows.stream().map(row -> row.stream().map(cell -> "<td>" + escaped(cell) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    /** Goes through a text once. */
    private static final class Parser {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int next;

        Parser(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        TextBlock parse() {
            while (next < text.length()) {
                row.add(cell());
                boolean isRowEnd = next == text.length() || text.charAt(next) == '\n';
                boolean isLastEmpty = next == text.length() - 1 && text.charAt(next) == '\t';
                next++;
                if (isLastEmpty) {
                    row.add("");
                }
                if (isRowEnd || isLastEmpty) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
            dropEmptyEnd();
            return new TextBlock(rows);
        }

        private void dropEmptyEnd() {
            while (rows.size() > 1 && rows.getFirst().size() > 1 && rows.getLast().equals(List.of(""))) {
                rows.removeLast();
            }
        }

        private String cell() {
            if (text.charAt(next) == QUOTE) {
                int end = closing();
                String inner = end < 0 ? "" : text.substring(next + 1, end);
                if (inner.chars().anyMatch(each -> each == '\t' || each == '\n' || each == QUOTE)) {
                    next = end + 1;
                    return inner.replace("\"\"", "\"");
                }
            }
            return plain();
        }

        /** Where the quote is that ends a cell; -1 if none does. */
        private int closing() {
            for (int i = next + 1; i < text.length(); i++) {
                if (text.charAt(i) == QUOTE) {
                    boolean isLast = i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
                    boolean isDoubled = i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                    if (!isDoubled) {
                        return isLast ? i : -1;
                    }
                    i++;
                }
            }
            return -1;
        }

        private String plain() {
            int start = next;
            while (next < text.length() && text.charAt(next) != '\t' && text.charAt(next) != '\n') {
                next++;
            }
            return text.substring(start, next);
        }
    }
}
