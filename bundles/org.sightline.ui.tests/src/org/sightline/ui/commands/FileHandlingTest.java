/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.io.OutputException;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.PlaceKey;
import org.sightline.io.model.ModelReader;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.ModelEditor;

class FileHandlingTest extends WorkbenchTest {

    private static void rename(ModelDocument document, String name) {
        document.execute(document.edits().set(document.portfolio().getProcesses().get(0), Literals.NAMED_ELEMENT__NAME, name));
    }

    @Test
    void title_tellsTheFileInFrontAndWhetherItIsSaved() throws Exception {
        Path file = PhoneOrder.write(folder);
        ModelEditor editor = open(file);
        assertEquals("phone-order.sightline (" + folder + ") \u2013 Sightline", window().getShell().getText());

        rename(document(editor), "Other");
        user.settle();
        assertTrue(window().getShell().getText().startsWith("*phone-order.sightline"), window().getShell().getText());
        Screenshot.take("window-title");

        page().closeAllEditors(false);
        user.settle();
        assertEquals("Sightline", window().getShell().getText());
    }

    @Test
    void revert_asksAndGivesTheFileBack() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        rename(document(editor), "Other");
        dialogs.expect("Discard Unsaved Changes", dialog -> {
            Screenshot.take("revert");
            user.click(button(dialog, "Discard Changes"));
        });

        user.choose("File", "Revert to Saved");
        dialogs.verify();

        assertEquals("Order by phone", document(editor).portfolio().getProcesses().get(0).getName());
        assertFalse(document(editor).isDirty());
    }

    @Test
    void copy_holdsModelAndPlacesAndLeavesTheDocumentAsItIs() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        ModelDocument document = document(editor);
        CustomerProcess process = document.portfolio().getProcesses().get(0);
        String step = ((ModelElement) element(editor, "Pack the paper")).getId();
        rename(document, "Other");
        document.execute(document.diagramEdits().place(document.diagrams().standard("physical", process.getId(), "Chart"),
                Map.of(PlaceKey.of("Step", step), NodePosition.at(1, 2))));
        Path copy = folder.resolve("copy.sightline");
        ModelDocuments documents = window().getService(ModelDocuments.class);

        documents.saveCopy(document, copy);

        assertEquals("Other", ModelReader.read(copy).portfolio().getProcesses().get(0).getName());
        assertTrue(Files.readString(LayoutFile.of(copy)).contains(step));
        assertTrue(document.isDirty());
        assertEquals(folder.resolve("phone-order.sightline"), document.file());
        assertThrows(OutputException.class, () -> documents.saveCopy(document, document.file()));
        assertTrue(user.entry("File", "Save a Copy").contains("Copy"));
    }

    @Test
    void droppedModel_opensAndDroppedBpmn_isImported() throws Exception {
        Path file = PhoneOrder.write(folder);
        DropTarget target = (DropTarget) window().getShell().getData(DND.DROP_TARGET_KEY);
        assertEquals(FileTransfer.getInstance(), target.getTransfer()[0]);

        new DroppedFiles(window()).takeLater(List.of(file));
        user.waitUntil("model", () -> page().getActiveEditor() instanceof DocumentEditor);
        assertEquals(file, ((DocumentEditor) page().getActiveEditor()).document().orElseThrow().file());

        Path bpmn = folder.resolve("broken.bpmn");
        Files.writeString(bpmn, "<definitions");
        dialogs.expect("Import", dialog -> assertTrue(user.sees(dialog, Text.class, text -> text.getText().equals(bpmn.toString()))));
        new DroppedFiles(window()).takeLater(List.of(bpmn));
        user.settle();
        dialogs.verify();
    }

    /** From a window like that of a file manager, by the platform's drag and drop. */
    @Test
    void fileDraggedOntoTheWindow_opens() throws Exception {
        Path file = PhoneOrder.write(folder);
        Shell files = new Shell(window().getShell(), SWT.TITLE);
        files.setBounds(1410, 100, 180, 180);
        files.open();
        DragSource source = new DragSource(files, DND.DROP_COPY);
        source.setTransfer(FileTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = new String[] {file.toString()};
            }
        });
        user.settle();

        user.dragAndDrop(files, new Point(40, 60), window().getShell(), new Point(1200, 400), new Point(700, 400));

        user.waitUntil("the model is open", () -> page().getActiveEditor() instanceof DocumentEditor);
        assertEquals(file, ((DocumentEditor) page().getActiveEditor()).document().orElseThrow().file());
        files.dispose();
    }

    private Button button(Shell dialog, String text) {
        return user.find(dialog, Button.class, button -> button.getText().replace("&", "").equals(text));
    }
}
