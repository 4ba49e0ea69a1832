/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;

/** The context menu of a table. */
class TableMenuTest extends TableTest {

    private static final String STEP = "Search the web shop";

    private MenuItem entry(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        user.settle();
        return Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No entry " + text + " in " + Arrays.toString(menu.getItems())));
    }

    @Test
    void entries_areThereForALine() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Channel");
        Menu menu = page.table().control().getMenu();
        for (String each : List.of("Edit Cell", "Cut", "Copy", "Paste", "Fill Down", "Delete Line", "Sort", "Columns")) {
            assertTrue(entry(menu, each).isEnabled(), each);
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
