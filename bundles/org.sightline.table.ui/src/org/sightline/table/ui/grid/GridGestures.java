/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.reorder.action.ColumnReorderDragMode;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderEndCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderStartCommand;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.table.ui.live.GridChange;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.table.ui.rows.SortKey;

/** What the mouse does in a table besides selecting: sorting, opening and closing groups, dragging columns. */
final class GridGestures extends AbstractUiBindingConfiguration {

    private final TableGrid table;
    private int dragged = -1;

    GridGestures(TableGrid table) {
        this.table = table;
        ILayer cells = table.layers().selection();
        cells.registerCommandHandler(new DragStart());
        cells.registerCommandHandler(new DragEnd());
    }

    private LiveGrid grid() {
        return table.grid();
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridLayers.TITLES, MouseEventMatcher.LEFT_BUTTON),
                (control, event) -> sort(control, event, false));
        bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.SHIFT, GridLayers.TITLES, MouseEventMatcher.LEFT_BUTTON),
                (control, event) -> sort(control, event, true));
        bindings.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridLayers.FILTERS, MouseEventMatcher.LEFT_BUTTON),
                (control, event) -> {
                });
        bindings.registerFirstMouseDragMode(new MouseEventMatcher(SWT.NONE, GridLayers.TITLES, MouseEventMatcher.LEFT_BUTTON),
                new ColumnReorderDragMode());
        bindings.registerFirstMouseDownBinding((control, event, regions) -> regions != null && regions.hasLabel(GridRegion.BODY) && event.button == 1
                && twisty(event) >= 0, (control, event) -> table.toggle(twisty(event)));
    }

    private void sort(NatTable control, MouseEvent event, boolean isAdded) {
        int column = control.getColumnIndexByPosition(control.getColumnPositionByX(event.x));
        if (column >= 0 && column < grid().shown().size()) {
            table.keepSelection();
            grid().sort(SortKey.toggle(grid().sorting(), grid().shown().get(column).key(), isAdded));
            table.show(GridChange.ROWS);
        }
    }

    /** The row whose sign for opening and closing is under the mouse; -1 if none is. */
    private int twisty(MouseEvent event) {
        int row = table.control().getRowIndexByPosition(table.control().getRowPositionByY(event.y));
        int column = table.control().getColumnIndexByPosition(table.control().getColumnPositionByX(event.x));
        if (column != 0 || row < 0 || row >= grid().rows().shown().size() || !grid().rows().shown().get(row).isGroup()) {
            return -1;
        }
        GridRow shown = grid().rows().shown().get(row);
        Rectangle bounds = table.bounds(row, 0).orElse(new Rectangle(0, 0, 0, 0));
        int start = bounds.x + CellPainter.MARGIN + shown.depth() * BodyPainter.INDENT;
        return event.x >= start - 4 && event.x < start + BodyPainter.INDENT ? row : -1;
    }

    /** The leading column stays where it is. */
    private final class DragStart extends AbstractLayerCommandHandler<ColumnReorderStartCommand> {

        @Override
        public Class<ColumnReorderStartCommand> getCommandClass() {
            return ColumnReorderStartCommand.class;
        }

        @Override
        protected boolean doCommand(ColumnReorderStartCommand command) {
            dragged = command.getFromColumnPosition();
            return true;
        }
    }

    /** Puts the dragged column before the one at whose left edge it was let go. */
    private final class DragEnd extends AbstractLayerCommandHandler<ColumnReorderEndCommand> {

        @Override
        public Class<ColumnReorderEndCommand> getCommandClass() {
            return ColumnReorderEndCommand.class;
        }

        @Override
        protected boolean doCommand(ColumnReorderEndCommand command) {
            int target = command.getToColumnPosition() + (command.isReorderToLeftEdge() ? 0 : 1);
            if (dragged > 0 && dragged < grid().shown().size() && target > 0) {
                String key = grid().shown().get(dragged).key();
                String before = target < grid().shown().size() ? grid().shown().get(target).key() : null;
                if (!key.equals(before)) {
                    table.keepSelection();
                    grid().choose(grid().choice().moved(grid().choosable(), key, before));
                    table.show(GridChange.COLUMNS);
                }
            }
            dragged = -1;
            return true;
        }
    }
}
