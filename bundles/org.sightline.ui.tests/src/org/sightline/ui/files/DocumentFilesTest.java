/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.document.DiskWatch;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.editor.ModelFileInput;

/** What an editor does about its file: warnings, other programs, other editors, recent files. */
class DocumentFilesTest extends WorkbenchTest {

    private void rename(ModelEditor editor, String name) {
        ModelDocument document = document(editor);
        document.execute(document.edits().set(document.portfolio(), Literals.NAMED_ELEMENT__NAME, name));
        user.settle();
    }

    private ModelEditor openAnother(Path file) throws Exception {
        ModelEditor another = (ModelEditor) page().openEditor(new ModelFileInput(file), ModelEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        user.settle();
        return another;
    }

    private void waitForNotice(String text) {
        window().getService(DiskWatch.class).check();
        user.waitUntil("there is a notice: " + text, () -> user.sees(content(), Label.class, label -> label.getText().contains(text)));
    }

    private void press(String button) {
        user.click(user.find(content(), Button.class, each -> each.getText().replace("&", "").equals(button)));
    }

    private void changeByAnother(Path file) throws Exception {
        Files.writeString(file, Files.readString(file).replace("Phone orders", "Theirs"));
    }

    @Test
    void twoEditorsOfAFile_stayInStep() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor one = open(file);
        ModelEditor other = openAnother(file);
        assertNotSame(one, other);
        assertSame(document(one), document(other));

        rename(one, "Orders");
        assertTrue(one.isDirty());
        assertTrue(other.isDirty());
        assertEquals("Orders", tree().getItem(0).getText());
        page().activate(other);
        user.press("ctrl+s");
        user.waitUntil("both are saved", () -> !one.isDirty() && !other.isDirty());
        assertTrue(Files.readString(file).contains("Orders"));
    }

    @Test
    void closingOneOfTwoEditors_asksNothingAndKeepsTheChanges() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor one = open(file);
        ModelEditor other = openAnother(file);
        rename(one, "Orders");

        assertTrue(page().closeEditor(other, true));

