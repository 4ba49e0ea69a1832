/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.Optional;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.look.LookColor;
import org.sightline.validation.Severity;
import org.sightline.viewpoint.table.Line;

/** Paints the narrow column at the left: the sign of the worst finding about a line. */
final class MarkPainter extends CellPainter {

    private final LiveGrid grid;
    private final GridLook look;
    private final GridMarks marks;
    private final LocalResourceManager resources;

    MarkPainter(LiveGrid grid, GridLook look, GridMarks marks, LocalResourceManager resources) {
        this.grid = grid;
        this.look = look;
        this.marks = marks;
        this.resources = resources;
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle bounds) {
        gc.setBackground(look.theme().color(cell.getDisplayMode() == DisplayMode.SELECT ? LookColor.HOVER : LookColor.GROUND));
        gc.fillRectangle(bounds);
        if (cell.getRowIndex() < grid.rows().shown().size()) {
            Line line = grid.rows().shown().get(cell.getRowIndex()).line();
            Optional<Severity> severity = marks.severity(line);
            severity.ifPresent(each -> {
                Image image = resources.create(UiImages.of(each).descriptor());
                Rectangle size = image.getBounds();
                gc.drawImage(image, bounds.x + (bounds.width - size.width) / 2, bounds.y + (bounds.height - size.height) / 2);
            });
        }
    }
}
