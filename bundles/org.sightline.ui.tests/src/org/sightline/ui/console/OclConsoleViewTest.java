/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.properties.PropertiesView;

class OclConsoleViewTest extends WorkbenchTest {

    private ModelEditor editor;
    private OclConsoleView view;
    private Text field;
    private Composite console;

    @BeforeEach
    void openConsole() throws Exception {
        editor = open(PhoneOrder.write(folder));
        view = view(OclConsoleView.ID, OclConsoleView.class);
        field = user.find(content(), Text.class, text -> text.getMessage().contains("self.name"));
        console = field.getParent();
    }

    @AfterEach
    void hideConsole() {
        page().hideView(view);
    }

    private void select(String name) {
        page().activate(editor);
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(element(editor, name)));
        user.waitUntil(name + " is the context", () -> user.sees(console, Label.class, label -> label.getText().endsWith("“" + name + "”")));
        page().activate(view);
    }

    private void waitForOutcome(String text) {
        user.waitUntil("it says " + text, () -> user.sees(console, Label.class, label -> label.getText().contains(text)));
    }

    private Table values() {
        return user.find(console, Table.class, table -> true);
    }

    @Test
    void expression_isEvaluatedOnTheSelectionAndItsValuesLeadToTheElements() {
        select("Order by phone");
        user.focus(field);
        user.type("lanes.nodes->select(oclIsKindOf(Activity))");
        user.press("Return");
        waitForOutcome("values");
        Screenshot.take("ocl-console");

        assertTrue(values().getItemCount() > 1);
        assertEquals("lanes.nodes->select(oclIsKindOf(Activity))", field.getText());
        String name = values().getItem(0).getText().replaceAll(".*“(.*)”", "$1");
        user.focus(values());
        values().setSelection(0);
        user.press("Return");
        user.waitUntil("the element is selected", () -> tree().getSelectionCount() == 1 && tree().getSelection()[0].getText().equals(name));
        assertFalse(document(editor).isDirty());
    }

    private Shell popup() {
        return List.of(field.getShell().getShells()).getLast();
    }

    @Test
    void selection_staysWhileAViewThatSelectsNothingIsUsed() throws Exception {
        select("Order by phone");
        page().hideView(view);
        page().activate(view(PropertiesView.ID, PropertiesView.class));

        view = view(OclConsoleView.ID, OclConsoleView.class);
        assertTrue(user.sees(content(), Label.class, label -> label.getText().equals("self is the customer process “Order by phone”")));
        page().activate(page().findView(PropertiesView.ID));
        user.settle();

        assertTrue(user.sees(content(), Label.class, label -> label.getText().equals("self is the customer process “Order by phone”")));
    }

    @Test
    void names_areProposedWhileTyping() {
        select("Order by phone");
        user.focus(field);
        user.type("self.organiz");
        user.press("ctrl+space");
        user.press("Down");
        Table names = user.find(popup(), Table.class, table -> true);
        assertEquals(1, names.getItemCount());
        assertTrue(names.getSize().y < 2 * names.getItemHeight(), () -> "room for one line, not " + names.getSize());
        Screenshot.take("ocl-console-names");
        user.press("Return");

        user.waitUntil("the name is completed", () -> field.getText().equals("self.organization"));
    }

    @Test
    void mistake_isToldWithItsPlaceAndHistoryBringsTheExpressionBack() {
        select("Order by phone");
        user.focus(field);
        user.type("nmae + 1");
        user.press("Return");
        waitForOutcome("Line 1, column 1: There is no feature or variable “nmae” here. Did you mean “name” or “NamedElement”?");
        Screenshot.take("ocl-console-mistake");

        user.focus(field);
        field.setText("");
        user.press("ctrl+Up");
        assertEquals("nmae + 1", field.getText());
    }
}
