/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import org.sightline.viewpoint.model.ElementTexts;
import org.sightline.viewpoint.refresh.ChangeRecorder;
import org.sightline.viewpoint.refresh.Tracker;

/** A table and the steps that make it: columns, then lines with their cells, then cells with elements of their own. */
final class TableAssembly implements TableListener {

    private final Table table;
    private final TableIndex index;
    private final LinePainter painter;
    private final LineSynchronizer lines;
    private final CellSynchronizer cells;
    private final ChangeRecorder<TableElement> changes = new ChangeRecorder<>();

    TableAssembly(Table table, Tracker tracker, ElementTexts texts, boolean onlyWhenAsked) {
        this.table = table;
        TableRefresh refresh = new TableRefresh(table, tracker, texts);
        index = new TableIndex(tracker);
        painter = new LinePainter(refresh, this, onlyWhenAsked);
        lines = new LineSynchronizer(refresh, this, painter);
        cells = new CellSynchronizer(refresh, this, painter, index);
    }

    /** Makes everything. */
    void build() {
        lines.synchronizeColumns();
        lines.synchronize(lines.top());
        cells.synchronizeAll();
        changes.start();
    }

    Table table() {
        return table;
    }

    LinePainter painter() {
        return painter;
    }

    LineSynchronizer lines() {
        return lines;
    }

    CellSynchronizer cells() {
        return cells;
    }

    /** @return what has changed since the table was built */
    ChangeRecorder<TableElement> changes() {
        return changes;
    }

    @Override
    public void added(TableElement element) {
        if (cells.isNeeded()) {
            index.add(element);
        }
        changes.added(element);
    }

    @Override
    public void removed(TableElement element) {
        if (cells.isNeeded()) {
            index.remove(element);
        }
        changes.removed(element);
    }

    @Override
    public void changed(TableElement element) {
        changes.changed(element);
    }

    @Override
    public void rearranged() {
        changes.rearranged();
    }
}
