/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.ui.look.LookColor;

/** Paints the empty cells above the marks. */
final class CornerPainter extends CellPainter {

    private final GridLook look;

    CornerPainter(GridLook look) {
        this.look = look;
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle bounds) {
        gc.setBackground(look.theme().color(LookColor.GROUND));
        gc.fillRectangle(bounds);
    }
}
