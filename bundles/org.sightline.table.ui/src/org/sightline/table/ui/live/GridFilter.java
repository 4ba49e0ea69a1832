/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.sightline.table.ui.rows.ColumnFilter;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.value.Numbers;
import org.sightline.table.ui.value.CellType;
import org.sightline.table.ui.value.Reading;
import org.sightline.viewpoint.table.Line;

/** Applies what stands in the filter fields and in the search field of a grid to its lines. */
final class GridFilter {

    private final LiveGrid grid;

    GridFilter(LiveGrid grid) {
        this.grid = grid;
    }

    /** Which lines pass; null if there is no filter. */
    Predicate<Line> lines() {
        List<Predicate<Line>> all = new ArrayList<>();
        grid.filters().forEach((key, typed) -> {
            GridColumn column = grid.column(key);
            if (column != null) {
                all.add(passes(column, typed));
            }
        });
        if (!grid.search().isEmpty()) {
            all.add(contains(grid.search().toLowerCase(Locale.ROOT)));
        }
        return all.stream().reduce(Predicate::and).orElse(null);
    }

    private Predicate<Line> passes(GridColumn column, String typed) {
        ColumnFilter filter = ColumnFilter.of(typed, text -> number(column, text));
        return line -> filter.accepts(grid.text(line, column), grid.number(line, column));
    }

    /** A bound is read as a value of the column is, so that "1 h" is 60 where minutes are counted. */
    private OptionalDouble number(GridColumn column, String text) {
        CellType type = column.type();
        EObject owner = grid.table().target();
        if (type != null && type.isNumeric()) {
            Reading reading = type.read(owner, text);
            if (reading.problem().isEmpty() && reading.value() instanceof Number number) {
                return OptionalDouble.of(number.doubleValue());
            }
            return reading.problem().isEmpty() && reading.value() != null ? type.numberOf(reading.value()) : Numbers.read(text);
        }
        return Numbers.read(text);
    }

    private Predicate<Line> contains(String text) {
        return line -> grid.columns().stream().anyMatch(each -> grid.text(line, each).toLowerCase(Locale.ROOT).contains(text));
    }
}
