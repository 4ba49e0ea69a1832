/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.SortKey;
import org.sightline.ui.look.LookColor;

/** Paints the titles of columns, with how they are sorted, and the filter fields below them. */
final class HeaderPainter extends CellPainter {

    private static final MessageBundle TEXTS = MessageBundle.of(HeaderPainter.class);
    private static final int SIGN = 22;

    private final LiveGrid grid;
    private final GridLook look;
    private final boolean isFilter;
    private final Font font;
    private final Font bold;

    HeaderPainter(LiveGrid grid, GridLook look, boolean isFilter, LocalResourceManager resources, Font base) {
        this.grid = grid;
        this.look = look;
        this.isFilter = isFilter;
        font = base;
        bold = resources.create(FontDescriptor.createFrom(base).setStyle(SWT.BOLD));
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle bounds) {
        if (cell.getColumnIndex() >= grid.shown().size()) {
            return;
        }
        GridColumn column = grid.shown().get(cell.getColumnIndex());
        GridTheme theme = look.theme();
        Rectangle room = new Rectangle(bounds.x + MARGIN, bounds.y, bounds.width - 2 * MARGIN, bounds.height);
        if (isFilter) {
            paintFilter(gc, theme, column, bounds, room);
            gc.setForeground(theme.color(LookColor.RULE));
            gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
        } else {
            paintTitle(gc, theme, column, cell.getDisplayMode() == DisplayMode.SELECT, bounds, room);
        }
    }

    private void paintTitle(GC gc, GridTheme theme, GridColumn column, boolean isSelected, Rectangle bounds, Rectangle room) {
        gc.setBackground(theme.color(isSelected ? LookColor.HOVER : LookColor.GROUND));
        gc.fillRectangle(bounds);
        int place = grid.sorting().stream().map(SortKey::column).toList().indexOf(column.key());
        if (place >= 0) {
            room.width -= SIGN;
            paintSort(gc, theme, grid.sorting().get(place).isDescending(), grid.sorting().size() > 1 ? place + 1 : 0, room.x + room.width + 4,
                    room.y + room.height / 2);
        }
        gc.setForeground(theme.color(LookColor.TEXT));
        gc.setFont(bold);
        drawText(gc, new GridTitles().of(column, grid.table()), room, column.isNumeric());
    }

    private void paintSort(GC gc, GridTheme theme, boolean isDescending, int number, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(LookColor.ACCENT));
        gc.fillPolygon(isDescending ? new int[] {x, y - 3, x + 8, y - 3, x + 4, y + 3} : new int[] {x, y + 3, x + 8, y + 3, x + 4, y - 3});
        if (number > 0) {
            gc.setForeground(theme.color(LookColor.QUIET));
            gc.setFont(font);
            String text = Integer.toString(number);
            gc.drawText(text, x + 11, y - gc.textExtent(text).y / 2, true);
        }
    }

    private void paintFilter(GC gc, GridTheme theme, GridColumn column, Rectangle bounds, Rectangle room) {
        String typed = grid.filters().getOrDefault(column.key(), "");
        gc.setBackground(theme.color(typed.isEmpty() ? LookColor.RAISED : LookColor.CHOSEN));
        gc.fillRectangle(bounds);
        gc.setFont(font);
        gc.setForeground(theme.color(typed.isEmpty() ? LookColor.QUIET : LookColor.TEXT));
        drawText(gc, typed.isEmpty() ? TEXTS.get(column.isNumeric() ? "filter_numberHint" : "filter_hint") : typed, room, false);
    }
}
