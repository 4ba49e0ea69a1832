/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class FindingsViewTest extends WorkbenchTest {

    @Test
    void finding_comesAndGoesWithTheEditAndLeadsToItsElement() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        Table table = table();
        EObject toAnswer = document(editor).portfolio().getProcesses().get(0).getFlows().get(3);

        document(editor).execute(document(editor).edits().delete(List.of(toAnswer)));
        user.waitUntil("the unreachable step is found", () -> hasFinding(table, "Answer the call"));
        Screenshot.take("findings");

        user.focus(table);
        table.setSelection(finding(table, "Answer the call"));
        user.press("Return");
        user.waitUntil("the step is selected", () -> tree().getSelectionCount() == 1 && tree().getSelection()[0].getText().equals("Answer the call"));

        user.press("ctrl+z");
        user.waitUntil("the finding is gone", () -> !hasFinding(table, "Answer the call"));
    }

    @Test
    void validate_bringsTheFindingsToTheFront() throws Exception {
        open(PhoneOrder.write(folder));
        page().hideView(page().findView(FindingsView.ID));

        user.choose("Model", "Validate");

        assertTrue(page().isPartVisible(page().findView(FindingsView.ID)));
        assertEquals("CV37", table().getItem(0).getText(FindingColumn.RULE.ordinal()));
    }

    private Table table() {
        return user.find(content(), Table.class, table -> table.getColumnCount() == FindingColumn.values().length);
    }

    private static boolean hasFinding(Table table, String element) {
        return Arrays.stream(table.getItems()).anyMatch(item -> isAbout(item, element));
    }

    private static TableItem finding(Table table, String element) {
        return Arrays.stream(table.getItems()).filter(item -> isAbout(item, element)).findFirst().orElseThrow();
    }

    private static boolean isAbout(TableItem item, String element) {
        return item.getText(FindingColumn.ELEMENT.ordinal()).equals(element);
    }
}
