/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.ui.look.FittingText;

/** What all painters of cells have in common: one line of text, cut with an ellipsis where it does not fit. */
abstract class CellPainter implements ICellPainter {

    /** Room between a text and the edges of its cell. */
    static final int MARGIN = 7;

    @Override
    public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Rectangle clip = gc.getClipping();
        gc.setClipping(bounds.intersection(clip));
        paint(cell, gc, bounds);
        gc.setClipping(clip);
    }

    abstract void paint(ILayerCell cell, GC gc, Rectangle bounds);

    /** Draws a text in the vertical middle of a cell. */
    static void drawText(GC gc, String text, Rectangle bounds, boolean isRight) {
        if (text.isEmpty() || bounds.width <= 0) {
            return;
        }
        String shown = FittingText.of(gc, text, bounds.width);
        Point size = gc.textExtent(shown);
        gc.drawText(shown, isRight ? bounds.x + bounds.width - size.x : bounds.x, bounds.y + (bounds.height - size.y) / 2, true);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().width;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }

    @Override
    public ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        return this;
    }
}
