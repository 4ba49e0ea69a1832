/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRow;

/** Tells assistive technology in which cell the user is: its text, its line, its column, and what findings say about the line. */
final class GridVoice extends AccessibleAdapter {

    private static final MessageBundle TEXTS = MessageBundle.of(GridVoice.class);

    private final TableGrid table;

    GridVoice(TableGrid table) {
        this.table = table;
    }

    void install() {
        Accessible accessible = table.control().getAccessible();
        accessible.addAccessibleListener(this);
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = text();
            }
        });
        table.addSelectionListener(() -> {
            accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
            accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        });
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name();
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = table.line() == null ? "" : String.join("\n", table.marks().messages(table.line()));
    }

    private String text() {
        LiveGrid grid = table.grid();
        boolean isInCell = table.row() >= 0 && table.column() >= 0;
        return isInCell ? grid.text(grid.rows().shown().get(table.row()).line(), grid.shown().get(table.column())) : "";
    }

    /** "90 min, Take the order, Standard time". */
    private String name() {
        LiveGrid grid = table.grid();
        if (table.row() < 0 || table.column() < 0) {
            return TEXTS.get("grid_name", grid.table().plan().description().text("label"));
        }
        GridRow row = grid.rows().shown().get(table.row());
        GridColumn column = grid.shown().get(table.column());
        String line = grid.text(row.line(), grid.shown().get(0));
        String text = text().isBlank() ? TEXTS.get("grid_blank") : text();
        return TEXTS.get("grid_cell", text, row.isGroup() ? TEXTS.get("grid_group", line, row.isOpen() ? 1 : 0) : line,
                new GridTitles().of(column, grid.table()));
    }
}
