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
import java.util.Arrays;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.validation.LiveValidation;

/** A value that a rule finds fault with is marked in its line, and put right from there. */
class TableFixesTest extends TableTest {

    private static final String STEP = "Search the web shop";

    private Activity step;
    private LiveValidation validation;

    /** The standard time is then longer than what the customer accepts. */
    private TablePage openWithMistake() throws IOException {
        TablePage page = openExample("steps");
        step = (Activity) page.grid().rows().shown().get(row(page, STEP)).line().element();
        validation = page.editor().validation().orElseThrow();
        user.waitUntil("the example is checked", validation::isUpToDate);
        assertTrue(page.table().messages(page.grid().rows().shown().get(row(page, STEP)).line()).isEmpty());
        click(page, STEP, "Standard time");
        user.type("3 d");
        user.press("Return");
        click(page, STEP, "Maximum acceptable time");
        user.type("2 d");
        user.press("Return");
        user.waitUntil("the mistake is found", () -> validation.isUpToDate() && marked(page));
        click(page, STEP, "Standard time");
        return page;
    }

    private boolean marked(TablePage page) {
        return !page.table().messages(page.grid().rows().shown().get(row(page, STEP)).line()).isEmpty();
    }

    @Test
    void key_showsWhatAFixChangesAndAppliesItInOneStep() throws IOException {
        TablePage page = openWithMistake();
        double before = step.getStandardTime();
        dialogs.expect("Quick Fix: " + STEP, shell -> {
            Table fixes = user.find(shell, Table.class, each -> true);
            assertEquals(2, fixes.getItemCount());
            assertTrue(user.sees(shell, Text.class, each -> each.getText().contains("should take 3 d, longer than the 2 d")));
            Screenshot.take("table-quick-fix");
            user.click(user.find(shell, Button.class, each -> each.getText().equals("Apply")));
        });
        user.press("ctrl+1");
        dialogs.verify();
        assertEquals(2880, step.getStandardTime());
        user.waitUntil("the mark is gone", () -> validation.isUpToDate() && !marked(page));

        page.table().control().setFocus();
        user.press("ctrl+z");
        assertEquals(before, step.getStandardTime());
    }

    @Test
    void menu_appliesAFix() throws IOException {
        TablePage page = openWithMistake();
        Menu menu = page.table().control().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        user.settle();
        MenuItem fixes = item(menu, "Quick Fix");
        fixes.getMenu().notifyListeners(SWT.Show, new Event());
        user.settle();
        fixes.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        user.waitUntil("the mistake is mended", () -> validation.isUpToDate() && !marked(page));
    }

    @Test
    void lineWithoutFindings_hasNoFix() throws IOException {
        TablePage page = openWithMistake();
        click(page, "Leaf through the catalogue", "Standard time");
        dialogs.expect("Quick Fix: Leaf through the catalogue", shell -> {
            assertTrue(user.sees(shell, Text.class, each -> each.getText().startsWith("There is no quick fix")));
            assertFalse(user.find(shell, Button.class, each -> each.getText().equals("Apply")).isEnabled());
        });
        user.press("ctrl+1");
        dialogs.verify();
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
    }
}
