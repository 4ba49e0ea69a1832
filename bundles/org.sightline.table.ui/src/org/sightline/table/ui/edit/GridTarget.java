/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import java.util.Optional;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.value.Reading;
import org.sightline.viewpoint.table.Line;

/** The rows and columns in sight of a table, to paste into. */
public final class GridTarget implements PasteTarget<CellChange> {

    private final LiveGrid grid;
    private final CellEdits edits;
    private final GridTitles titles;

    /**
     * @param grid the table
     * @param edits its edits
     */
    public GridTarget(LiveGrid grid, CellEdits edits) {
        this.grid = grid;
        this.edits = edits;
        titles = new GridTitles();
    }

    private Line line(int row) {
        return grid.rows().shown().get(row).line();
    }

    private GridColumn column(int column) {
        return grid.shown().get(column);
    }

    @Override
    public int height() {
        return grid.rows().shown().size();
    }

    @Override
    public int width() {
        return grid.shown().size();
    }

    @Override
    public Optional<String> refusal(int row, int column) {
        return edits.refusal(line(row), column(column));
    }

    @Override
    public String text(int row, int column) {
        return edits.text(line(row), column(column));
    }

    @Override
    public Reading read(int row, int column, String text) {
        return edits.read(line(row), column(column), text);
    }

    @Override
    public Optional<CellChange> change(int row, int column, Object value) {
        return edits.change(line(row), column(column), value);
    }

    @Override
    public CellProblem problem(int row, int column, String text, String reason) {
        return new CellProblem(edits.rowName(line(row)), titles.of(column(column), grid.table()), text, reason);
    }
}
