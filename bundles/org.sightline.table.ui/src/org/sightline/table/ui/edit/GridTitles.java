/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import java.util.Objects;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.Table;

/** What columns are called. */
public final class GridTitles {

    /**
     * @param column a column
     * @param table its table
     * @return its title; for the headers of the lines, what the notation calls the lines
     */
    public String of(GridColumn column, Table table) {
        if (!column.isHeader()) {
            return Objects.toString(column.column().label(), "");
        }
        return table.plan().description().many("ownedLineMappings").stream().findFirst().map(GridTitles::label).orElse("");
    }

    private static String label(Description mapping) {
        return mapping.text("label").isEmpty() ? mapping.name() : mapping.text("label");
    }
}
