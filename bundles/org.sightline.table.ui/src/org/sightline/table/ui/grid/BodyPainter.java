/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.Set;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.table.ui.value.CellType;
import org.sightline.ui.distribution.CurvePainter;
import org.sightline.ui.distribution.DistributionCurves;
import org.sightline.ui.look.LookColor;
import org.sightline.viewpoint.style.LabelStyle;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.CellLooks;
import org.sightline.viewpoint.table.TableStyle;

/** Paints the cells of a table as the notation says: ground, text, and for distributions their shape. The leading column shows which lines lie in which. */
final class BodyPainter extends CellPainter {

    /** How far the lines within a line stand to the right of it. */
    static final int INDENT = 16;

    private static final int PLOT_WIDTH = 34;

    private final LiveGrid grid;
    private final GridLook look;
    private final LocalResourceManager resources;
    private final FontDescriptor font;

    BodyPainter(LiveGrid grid, GridLook look, LocalResourceManager resources, Font base) {
        this.grid = grid;
        this.look = look;
        this.resources = resources;
        font = FontDescriptor.createFrom(base);
    }

    @Override
    void paint(ILayerCell layerCell, GC gc, Rectangle bounds) {
        int index = layerCell.getRowIndex();
        if (index >= grid.rows().shown().size() || layerCell.getColumnIndex() >= grid.shown().size()) {
            return;
        }
        GridRow row = grid.rows().shown().get(index);
        GridColumn column = grid.shown().get(layerCell.getColumnIndex());
        Cell cell = column.isHeader() ? null : grid.cell(row.line(), column);
        GridTheme theme = look.theme();
        boolean isSelected = layerCell.getDisplayMode() == DisplayMode.SELECT || layerCell.getDisplayMode() == DisplayMode.SELECT_HOVER;
        Color ground = isSelected ? theme.selected() : ground(theme, row, cell, index);
        gc.setBackground(ground);
        gc.fillRectangle(bounds);
        CellLooks looks = cell == null ? null : cell.looks();
        gc.setForeground(theme.text(looks == null ? null : looks.text(), ground));
        gc.setFont(font(row, column, looks));
        Rectangle room = new Rectangle(bounds.x + MARGIN, bounds.y, bounds.width - 2 * MARGIN, bounds.height);
        if (column.isLead()) {
            paintLead(gc, theme, row, room);
        }
        paintContent(gc, theme, row, column, cell, room);
        if (look.isAnchor(layerCell)) {
            paintFrame(gc, theme, bounds);
        }
    }

    private static Color ground(GridTheme theme, GridRow row, Cell cell, int index) {
        CellLooks looks = cell == null ? null : cell.looks();
        TableStyle line = row.line().style();
        boolean isLineStyled = line != null && line.back() != null && (row.isGroup() || !line.defaultBack());
        if (looks != null && looks.back() != null && !isWhite(looks.back())) {
            return theme.tinted(looks.back());
        }
        return isLineStyled && !isWhite(line.back()) ? theme.tinted(line.back()) : row.isGroup() ? theme.color(LookColor.GROUND) : theme.ground(index);
    }

    private static boolean isWhite(org.sightline.viewpoint.style.Color color) {
        return color.red() == 255 && color.green() == 255 && color.blue() == 255;
    }

    private Font font(GridRow row, GridColumn column, CellLooks looks) {
        Set<LabelStyle.Format> formats = looks == null ? Set.of() : looks.formats();
        int style = formats.contains(LabelStyle.Format.BOLD) || row.isGroup() && column.isLead() ? SWT.BOLD : SWT.NORMAL;
        style |= formats.contains(LabelStyle.Format.ITALIC) ? SWT.ITALIC : SWT.NORMAL;
        return resources.create(font.setStyle(style));
    }

    private void paintLead(GC gc, GridTheme theme, GridRow row, Rectangle room) {
        int indent = row.depth() * INDENT;
        room.x += indent;
        room.width -= indent;
        if (look.hasGroups()) {
            if (row.isGroup()) {
                paintTwisty(gc, theme, room.x + 4, room.y + room.height / 2, row.isOpen());
            }
            room.x += INDENT;
            room.width -= INDENT;
        }
    }

    private static void paintTwisty(GC gc, GridTheme theme, int x, int y, boolean isOpen) {
        Color former = gc.getBackground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(LookColor.QUIET));
        gc.fillPolygon(isOpen ? new int[] {x - 4, y - 2, x + 4, y - 2, x, y + 3} : new int[] {x - 2, y - 4, x + 3, y, x - 2, y + 4});
        gc.setBackground(former);
    }

    private void paintContent(GC gc, GridTheme theme, GridRow row, GridColumn column, Cell cell, Rectangle room) {
        String text = grid.text(row.line(), column);
        CellType type = cell == null || cell.intersection() != null ? null : grid.type(cell);
        if (type != null && type.entry() == CellType.Entry.DISTRIBUTION && type.value(cell.element()) instanceof ParameterValue value
                && !(value instanceof FloatingParameter)) {
            Rectangle plot = new Rectangle(room.x, room.y + 5, Math.min(PLOT_WIDTH, room.width), room.height - 10);
            DistributionCurves.of(value).ifPresent(curve -> new CurvePainter(curve, plot).paint(gc, theme.color(LookColor.ACCENT)));
            room.x += plot.width + MARGIN;
            room.width -= plot.width + MARGIN;
        }
        if (column.isCross()) {
            int width = gc.textExtent(text).x;
            int shift = Math.max(0, (room.width - width) / 2);
            drawText(gc, text, new Rectangle(room.x + shift, room.y, room.width - shift, room.height), false);
        } else {
            drawText(gc, text, room, column.isNumeric());
        }
    }

    private static void paintFrame(GC gc, GridTheme theme, Rectangle bounds) {
        gc.setForeground(theme.color(LookColor.ACCENT));
        gc.setLineWidth(2);
        gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
        gc.setLineWidth(1);
    }
}
