/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.find.FindQuery.Mode;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class FindViewTest extends WorkbenchTest {

    @Test
    void keys_findAndGoFromHitToHit() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        user.focus(tree());
        user.press("ctrl+f");
        user.type("the paper");
        Table hits = hits();
        assertEquals(3, hits.getItemCount());
        assertEquals("Name", hits.getItem(0).getText(1));

        user.press("Return");
        assertEquals(hits.getItem(0).getText(0), selected(editor));
        user.press("F3");
        assertEquals(hits.getItem(1).getText(0), selected(editor));
        user.press("shift+F3");
        user.press("shift+F3");
        assertEquals(hits.getItem(2).getText(0), selected(editor));
        Screenshot.take("find");
    }

    @Test
    void brokenRegularExpression_isToldBelowTheField() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        editor.startSearch();
        user.type("(paper");
        SearchFields fields = fields();
        fields.mode(Mode.REGEX);
        user.settle();
        assertTrue(user.sees(content(), Label.class, each -> each.getText().startsWith("This is not a regular expression")));
        assertFalse(button("Replace All...").isEnabled());
        Screenshot.take("find-bad-expression");
    }

    @Test
    void replaceAll_showsWhatBecomesOfItAndIsOneStep() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        EObject pack = element(editor, "Pack the paper");
        EObject ship = element(editor, "Ship the paper");
        editor.startSearch();
        user.type("the paper");
        user.focus(user.labelled(content(), "Re&place with:", Text.class));
        user.type("the pens");
        dialogs.expect("Replace All", shell -> {
            Table table = user.find(shell, Table.class, each -> each.getItemCount() == 3);
            assertEquals(List.of("Pack the paper", "Pack the pens"), rowOf(table, "Pack the paper"));
            for (var each : table.getItems()) {
                if (each.getText(2).equals("Ship the paper")) {
                    each.setChecked(false);
                }
            }
            Screenshot.take("replace-preview");
            user.click(user.find(shell, Button.class, each -> each.getText().equals("&Replace")));
        });
        user.click(button("Replace All..."));
        dialogs.verify();
        assertEquals("Pack the pens", ElementLabels.text(pack));
        assertEquals("Ship the paper", ElementLabels.text(ship));
        assertEquals(1, document(editor).domain().getCommandStack().position());
        assertEquals(1, hits().getItemCount());
    }

    @Test
    void replaceOne_changesThePresentHitOnly() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        editor.startSearch();
        user.type("the paper");
        user.focus(user.labelled(content(), "Re&place with:", Text.class));
        user.type("pens");
        user.press("Return");
        EObject receive = element(editor, "Receive the paper");
        assertEquals("Receive the paper", selected(editor));
        user.click(button("Replace"));
        assertEquals("Receive pens", ElementLabels.text(receive));
        assertEquals("Pack the paper", selected(editor));
        assertEquals(2, hits().getItemCount());
    }

    @Test
    void replaceOne_leavesTheOtherPlacesOfTheText() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        EObject pack = element(editor, "Pack the paper");
        document(editor).execute(document(editor).edits().set(pack, Literals.MODEL_ELEMENT__NOTES, "ream, then ream, then ream"));
        editor.startSearch();
        user.type("ream");
        user.focus(user.labelled(content(), "Re&place with:", Text.class));
        user.type("reams");
        user.press("Return");
        user.press("Return");
        assertTrue(user.sees(content(), Label.class, each -> each.getText().equals("2 of 3")));
        Screenshot.take("replace-one-place");

        user.click(button("Replace"));
        assertEquals("ream, then reams, then ream", ((ModelElement) pack).getNotes());
        assertTrue(user.sees(content(), Label.class, each -> each.getText().equals("3 of 3")));
        user.click(button("Replace"));
        assertEquals("ream, then reams, then reams", ((ModelElement) pack).getNotes());
        assertTrue(user.sees(content(), Label.class, each -> each.getText().equals("1 of 3")));
        assertEquals(3, document(editor).domain().getCommandStack().position());
    }

    private static List<String> rowOf(Table table, String before) {
        for (var each : table.getItems()) {
            if (each.getText(2).equals(before)) {
                return List.of(each.getText(2), each.getText(3));
            }
        }
        return List.of();
    }

    private SearchFields fields() {
        return ((FindView) page().findView(FindView.ID)).fields();
    }

    private Button button(String text) {
        return user.find(content(), Button.class, each -> each.getText().equals(text));
    }

    private Table hits() {
        return user.find(content(), Table.class, each -> each.getColumnCount() == 3 && each.getColumn(1).getText().equals("Property"));
    }

    private static String selected(ModelEditor editor) {
        return editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
                ? ElementLabels.text((EObject) selection.getFirstElement()) : "";
    }
}
