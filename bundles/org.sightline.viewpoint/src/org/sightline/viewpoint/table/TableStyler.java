/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.Set;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LabelStyle;

/** Finds the styles of lines, columns and cells by themselves. */
final class TableStyler {

    private final TableRefresh refresh;

    TableStyler(TableRefresh refresh) {
        this.refresh = refresh;
    }

    /** A line: the first conditional style that holds, else the default one. */
    TableStyle style(Line line) {
        LineMapping mapping = line.mapping();
        if (!mapping.hasStyles()) {
            return null;
        }
        Scope scope = refresh.plain(line.element());
        TableMapping.Text text = mapping.conditionalText(scope);
        TableMapping.Back back = mapping.conditionalBack(scope);
        return made(scope, text == null ? mapping.defaultText() : text, back == null ? mapping.defaultBack() : back, false, false);
    }

    /** A column: the default style, if it is the same for all elements. */
    TableStyle style(Column column) {
        ColumnMapping mapping = column.mapping();
        TableMapping.Text text = mapping.defaultText();
        TableMapping.Back back = mapping.defaultBack();
        return made(refresh.plain(column.element()), text != null && text.color().isConstant() ? text : null,
                back != null && back.color().isConstant() ? back : null, false, false);
    }

    /** A cell: conditional style of its own mapping, of the column, default style of its own mapping, of the column. */
    TableStyle style(Cell cell) {
        TableMapping own = cell.intersection();
        TableMapping column = cell.column().mapping();
        if (!column.hasStyles() && (own == null || !own.hasStyles())) {
            return null;
        }
        Scope scope = refresh.plain(cell.element());
        TableMapping.Text text = own == null ? null : own.conditionalText(scope);
        TableMapping.Back back = own == null ? null : own.conditionalBack(scope);
        boolean textOfColumn = text == null && (text = column.conditionalText(scope)) != null;
        boolean backOfColumn = back == null && (back = column.conditionalBack(scope)) != null;
        if (text == null) {
            text = own == null ? null : own.defaultText();
            textOfColumn = text == null && (text = column.defaultText()) != null;
        }
        if (back == null) {
            back = own == null ? null : own.defaultBack();
            backOfColumn = back == null && (back = column.defaultBack()) != null;
        }
        return made(scope, text, back, textOfColumn, backOfColumn);
    }

    private static TableStyle made(Scope scope, TableMapping.Text text, TableMapping.Back back, boolean textOfColumn, boolean backOfColumn) {
        if (text == null && back == null) {
            return null;
        }
        Color textColor = text == null ? Color.BLACK : text.color().color(scope);
        Set<LabelStyle.Format> formats = text == null ? Set.of() : text.formats();
        int size = text == null ? TableStyle.STANDARD_SIZE : text.size();
        Color backColor = back == null ? Color.WHITE : back.color().color(scope);
        return new TableStyle(textColor, text != null && text.condition() == null, size, formats, backColor, back != null && back.condition() == null,
                textOfColumn, backOfColumn);
    }
}
