/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.table;

import org.sightline.viewpoint.table.Table;

/** Forms in which tables are written. Texts from the model can steer no reader: neither a terminal, nor a spreadsheet, nor a browser. */
public enum TableFormat {
    /** Aligned columns for a terminal. */
    TEXT {
        @Override
        String write(TableGrid grid) {
            return TextTable.of(grid);
        }
    },
    /** Comma-separated values as in RFC 4180. */
    CSV {
        @Override
        String write(TableGrid grid) {
            return CsvTable.of(grid);
        }
    },
    /** A page of its own. */
    HTML {
        @Override
        String write(TableGrid grid) {
            return HtmlTable.of(grid);
        }
    };

    abstract String write(TableGrid grid);

    /**
     * @param table a table
     * @param title its title; empty: its name
     * @return it in this form; to be stored in UTF-8
     */
    public String of(Table table, String title) {
        return write(TableGrid.of(table, title));
    }
}
