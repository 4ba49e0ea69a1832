/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.sightline.table.ui.grid.TableGrid;

/** Says something about a cell right below it, until the next key or click. */
final class CellNotice {

    private static final String CURRENT = CellNotice.class.getName();

    private final TableGrid table;

    CellNotice(TableGrid table) {
        this.table = table;
    }

    /**
     * @param cell where the cell is
     * @param message what to say
     */
    void show(Rectangle cell, String message) {
        if (table.control().getData(CURRENT) instanceof CellAid former && !former.control().isDisposed()) {
            former.control().dispose();
        }
        CellAid aid = new CellAid(table.control(), table.theme());
        aid.place(cell);
        aid.show(Optional.of(message));
        table.control().setData(CURRENT, aid);
        Listener[] close = new Listener[1];
        close[0] = event -> {
            for (int each : new int[] {SWT.KeyDown, SWT.MouseDown, SWT.FocusOut}) {
                table.control().removeListener(each, close[0]);
            }
            aid.control().dispose();
        };
        table.control().getDisplay().asyncExec(() -> {
            if (!table.control().isDisposed()) {
                for (int each : new int[] {SWT.KeyDown, SWT.MouseDown, SWT.FocusOut}) {
                    table.control().addListener(each, close[0]);
                }
            }
        });
    }
}
