/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.viewpoint.model.ElementTexts;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.RepresentationChange;
import org.sightline.viewpoint.refresh.Tracker;

/** A table and the steps that make it: columns, then lines with their cells, then cells with elements of their own. */
final class TableAssembly implements TableListener {

    private final Table table;
    private final TableIndex index;
    private final LinePainter painter;
    private final LineSynchronizer lines;
    private final CellSynchronizer cells;
    private final Set<TableElement> added = new LinkedHashSet<>();
    private final Set<TableElement> removed = new LinkedHashSet<>();
    private final Set<TableElement> changed = new LinkedHashSet<>();
    private boolean rearranged;
    private boolean built;

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
        built = true;
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

    /** Gives what has changed since the table was built or this was last asked. */
    RepresentationChange<TableElement> takeChange() {
        changed.removeIf(Computation::isOver);
        changed.removeAll(added);
        changed.removeAll(removed);
        RepresentationChange<TableElement> change = new RepresentationChange<>(List.copyOf(added), List.copyOf(removed), List.copyOf(changed), rearranged);
        added.clear();
        removed.clear();
        changed.clear();
        rearranged = false;
        return change.isEmpty() ? RepresentationChange.none() : change;
    }

    @Override
    public void added(TableElement element) {
        if (cells.isNeeded()) {
            index.add(element);
        }
        if (built) {
            added.add(element);
        }
    }

    @Override
    public void removed(TableElement element) {
        if (cells.isNeeded()) {
            index.remove(element);
        }
        if (!added.remove(element)) {
            removed.add(element);
        }
    }

    @Override
    public void changed(TableElement element) {
        if (built) {
            changed.add(element);
        }
    }

    @Override
    public void rearranged() {
        rearranged = built;
    }
}
