/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.sightline.table.ui.live.LiveGrid;

/**
 * The layers of which NatTable puts a table together: marks at the left, titles and filter fields above, and the cells, whose first column stays
 * in sight. What is in the cells is known to the painters, so that the layers only count.
 */
final class GridLayers {

    /** Region of the titles of columns. */
    static final String TITLES = "TITLES";
    /** Region of the filter fields. */
    static final String FILTERS = "FILTERS";

    static final int ROW_HEIGHT = 26;

    private static final int TITLE_HEIGHT = 30;
    private static final int MARK_WIDTH = 26;
    private static final int COLUMN_WIDTH = 120;

    private final DataLayer body;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final CompositeFreezeLayer front;
    private final GridLayer grid;

    GridLayers(LiveGrid shown) {
        IntSupplier rows = () -> shown.rows().shown().size();
        IntSupplier columns = () -> shown.shown().size();
        body = new DataLayer(new Counts(columns, rows), COLUMN_WIDTH, ROW_HEIGHT);
        selection = new SelectionLayer(body);
        selection.setLayerPainter(new GridLineCellLayerPainter());
        viewport = new ViewportLayer(selection);
        FreezeLayer frozen = new FreezeLayer(selection);
        front = new CompositeFreezeLayer(frozen, viewport, selection);
        CompositeLayer header = new CompositeLayer(1, 2);
        header.setChildLayer(TITLES, new ColumnHeaderLayer(new DataLayer(new Counts(columns, () -> 1), COLUMN_WIDTH, TITLE_HEIGHT), front, selection), 0, 0);
        header.setChildLayer(FILTERS, new ColumnHeaderLayer(new DataLayer(new Counts(columns, () -> 1), COLUMN_WIDTH, ROW_HEIGHT), front, selection), 0, 1);
        RowHeaderLayer marks = new RowHeaderLayer(new DataLayer(new Counts(() -> 1, rows), MARK_WIDTH, ROW_HEIGHT), front, selection, false);
        CornerLayer corner = new CornerLayer(new DataLayer(new Counts(() -> 1, () -> 2)), marks, header);
        grid = new GridLayer(front, header, marks, corner, false);
    }

    DataLayer body() {
        return body;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    CompositeFreezeLayer front() {
        return front;
    }

    GridLayer grid() {
        return grid;
    }

    /** How many columns and rows there are. */
    private record Counts(IntSupplier columns, IntSupplier rows) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return "";
        }

        /** Cells are edited by commands of the document only. */
        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return columns.getAsInt();
        }

        @Override
        public int getRowCount() {
            return rows.getAsInt();
        }
    }
}
