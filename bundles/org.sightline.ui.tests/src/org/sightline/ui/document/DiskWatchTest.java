/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.ui.driver.PhoneOrder;

class DiskWatchTest {

    @TempDir
    private Path folder;

    private final ModelDocuments documents = new ModelDocuments();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final DiskWatch watch = new DiskWatch(documents, background::add, Runnable::run);
    private final List<DiskState> states = new ArrayList<>();
    private Path file;
    private DocumentHold hold;

    @BeforeEach
    void open() throws Exception {
        file = PhoneOrder.write(folder);
        hold = documents.acquire(file, new DocumentUser() {
            @Override
            public void replaced(ModelDocument document) {
                // Only the watch is of interest.
            }

            @Override
            public void moved() {
                // Only the watch is of interest.
            }
        });
        watch.addListener((document, state) -> states.add(state));
    }

    private void look() {
        watch.check();
        while (!background.isEmpty()) {
            background.pop().run();
        }
    }

    private void changeByAnother() throws Exception {
        Files.writeString(file, Files.readString(file).replace("Phone orders", "Theirs"));
    }

    @Test
    void unchangedFile_isNotTold() {
        look();
        look();

        assertEquals(List.of(), states);
    }

    @Test
    void changedFile_isToldOnce() throws Exception {
        changeByAnother();
        look();
        look();

        assertEquals(List.of(DiskState.CHANGED), states);
    }

    @Test
    void changedLayout_isTold() throws Exception {
        Files.writeString(LayoutFile.of(file), "<diagrams/>");
        look();

        assertEquals(List.of(DiskState.CHANGED), states);
    }

    @Test
    void fileWrittenAnewWithTheSameContent_isNotTold() throws Exception {
        byte[] same = Files.readAllBytes(file);
        Files.delete(file);
        Files.write(file, same);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        look();

        assertEquals(List.of(), states);
    }

    @Test
    void deletedFile_isToldAndItsReturnToo() throws Exception {
        byte[] same = Files.readAllBytes(file);
        Files.delete(file);
        look();
        Files.write(file, same);
        look();

        assertEquals(List.of(DiskState.GONE, DiskState.SAME), states);
    }

    @Test
    void renamedFile_isFoundInItsFolder() throws Exception {
        Path renamed = Files.move(file, folder.resolve("renamed.sightline"));
        look();

        assertEquals(List.of(DiskState.GONE), states);
        assertEquals(Optional.of(renamed), hold.document().findRenamed());
        documents.follow(hold.document(), renamed);
        look();
        assertEquals(DiskState.SAME, hold.document().diskState());
    }

    @Test
    void keptChanges_makeTheDocumentUnsavedAndAreNotToldAgain() throws Exception {
        changeByAnother();
        look();
        hold.document().keepMine();
        look();

        assertEquals(List.of(DiskState.CHANGED, DiskState.SAME), states);
        assertTrue(hold.document().isDirty());
        hold.document().save();
        assertFalse(hold.document().isDirty());
        assertFalse(Files.readString(file).contains("Theirs"));
        assertTrue(Files.readString(folder.resolve("phone-order.sightline~")).contains("Theirs"));
    }

    @Test
    void ownSave_duringALook_isNotTakenForAChange() throws Exception {
        changeByAnother();
        watch.check();
        hold.document().save();
        background.pop().run();

        assertEquals(List.of(), states);
    }
}
