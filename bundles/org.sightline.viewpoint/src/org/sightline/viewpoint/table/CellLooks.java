/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.Set;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LabelStyle;

/**
 * What a cell looks like. Text and background are decided apart, by the first that there is: conditional style of the intersection, of
 * the line, of the column; default style of the intersection (of the background only), of the line, of the column.
 *
 * @param text text colour; null for the standard one
 * @param size text size in points; 0 for the standard one
 * @param formats font formats
 * @param back background colour; null for none
 */
public record CellLooks(Color text, int size, Set<LabelStyle.Format> formats, Color back) {

    static CellLooks of(Cell cell) {
        TableStyle own = cell.style();
        TableStyle line = cell.line().style();
        TableStyle column = cell.column().style();
        TableStyle text = null;
        TableStyle back = null;
        if (own != null) {
            text = !own.defaultText() && !own.byColumn() ? own : null;
            back = !own.defaultBack() && !own.backByColumn() ? own : null;
        }
        text = text == null && line != null && !line.defaultText() ? line : text;
        back = back == null && line != null && !line.defaultBack() ? line : back;
        if (own != null) {
            text = text == null && !own.defaultText() ? own : text;
            back = back == null && (!own.defaultBack() || !own.backByColumn()) ? own : back;
        }
        text = text == null ? either(line, column, own != null && own.byColumn() ? own : null) : text;
        back = back == null ? either(line, column, own) : back;
        return new CellLooks(text == null ? null : text.text(), text == null ? 0 : text.size(), text == null ? Set.of() : text.formats(),
                back == null ? null : back.back());
    }

    private static TableStyle either(TableStyle line, TableStyle column, TableStyle own) {
        return line != null ? line : column != null ? column : own;
    }
}
