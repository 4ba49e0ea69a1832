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
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.ui.driver.Screenshot;

/** The systems of a step: several names in one cell. */
class SeveralNamesTest extends TableTest {

    private static final String STEP = "Search the web shop";
    private static final String NEXT = "Leaf through the catalogue";

    private static List<String> systems(TablePage page, String step) {
        Activity activity = (Activity) page.grid().rows().shown().get(row(page, step)).line().element();
        return activity.getSystems().stream().map(each -> each.getName()).toList();
    }

    @Test
    void typedNames_becomeTheSystemsOfTheStepInOneEdit() throws IOException {
        TablePage page = openExample("steps");
        List<String> before = systems(page, STEP);
        click(page, STEP, "Systems");
        user.type("web shop; customer file");
        Screenshot.take("table-several-systems");
        user.press("Return");
        assertEquals(List.of("Web shop", "Customer file"), systems(page, STEP));
        assertEquals("Web shop; Customer file", text(page, STEP, "Systems"));
        user.press("ctrl+z");
        assertEquals(before, systems(page, STEP));
        assertFalse(page.document().isDirty());
    }

    @Test
    void unknownName_staysInItsCellWithTheNearestNames() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Systems");
        user.type("Web shop; Custmoer file");
        user.press("Return");
        assertEquals("Web shop; Custmoer file", field(page).getText());
        assertTrue(page.editing().problem().orElse("").contains("“Customer file”"), page.editing().problem()::toString);
        assertTrue(user.sees(page.table().control(), Table.class, each -> each.getItemCount() > 0));
        Screenshot.take("table-unknown-system");
        user.press("Escape");
        assertFalse(page.document().isDirty());
    }

    @Test
    void names_goToASpreadsheetAndComeBack() throws IOException {
        TablePage page = openExample("steps");
        click(page, NEXT, "Systems");
        put("Customer file; Web shop");
        user.press("ctrl+v");
        assertEquals(List.of("Customer file", "Web shop"), systems(page, NEXT));
        user.press("ctrl+c");
        assertEquals("Customer file; Web shop", taken().strip());
    }

    @Test
    void pastedNameThatNothingHas_changesNothing() throws IOException {
        TablePage page = openExample("steps");
        click(page, NEXT, "Systems");
        put("Customer file; Abacus");
        dialogs.expect("Not Pasted", shell -> {
            Table table = user.find(shell, Table.class, each -> true);
            assertEquals(List.of(NEXT, "Systems", "Customer file; Abacus"), List.of(table.getItem(0).getText(0), table.getItem(0).getText(1), table.getItem(0).getText(2)));
            assertTrue(table.getItem(0).getText(3).contains("“Abacus”"));
        });
        user.press("ctrl+v");
        dialogs.verify();
        assertFalse(page.document().isDirty());
    }
}
