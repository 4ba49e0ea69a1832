/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/**
 * Tells cells of a selected line from the others: the one that the next key edits has a frame, one with a text that could not be set is paper
 * with that text in the colour of errors, in selected lines too.
 */
final class CellMarks extends FocusCellHighlighter {

    /** Whether what stands in a cell could not be set. */
    interface Refusals {

        boolean isRefused(Object element, int column);
    }

    private final TableViewer viewer;
    private final Refusals refusals;

    CellMarks(TableViewer viewer, Refusals refusals) {
        super(viewer);
        this.viewer = viewer;
        this.refusals = refusals;
        viewer.getTable().addListener(SWT.EraseItem, this::erase);
        viewer.getTable().addListener(SWT.PaintItem, this::paint);
    }

    private boolean isRefused(Event event) {
        return refusals.isRefused(event.item.getData(), event.index);
    }

    /** The desktop would paint the text in a colour of its own. */
    private void erase(Event event) {
        if (isRefused(event)) {
            event.gc.setBackground(Look.current(LookColor.PAPER));
            event.gc.fillRectangle(event.getBounds());
            event.detail &= ~(SWT.SELECTED | SWT.FOREGROUND);
        }
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        boolean isRefused = isRefused(event);
        if (isRefused) {
            paintRefused(event.gc, item, event.index);
        }
        ViewerCell focus = getFocusCell();
        if (focus != null && focus.getItem() == item && focus.getColumnIndex() == event.index && viewer.getTable().isFocusControl()) {
            Rectangle cell = item.getBounds(event.index);
            event.gc.setForeground(isRefused ? item.getForeground(event.index) : item.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT));
            event.gc.drawRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1);
        }
    }

    private static void paintRefused(GC gc, TableItem item, int column) {
        Image icon = item.getImage(column);
        if (icon != null) {
            Rectangle place = item.getImageBounds(column);
            gc.drawImage(icon, place.x, place.y + (place.height - icon.getBounds().height) / 2);
        }
        Rectangle place = item.getTextBounds(column);
        gc.setForeground(item.getForeground(column));
        gc.drawText(item.getText(column), place.x, place.y + (place.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    @Override
    protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
        super.focusCellChanged(newCell, oldCell);
        viewer.getTable().redraw();
    }
}
