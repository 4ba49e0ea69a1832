/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.grid.TableGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.viewpoint.table.Line;

/**
 * Tells by tool tips what does not fit or is not shown: whole texts, why a cell cannot be edited, why a line stands out, findings about it, what
 * sorting does.
 */
final class TableTips {

    private static final MessageBundle TEXTS = MessageBundle.of(TableTips.class);

    private final TablePage page;

    TableTips(TablePage page) {
        this.page = page;
    }

    void install() {
        page.table().control().addListener(SWT.MouseMove, this::moved);
    }

    private void moved(Event event) {
        NatTable control = page.table().control();
        String tip = tip(control, event.x, event.y);
        if (!tip.equals(control.getToolTipText() == null ? "" : control.getToolTipText())) {
            control.setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
        }
    }

    private String tip(NatTable control, int x, int y) {
        LabelStack regions = control.getRegionLabelsByXY(x, y);
        int row = control.getRowIndexByPosition(control.getRowPositionByY(y));
        int place = control.getColumnIndexByPosition(control.getColumnPositionByX(x));
        if (regions == null) {
            return "";
        }
        boolean isRow = row >= 0 && row < page.grid().rows().shown().size();
        if (regions.hasLabel(GridRegion.ROW_HEADER) && isRow) {
            return String.join("\n", page.table().messages(page.grid().rows().shown().get(row).line()));
        }
        boolean isColumn = place >= 0 && place < page.grid().shown().size();
        if (regions.hasLabel(TableGrid.TITLES) && isColumn) {
            return TEXTS.get("tip_title");
        }
        return regions.hasLabel(GridRegion.BODY) && isRow && isColumn
                ? cell(page.grid().rows().shown().get(row).line(), page.grid().shown().get(place)) : "";
    }

    private String cell(Line line, GridColumn column) {
        List<String> parts = new ArrayList<>();
        parts.add(page.edits().text(line, column));
        page.edits().refusal(line, column).filter(each -> page.grid().cell(line, column) != null || !column.isHeader()).ifPresent(parts::add);
        if (standsOut(line)) {
            parts.add(page.grid().table().plan().description().text("endUserDocumentation"));
        }
        if (column.isLead()) {
            parts.addAll(page.table().messages(line));
        }
        parts.removeIf(String::isBlank);
        return String.join("\n", parts);
    }

    /** Whether the notation gives the line a look of its own under a condition; what the notation says about the table tells which. */
    private static boolean standsOut(Line line) {
        return line.style() != null && !line.style().defaultText();
    }
}
