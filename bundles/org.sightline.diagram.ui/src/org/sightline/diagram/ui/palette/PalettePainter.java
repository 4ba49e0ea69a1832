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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.viewpoint.tool.Tool;

/** Draws the titles and tools of the palette. */
final class PalettePainter {

    private static final int ICON = 18;
    private static final int ROUND = 6;
    private static final int FADE = 16;
    private static final int OPAQUE = 255;

    private final Canvas canvas;
    private final ToolImages images;

    PalettePainter(Canvas canvas, ToolImages images) {
        this.canvas = canvas;
        this.images = images;
    }

    void paint(GC gc, List<PaletteCell> cells, int offset, Tool active, int focus, int hot) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Look.current(LookColor.PAPER));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        for (int i = 0; i < cells.size(); i++) {
            PaletteCell cell = cells.get(i);
            Rectangle box = new Rectangle(cell.box().x, cell.box().y - offset, cell.box().width, cell.box().height);
            if (box.intersects(area)) {
                PaletteRow row = cell.row();
                boolean isActive = !row.isTitle() && (row.tool() == null ? active == null : row.tool().equals(active));
                ground(gc, box, isActive ? LookColor.CHOSEN : i == hot ? LookColor.HOVER : null, isActive || i == focus);
                content(gc, cell, box);
            }
        }
        fade(gc, area, offset > 0, PaletteLayout.height(cells) - offset > area.height);
    }

    /** Towards an edge beyond which there is more, what stands there fades away. */
    private static void fade(GC gc, Rectangle area, boolean above, boolean below) {
        gc.setForeground(Look.current(LookColor.PAPER));
        for (int i = 0; i < FADE; i++) {
            gc.setAlpha(OPAQUE * (FADE - i) / FADE);
            if (above) {
                gc.drawLine(area.x, area.y + i, area.x + area.width, area.y + i);
            }
            if (below) {
                int y = area.y + area.height - 1 - i;
                gc.drawLine(area.x, y, area.x + area.width, y);
            }
        }
        gc.setAlpha(OPAQUE);
    }

    private static void ground(GC gc, Rectangle box, LookColor fill, boolean framed) {
        if (fill != null) {
            gc.setBackground(Look.current(fill));
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
        }
        if (framed) {
            gc.setForeground(Look.current(LookColor.ACCENT));
            gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ROUND, ROUND);
        }
    }

    private void content(GC gc, PaletteCell cell, Rectangle box) {
        if (cell.row().isTitle()) {
            title(gc, cell, box);
        } else {
            tool(gc, cell, box);
        }
    }

    private static void title(GC gc, PaletteCell cell, Rectangle box) {
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        gc.setForeground(Look.current(LookColor.TEXT));
        chevron(gc, box.x + 7, box.y + box.height / 2, cell.isFolded());
        text(gc, cell.row().text(), box.x + 16, box);
    }

    private static void chevron(GC gc, int x, int y, boolean isFolded) {
        gc.setLineWidth(1);
        gc.drawPolyline(isFolded ? new int[] {x - 1, y - 4, x + 3, y, x - 1, y + 4} : new int[] {x - 3, y - 2, x + 1, y + 2, x + 5, y - 2});
    }

    private void tool(GC gc, PaletteCell cell, Rectangle box) {
        gc.setFont(JFaceResources.getDialogFont());
        gc.setForeground(Look.current(LookColor.TEXT));
        int left = box.x + (cell.isNamed() ? 2 : (box.width - ICON) / 2);
        if (cell.row().tool() == null) {
            pointer(gc, left + 4, box.y + (box.height - 14) / 2);
        } else {
            images.draw(cell.row().tool(), gc, left, box.y + (box.height - ICON) / 2, ICON);
        }
        if (cell.isNamed()) {
            text(gc, cell.row().text(), left + ICON + 4, box);
        }
    }

    private static void text(GC gc, String text, int x, Rectangle box) {
        gc.drawText(text, x, box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    /** The arrow of the mouse. */
    private static void pointer(GC gc, int x, int y) {
        gc.setBackground(gc.getForeground());
        gc.fillPolygon(new int[] {x, y, x, y + 14, x + 4, y + 10, x + 10, y + 10});
    }
}
