/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;

class AboutDialogTest extends WorkbenchTest {

    @Test
    void about_listsPartsAndCopiesVersions() {
        dialogs.expect("About Sightline", shell -> {
            Table parts = user.find(shell, Table.class, table -> true);
            assertTrue(parts.getItemCount() > 15);
            assertEquals(List.of(), cutOff(parts));
            Screenshot.take("about");
            user.click(user.find(shell, Button.class, button -> button.getText().contains("Copy")));
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            String copied = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            assertTrue(copied.contains("org.sightline.app 1.0.0"), copied);
        });
        user.choose("Help", "About Sightline");
        dialogs.verify();
    }

    private static List<String> cutOff(Table table) {
        GC gc = new GC(table);
        List<String> cut = IntStream.range(0, table.getItemCount() * table.getColumnCount())
                .filter(cell -> gc.textExtent(text(table, cell)).x > table.getColumn(cell % table.getColumnCount()).getWidth())
                .mapToObj(cell -> text(table, cell)).toList();
        gc.dispose();
        return cut;
    }

    private static String text(Table table, int cell) {
        return table.getItem(cell / table.getColumnCount()).getText(cell % table.getColumnCount());
    }
}
