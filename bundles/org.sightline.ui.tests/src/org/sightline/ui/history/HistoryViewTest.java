/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class HistoryViewTest extends WorkbenchTest {

    @Test
    void doubleClickOnAState_goesThere() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        ModelDocument document = document(editor);
        NamedElement step = (NamedElement) element(editor, "Pack the paper");
        List.of("One", "Two", "Three").forEach(name -> rename(document, step, name));
        document.save();
        rename(document, step, "Four");
        HistoryView view = view(HistoryView.ID, HistoryView.class);
        Table table = user.find(content(), Table.class, each -> each.getItemCount() == 5);
        assertEquals(List.of("", "", "", "on disk", "now"), states(table));

        Rectangle line = table.getItem(1).getBounds();
        user.doubleClickAt(table, line.x + 20, line.y + line.height / 2);
        assertEquals("One", step.getName());
        assertEquals(List.of("", "now", "undone", "undone, on disk", "undone"), states(table));
        Screenshot.take("history");

        view.setFocus();
        user.press("End");
        user.press("Return");
        assertEquals("Four", step.getName());
        assertEquals("now", states(table).get(4));
    }

    @Test
    void undoMenu_takesBackAllUpToTheStepChosen() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        ModelDocument document = document(editor);
        NamedElement step = (NamedElement) element(editor, "Pack the paper");
        List.of("One", "Two", "Three").forEach(name -> rename(document, step, name));
        List<HistoryLine> lines = new HistoryItems.Undo().lines(HistoryLine.of(document.domain().getCommandStack(), false));
        assertEquals(3, lines.size());
        document.domain().getCommandStack().goTo(new HistoryItems.Undo().target(lines.get(1)));
        assertEquals("One", step.getName());
        assertEquals(2, new HistoryItems.Redo().lines(HistoryLine.of(document.domain().getCommandStack(), false)).size());
    }

    private static void rename(ModelDocument document, NamedElement element, String name) {
        document.execute(document.edits().set(element, SightlinePackage.Literals.NAMED_ELEMENT__NAME, name));
    }

    private static List<String> states(Table table) {
        return Arrays.stream(table.getItems()).map((TableItem each) -> each.getText(1)).toList();
    }
}
