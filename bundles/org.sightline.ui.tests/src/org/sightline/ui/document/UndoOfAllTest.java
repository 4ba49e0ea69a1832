/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.diagrams.LayoutWriter;
import org.sightline.io.model.ModelWriter;
import org.sightline.ui.driver.PhoneOrder;

/** A thousand edits of the model and its diagrams, undone one by one, with saves in between. */
class UndoOfAllTest {

    private static final int EDITS = 1000;
    private static final int SAVE_EVERY = 250;

    @TempDir
    private Path folder;

    private Path write() throws IOException {
        Path file = PhoneOrder.write(folder);
        ModelDocument document = ModelDocument.open(file);
        document.save();
        return file;
    }

    private static String text(ModelDocument document) throws IOException {
        return new String(ModelWriter.bytes(document.portfolio(), document.file())) + LayoutWriter.text(document.diagrams());
    }

    @Test
    void undoOfAThousandEdits_givesTheSameBytesOfModelAndLayout() throws Exception {
        for (long seed = 1; seed <= 2; seed++) {
            Path file = write();
            ModelDocument document = ModelDocument.open(file);
            new RandomEdits(document, -seed).make(60);
            document.save();
            String model = Files.readString(file);
            String layout = Files.readString(LayoutFile.of(file));

            ModelDocument reopened = ModelDocument.open(file);
            assertEquals(List.of(), reopened.warnings());
            RandomEdits edits = new RandomEdits(reopened, seed);
            for (int made = 0; made < EDITS; made += SAVE_EVERY) {
                edits.make(SAVE_EVERY);
                reopened.save();
                assertFalse(reopened.isDirty());
            }
            assertNotEquals(model, Files.readString(file));
            assertNotEquals(layout, Files.readString(LayoutFile.of(file)));
            for (int undone = 0; undone < EDITS; undone++) {
                assertTrue(reopened.domain().getCommandStack().canUndo());
                reopened.domain().getCommandStack().undo();
            }
            assertFalse(reopened.domain().getCommandStack().canUndo());
            reopened.save();

            assertEquals(model, Files.readString(file));
            assertEquals(layout, Files.readString(LayoutFile.of(file)));
        }
    }

    @Test
    void undoOfTheFirstDiagram_leavesNoLayoutFile() throws Exception {
        Path file = write();
        ModelDocument document = ModelDocument.open(file);
        document.execute(document.diagramEdits().create("First", "physical", document.portfolio().getProcesses().get(0).getId()));
        document.save();
        assertTrue(Files.exists(LayoutFile.of(file)));

        document.domain().getCommandStack().undo();
        document.save();
        assertFalse(Files.exists(LayoutFile.of(file)));
    }

    @Test
    void eachSingleEdit_isUndoneAndRedoneExactly() throws Exception {
        ModelDocument document = ModelDocument.open(write());
        RandomEdits edits = new RandomEdits(document, 3);
        for (int i = 0; i < 300; i++) {
            String before = text(document);
            edits.make(1);
            String after = text(document);
            String label = document.domain().getCommandStack().getUndoCommand().getLabel();
            document.domain().getCommandStack().undo();
            assertEquals(before, text(document), label);
            document.domain().getCommandStack().redo();
            assertEquals(after, text(document), label);
        }
    }
}
