/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.Screenshot;

/** Cells from and to a spreadsheet. */
class TableClipboardTest extends TableTest {

    private static final String FIRST = "Search the web shop";
    private static final String SECOND = "Leaf through the catalogue";

    @Test
    void block_isPastedInOneStep() throws IOException {
        TablePage page = openExample("steps");
        click(page, FIRST, "Standard time");
        put("10 min\t20\n1 h\t2 h\n");
        user.press("ctrl+v");
        assertEquals("10 min", text(page, FIRST, "Standard time").replace('\u00a0', ' '));
        assertEquals("120 min", page.edits().text(page.grid().rows().shown().get(row(page, SECOND)).line(),
                page.grid().shown().get(column(page, "Maximum acceptable time"))));
        user.press("ctrl+z");
        assertFalse(page.document().isDirty());
    }

    @Test
    void blockWithOneWrongText_changesNothingAndNamesTheCell() throws IOException {
        TablePage page = openExample("steps");
        click(page, FIRST, "Standard time");
        put("10 min\nsoon\n");
        dialogs.expect("Not Pasted", shell -> {
            Table table = user.find(shell, Table.class, each -> true);
            assertEquals(1, table.getItemCount());
            assertEquals(SECOND, table.getItem(0).getText(0));
            assertEquals("Standard time", table.getItem(0).getText(1));
            assertEquals("soon", table.getItem(0).getText(2));
            assertTrue(user.sees(shell, Label.class, each -> each.getText().equals(table.getItem(0).getText(3))), "the whole reason");
            Screenshot.take("table-paste-refused");
        });
        user.press("ctrl+v");
        dialogs.verify();
        assertFalse(page.document().isDirty());
    }

    @Test
    void copiedCells_areTextsForASpreadsheet() throws IOException {
        TablePage page = openExample("steps");
        select(page, FIRST, "Step", 2, 2);
        user.press("ctrl+c");
        String[] lines = taken().split("\n");
        assertEquals(FIRST + "\t" + text(page, FIRST, "Phase"), lines[0]);
        assertEquals(2, lines.length);
    }

    @Test
    void filledColumn_hasTheFirstText() throws IOException {
        TablePage page = openExample("steps");
        select(page, FIRST, "Channel", 3, 1);
        assertTrue(page.footer().selected().startsWith("3 cells"), page.footer().selected());
        user.press("ctrl+alt+d");
        assertEquals("Web shop", text(page, SECOND, "Channel"));
        assertEquals("Web shop", text(page, "Call for product advice", "Channel"));
        user.press("Delete");
        assertEquals("", text(page, SECOND, "Channel"));
    }
}
