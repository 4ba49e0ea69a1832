/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sightline.viewpoint.style.LabelStyle;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.CellLooks;
import org.sightline.viewpoint.table.Column;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.Table;
import org.sightline.viewpoint.table.TableEditing;
import org.sightline.viewpoint.table.TableStyle;

/** Writes a table as the conformance kit does. */
public final class TableText {

    private final TextLines lines;
    private final TableEditing editing;
    private final Fragments fragments = new Fragments();
    private final Map<Column, Integer> numbers = new IdentityHashMap<>();

    private TableText(TextLines lines, TableEditing editing) {
        this.lines = lines;
        this.editing = editing;
    }

    /**
     * @param table a table
     * @return it as text, one line for each column, line and cell
     */
    public static String of(Table table) {
        return TextLines.textOf(lines -> write(table, null, lines));
    }

    /**
     * Writes a table line by line. The time is linear in the number of cells.
     *
     * @param table a table
     * @param sink takes each line, without its end
     */
    public static void write(Table table, Consumer<String> sink) {
        write(table, null, new TextLines(sink));
    }

    /**
     * @param table a table
     * @param editing tells which cells can be edited; null if this is not to be written
     * @param lines where it is written
     */
    static void write(Table table, TableEditing editing, TextLines lines) {
        new TableText(lines, editing).write(table);
    }

    private void write(Table table) {
        lines.add(0, "table " + KitNotation.quote(table.name()) + " element=" + fragments.element(table.target()));
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            numbers.put(column, i);
            String line = "column " + i + " " + KitNotation.quote(column.label()) + " mapping=" + column.mapping().name();
            line += column.mapping().isFeature() ? " feature=" + column.mapping().featureName() : " element=" + fragments.element(column.element());
            lines.add(1, line + " visible=yes width=" + column.width() + style(column.style()));
        }
        table.lines().forEach(each -> write(each, 1));
    }

    private void write(Line line, int level) {
        lines.add(level, "line " + KitNotation.quote(line.label()) + " mapping=" + line.mapping().name() + " element="
                + fragments.element(line.element()) + " visible=yes" + style(line.style()));
        line.cells().forEach(each -> write(each, level + 1));
        line.lines().forEach(each -> write(each, level + 1));
    }

    private static String style(TableStyle style) {
        if (style == null) {
            return "";
        }
        return " text=" + style.text() + (style.defaultText() ? "*" : "") + " back=" + style.back() + (style.defaultBack() ? "*" : "") + " label-size="
                + style.size() + " label-format=" + StyleText.formats(style.formats());
    }

    private void write(Cell cell, int level) {
        String line = "cell " + numbers.get(cell.column()) + " " + KitNotation.quote(cell.label()) + " element="
                + fragments.element(cell.element());
        line += cell.intersection() == null ? "" : " intersection=" + cell.intersection().name();
        CellLooks looks = cell.looks();
        line += looks.text() == null ? "" : " text=" + looks.text() + " label-size=" + looks.size() + " label-format=" + formats(looks.formats());
        line += looks.back() == null ? "" : " back=" + looks.back();
        TableStyle own = cell.style();
        if (own != null) {
            line += " own-text=" + own.text() + (own.defaultText() ? "*" : "") + " own-back=" + own.back() + (own.defaultBack() ? "*" : "");
        }
        lines.add(level, editing == null ? line : line + " can-edit=" + KitNotation.yesNo(editing.canEdit(cell)));
    }

    private static String formats(java.util.Collection<LabelStyle.Format> formats) {
        return StyleText.formats(formats);
    }
}
