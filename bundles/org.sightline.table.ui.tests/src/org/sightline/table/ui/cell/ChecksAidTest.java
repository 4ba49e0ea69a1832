/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.table.ui.grid.GridTheme;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.look.Look;

/** Choosing several elements for a cell: the list follows the text, and the text the list. */
class ChecksAidTest {

    private final Shell shell = new Shell(Display.getCurrent());
    private String text = "";
    private final ChecksAid aid = aid();

    private ChecksAid aid() {
        shell.setLayout(new FillLayout());
        ChecksAid made = new ChecksAid(shell, new GridTheme(Look.of(shell.getDisplay())), List.of("Branch", "Phone", "Web shop"), typed -> text = typed);
        shell.setSize(300, 260);
        shell.open();
        return made;
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Table list() {
        return (Table) Arrays.stream(aid.control().getChildren()).filter(Table.class::isInstance).findFirst().orElseThrow();
    }

    private List<String> ticked() {
        return Arrays.stream(list().getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
    }

    private static Event key(int code, char character, int state) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = state;
        return event;
    }

    @Test
    void typedNames_areTicked() {
        aid.typed("Phone; web shop");
        assertEquals(List.of("Phone", "Web shop"), ticked());
        assertEquals(3, list().getItemCount());
    }

    @Test
    void partOfAName_leavesWhatFitsAndWhatIsTicked() {
        aid.typed("Phone; bra");
        assertEquals(List.of("Branch", "Phone"), Arrays.stream(list().getItems()).map(TableItem::getText).toList());
        assertEquals(List.of("Phone"), ticked());
    }

    @Test
    void tick_goesIntoTheText() {
        aid.typed("Web shop");
        TableItem branch = list().getItem(0);
        branch.setChecked(true);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = branch;
        list().notifyListeners(SWT.Selection, event);
        assertEquals("Web shop; Branch", text);
    }

    @Test
    void keys_markAndTick() {
        aid.typed("Branch");
        assertTrue(aid.key(key(SWT.ARROW_DOWN, (char) 0, 0)));
        assertTrue(aid.key(key(SWT.ARROW_DOWN, (char) 0, 0)));
        assertTrue(aid.key(key(' ', ' ', SWT.CTRL)));
        assertEquals("Branch; Phone", text);
        aid.key(key(' ', ' ', SWT.CTRL));
        assertEquals("Branch", text);
        Screenshot.take("table-several-names");
    }
}