        user.settle();
        assertTrue(one.isDirty());
        assertEquals("Orders", document(one).portfolio().getName());
    }

    @Test
    void warnings_areShownAboveTheModelWithTheirDetails() throws Exception {
        Path file = PhoneOrder.write(folder);
        Files.writeString(LayoutFile.of(file), "<diagrams xmlns=\"http://www.sightline.org/diagrams/1.0\" formatVersion=\"1\">\n"
                + "  <circle/>\n  <square/>\n</diagrams>");
        open(file);

        waitForNotice("There are 2 things to know about phone-order.sightline. The first: “circle” is not known in layout files");
        Screenshot.take("load-warnings");
        dialogs.expect("About phone-order.sightline", dialog -> {
            Table table = user.find((Composite) dialog, Table.class, each -> true);
            assertEquals("Line 2, column 3", table.getItem(0).getText(0));
            assertEquals("“square” is not known in layout files; it was left out.", table.getItem(1).getText(1));
            Screenshot.take("load-warnings-details");
        });
        press("Details...");
        dialogs.verify();
        press("Dismiss");
        assertFalse(user.sees(content(), Label.class, label -> label.getText().contains("2 things")));
    }

    @Test
    void fileChangedByAnother_isNoticedAndReloadedInAllEditors() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor one = open(file);
        ModelEditor other = openAnother(file);
        changeByAnother(file);

        waitForNotice("Another program has changed phone-order.sightline.");
        Screenshot.take("changed-by-another-program");
        press("Reload");

        user.settle();
        assertEquals("Theirs", tree().getItem(0).getText());
        assertSame(document(one), document(other));
        assertFalse(one.isDirty());
        rename(one, "After that");
        assertTrue(other.isDirty());
        assertTrue(page().closeEditor(other, true), "nothing is asked while the other editor is open");
    }

    @Test
    void changedFile_withUnsavedChanges_asksBeforeReloading() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        rename(editor, "Mine");
        changeByAnother(file);
        waitForNotice("there are unsaved changes here");

        dialogs.expect("Discard Unsaved Changes", dialog -> Screenshot.take("reload-question"));
        press("Reload");
        dialogs.verify();

        assertEquals("Mine", document(editor).portfolio().getName());
    }

    @Test
    void keepMine_savesOverTheOtherChangeAndKeepsItAsideWithoutAskingAgain() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        changeByAnother(file);
        waitForNotice("Another program has changed");
        press("Keep Mine");
        user.waitUntil("it counts as unsaved", editor::isDirty);

        user.press("ctrl+s");
        user.waitUntil("it is saved", () -> !editor.isDirty());
        assertTrue(Files.readString(file).contains("Phone orders"));
        assertTrue(Files.readString(folder.resolve("phone-order.sightline~")).contains("Theirs"));
    }

    @Test
    void deletedFile_isNoticedAndSavedAgain() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        Files.delete(file);

        waitForNotice("was deleted, renamed or moved by another program");
        Screenshot.take("file-deleted");
        press("Save Again");

        user.waitUntil("the file is back", () -> Files.exists(file));
        assertFalse(editor.isDirty());
    }

    @Test
    void renamedFile_isFollowed() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        Path renamed = Files.move(file, folder.resolve("renamed.sightline"));

        waitForNotice("was renamed to");
        press("Use the New Name");

        user.settle();
        assertEquals("renamed.sightline", editor.getTitle());
        assertEquals(renamed, document(editor).file());
        assertFalse(editor.isDirty());
    }

    @Test
    void closingWithASaveThatFails_keepsTheEditorOpen() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        rename(editor, "Mine");
        Files.createDirectories(LayoutFile.of(file).resolve("in the way"));
        document(editor).execute(document(editor).diagramEdits().create("A", "physical", document(editor).portfolio().getProcesses().get(0).getId()));

        dialogs.expect("Save Resource", question -> user.press("Return"));
        dialogs.expect("Not Saved", message -> Screenshot.take("close-save-failed"));
        boolean isClosed = page().closeEditor(editor, true);
        dialogs.verify();

        assertFalse(isClosed);
        assertTrue(editor.isDirty());
        assertEquals("Mine", document(editor).portfolio().getName());
    }

    @Test
    void damagedFile_isReplacedByItsPreviousVersion() throws Exception {
        Path file = PhoneOrder.write(folder);
        Files.copy(file, folder.resolve("phone-order.sightline~"));
        Files.writeString(file, "torn");
        ModelEditor editor = open(file);
        assertTrue(user.sees(content(), Label.class, label -> label.getText().endsWith("last saved (phone-order.sightline~).")));
        Screenshot.take("damaged-file-with-previous-version");

        press("Open Previous Version");
        user.settle();
        assertEquals("Phone orders", tree().getItem(0).getText());
        assertTrue(editor.isDirty());
        assertEquals("torn", Files.readString(file));

        user.press("ctrl+s");
        user.waitUntil("it is saved", () -> !editor.isDirty());
        assertEquals("torn", Files.readString(folder.resolve("phone-order.sightline~")));
        assertTrue(Files.readString(file).contains("Phone orders"));
    }

    @Test
    void openedFile_isListedAsRecent() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        page().closeEditor(editor, false);

        user.choose("File", "Open Recent", "1 phone-order.sightline");

        assertEquals("Phone orders", tree().getItem(0).getText());
    }

    @Test
    void openFiles_areReopenedAtStartOnlyIfWanted() throws Exception {
        ModelFileInput input = new ModelFileInput(PhoneOrder.write(folder));
        assertSame(input, input.getPersistable());

        user.choose("File", "Open Recent", "Reopen Files at Start");
        assertEquals(null, input.getPersistable());
        user.choose("File", "Open Recent", "Reopen Files at Start");
        assertSame(input, input.getPersistable());
    }
}
