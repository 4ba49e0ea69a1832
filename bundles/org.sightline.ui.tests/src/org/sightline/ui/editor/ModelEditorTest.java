/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;

class ModelEditorTest extends WorkbenchTest {

    @Test
    void openedFile_isShownAsTree() throws Exception {
        open(PhoneOrder.write(folder));

        TreeItem root = tree().getItem(0);
        TreeItem process = root.getItem(0);
        assertEquals("Phone orders", root.getText());
        assertEquals("Order by phone", process.getText());
        assertEquals(List.of("Office manager", "Wholesaler", "Flows (9)", "Phases (2)"), texts(process));
        Screenshot.take("editor");
    }

    @Test
    void typedName_changesModelAndTreeAndCanBeUndoneRedoneAndSaved() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        editor.reveal(element(editor, "Call the wholesaler"));
        user.settle();
        Text name = field("Call the wholesaler");

        user.click(name);
        name.selectAll();
        user.type("phone");
        user.press("Return");

        EObject call = editor.document().orElseThrow().portfolio().getProcesses().get(0).getLanes().get(0).getNodes().get(1);
        assertEquals("phone", ((FlowNode) call).getName());
        assertEquals("phone", tree().getSelection()[0].getText());
        assertTrue(editor.isDirty());
        Screenshot.take("name-typed");

        user.press("ctrl+z");
        assertEquals("Call the wholesaler", ((FlowNode) call).getName());
        assertEquals("Call the wholesaler", name.getText());
        assertFalse(editor.isDirty());

        user.press("ctrl+shift+z");
        user.press("ctrl+s");
        user.waitUntil("the model is saved", () -> !editor.isDirty());
        assertTrue(Files.readString(file).contains("name=\"phone\""));
    }

    @Test
    void editMenu_namesTheEdit() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        editor.reveal(element(editor, "Pack the paper"));
        user.focus(tree());
        user.press("Delete");

        assertEquals("Undo Delete step “Pack the paper”", user.entry("Edit", "Undo"));
    }

    /** Two flows go with the step, one is new, since what came before it leads to what came after it. */
    @Test
    void delete_healsTheFlowAndUndoBringsAllBack() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        editor.reveal(element(editor, "Pack the paper"));
        user.focus(tree());

        user.press("Delete");
        assertEquals(8, document(editor).portfolio().getProcesses().get(0).getFlows().size());

        user.press("ctrl+z");
        assertEquals(9, document(editor).portfolio().getProcesses().get(0).getFlows().size());
        assertFalse(editor.isDirty());
    }

    @Test
    void newChild_isMadeFromTheMenuAndSelected() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        Lane lane = document(editor).portfolio().getProcesses().get(0).getLanes().get(1).getLanes().get(1);
        editor.reveal(lane);
        user.focus(tree());

        user.choose("Model", "New Child", "Wait point");

        assertEquals(4, lane.getNodes().size());
        assertEquals("Wait point", tree().getSelection()[0].getText());
        Screenshot.take("new-child");
    }

    @Test
    void moveDown_changesTheOrderByKeys() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        FlowNode first = (FlowNode) element(editor, "Paper runs out");
        editor.reveal(first);
        user.focus(tree());

        user.press("alt+Down");

        assertEquals(1, ((Lane) first.eContainer()).getNodes().indexOf(first));
    }

    @Test
    void search_leavesOnlyWhatMatches() throws Exception {
        open(PhoneOrder.write(folder));
        user.focus(user.find(content(), Text.class, each -> each.getMessage().equals("Search the model")));
        user.type("pack");

        Tree tree = tree();
        user.waitUntil("the tree is filtered", () -> tree.getItemCount() == 1 && !texts(tree.getItem(0).getItem(0)).contains("Office manager"));
        Screenshot.take("search");
    }

    @Test
    void damagedFile_isShownByItsProblemsAndOpensOnceRepaired() throws Exception {
        Path file = PhoneOrder.write(folder);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));

        ModelEditor editor = open(file);
        assertTrue(editor.document().isEmpty());
        assertTrue(user.sees(content(), Text.class, text -> text.getText().startsWith("phone-order.sightline: The file is damaged")
                && text.getText().contains("\nMend this place")), "in full");
        Screenshot.take("damaged-file");

        Files.writeString(file, whole);
        user.click(user.find(content(), Button.class, button -> button.getText().contains("Try Again")));
        assertEquals("Phone orders", tree().getItem(0).getText());
    }

    @Test
    void missingFile_isTold() {
        ModelEditor editor = open(folder.resolve("nothing.sightline"));

        assertTrue(editor.document().isEmpty());
        assertFalse(editor.isDirty());
    }

    @Test
    void fileChangedByAnother_isNotOverwrittenUnasked() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        rename(editor, "Phone rings", "Ring");
        String other = Files.readString(file).replace("Phone rings", "Bell rings");
        Files.writeString(file, other);

        dialogs.expect("Changed by Another Program", dialog -> Screenshot.take("changed-on-disk"));
        user.press("ctrl+s");
        dialogs.verify();

        assertEquals(other, Files.readString(file));
        assertTrue(editor.isDirty());
    }

    @Test
    void failedSave_isToldAndKeepsTheChanges() throws Exception {
        Path file = PhoneOrder.write(Files.createDirectory(folder.resolve("gone")));
        ModelEditor editor = open(file);
        rename(editor, "Phone rings", "Ring");
        Files.delete(file);
        Files.delete(file.getParent());

        dialogs.expect("Changed by Another Program", dialog -> user.press("alt+o"));
        dialogs.expect("Not Saved", message -> Screenshot.take("save-failed"));
        user.press("ctrl+s");
        dialogs.verify();

        assertTrue(editor.isDirty());
        assertEquals("Ring", ((FlowNode) element(editor, "Ring")).getName());
    }

    private void rename(ModelEditor editor, String from, String to) {
        document(editor).execute(document(editor).edits().set(element(editor, from),
                SightlinePackage.Literals.NAMED_ELEMENT__NAME, to));
        user.settle();
    }

    private Text field(String shown) {
        return user.find(content(), Text.class, text -> text.getText().equals(shown));
    }

    private static List<String> texts(TreeItem parent) {
        return Arrays.stream(parent.getItems()).map(TreeItem::getText).toList();
    }
}
