/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.viewpoint.tool.Tool;

/** Draws the rows of the palette. */
final class PalettePainter {

    static final int ROW = 24;

    private static final int ICON = 18;
    private static final int LEFT = 8;

    private final Canvas canvas;
    private final ToolImages images;

    PalettePainter(Canvas canvas, ToolImages images) {
        this.canvas = canvas;
        this.images = images;
    }

    void paint(GC gc, List<PaletteRow> rows, int offset, Tool active, int focus, int hot) {
        int width = canvas.getClientArea().width;
        int height = canvas.getClientArea().height;
        gc.setBackground(Look.current(LookColor.PAPER));
        gc.fillRectangle(canvas.getClientArea());
        int first = offset / ROW;
        int last = Math.min(rows.size() - 1, (offset + height) / ROW);
        for (int i = first; i <= last; i++) {
            PaletteRow row = rows.get(i);
            int y = i * ROW - offset;
            boolean isActive = !row.isTitle() && (row.tool() == null ? active == null : row.tool().equals(active));
            ground(gc, y, width, isActive ? LookColor.CHOSEN : i == hot ? LookColor.HOVER : null, isActive || i == focus);
            if (row.isTitle()) {
                title(gc, row, y);
            } else {
                tool(gc, row, y);
            }
        }
    }

    private static void ground(GC gc, int y, int width, LookColor fill, boolean framed) {
        if (fill != null) {
            gc.setBackground(Look.current(fill));
            gc.fillRoundRectangle(3, y + 1, width - 6, ROW - 2, 6, 6);
        }
        if (framed) {
            gc.setForeground(Look.current(LookColor.ACCENT));
            gc.drawRoundRectangle(3, y + 1, width - 7, ROW - 3, 6, 6);
        }
    }

    private static void title(GC gc, PaletteRow row, int y) {
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        gc.setForeground(Look.current(LookColor.QUIET));
        text(gc, row.text(), LEFT, y);
    }

    private void tool(GC gc, PaletteRow row, int y) {
        gc.setFont(JFaceResources.getDialogFont());
        gc.setForeground(Look.current(LookColor.TEXT));
        text(gc, row.text(), LEFT + ICON + 8, y);
        if (row.tool() == null) {
            pointer(gc, LEFT + 4, y + 4);
        } else {
            images.draw(row.tool(), gc, LEFT, y + (ROW - ICON) / 2, ICON);
        }
    }

    private static void text(GC gc, String text, int x, int y) {
        gc.drawText(text, x, y + (ROW - gc.getFontMetrics().getHeight()) / 2, true);
    }

    /** The arrow of the mouse. */
    private static void pointer(GC gc, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(gc.getForeground());
        gc.fillPolygon(new int[] {x, y, x, y + 14, x + 4, y + 10, x + 10, y + 10});
    }
}
