/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.sightline.table.ui.grid.TableGrid;

/** Keys and double clicks that edit cells: typing replaces a text, Enter and F2 edit it, the space bar ticks. */
final class TableKeys {

    private final TablePage page;

    TableKeys(TablePage page) {
        this.page = page;
    }

    void install() {
        NatTable control = page.table().control();
        UiBindingRegistry bindings = control.getUiBindingRegistry();
        bindings.registerFirstKeyBinding(TableKeys::isEdit, (table, event) -> page.editing().open(null));
        bindings.registerFirstKeyBinding(TableKeys::isTyping, (table, event) -> type(event));
        bindings.registerFirstDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> page.editing().open(null));
        bindings.registerFirstMouseDownBinding((table, event, regions) -> regions != null && regions.hasLabel(TableGrid.FILTERS) && event.button == 1,
                (table, event) -> filter(event));
        control.addListener(SWT.Resize, event -> page.editing().follow());
    }

    private static boolean isEdit(KeyEvent event) {
        boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        return event.stateMask == SWT.NONE && (isEnter || event.keyCode == SWT.F2);
    }

    private static boolean isTyping(KeyEvent event) {
        boolean isPlain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        return isPlain && event.character >= ' ' && event.character != SWT.DEL;
    }

    private void type(KeyEvent event) {
        if (event.character == ' ') {
            page.editing().pressSpace();
        } else {
            page.editing().open(Character.toString(event.character));
        }
    }

    private void filter(MouseEvent event) {
        int column = page.table().control().getColumnIndexByPosition(page.table().control().getColumnPositionByX(event.x));
        if (column >= 0 && column < page.grid().shown().size()) {
            page.filters().open(column);
        }
    }
}
