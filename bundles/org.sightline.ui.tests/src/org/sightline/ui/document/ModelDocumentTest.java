/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.NamedElement;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.OutputException;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.driver.PhoneOrder;

class ModelDocumentTest {

    @TempDir
    private Path folder;
    private Path file;
    private ModelDocument document;
    private int changes;

    @BeforeEach
    void open() throws Exception {
        file = PhoneOrder.write(folder);
        document = ModelDocument.open(file);
        document.addChangeListener(() -> changes++);
    }

    @Test
    void openedDocument_isClean() {
        assertFalse(document.isDirty());
        assertFalse(document.hasChangedOnDisk());
        assertEquals(List.of(), document.warnings());
    }

    @Test
    void edit_makesDirtyAndIsTold() {
        rename("Orders");

        assertTrue(document.isDirty());
        assertEquals(1, changes);
    }

    @Test
    void refusedEdit_changesNothing() {
        rename("\u0001");

        assertFalse(document.isDirty());
        assertEquals("Phone orders", document.portfolio().getName());
    }

    @Test
    void save_writesAndMakesClean() throws Exception {
        rename("Orders");
        document.save();

        assertFalse(document.isDirty());
        assertFalse(document.hasChangedOnDisk());
        assertEquals("Orders", ModelDocument.open(file).portfolio().getName());
    }

    @Test
    void undoAfterSave_makesDirtyAgain() throws Exception {
        rename("Orders");
        document.save();
        document.domain().getCommandStack().undo();

        assertTrue(document.isDirty());
    }

    @Test
    void saveAs_takesTheNewFileAndLeavesTheOld() throws Exception {
        String before = Files.readString(file);
        Path other = folder.resolve("other.sightline");
        rename("Orders");
        document.saveAs(other);

        assertEquals(other, document.file());
        assertEquals(before, Files.readString(file));
        assertEquals("Orders", ModelDocument.open(other).portfolio().getName());
    }

    @Test
    void fileChangedByAnother_isNoticed() throws Exception {
        Files.writeString(file, Files.readString(file) + "\n");

        assertTrue(document.hasChangedOnDisk());
    }

    @Test
    void fileDeletedByAnother_isNoticed() throws Exception {
        Files.delete(file);

        assertTrue(document.hasChangedOnDisk());
    }

    @Test
    void failedSave_keepsChangesAndFile() {
        rename("Orders");

        assertThrows(OutputException.class, () -> document.saveAs(folder.resolve("nowhere/at/all.sightline")));
        assertTrue(document.isDirty());
        assertEquals(file, document.file());
    }

    @Test
    void damagedFile_isRefusedWithProblems() throws Exception {
        Files.writeString(file, "no model");

        RefusedInputException refusal = assertThrows(RefusedInputException.class, () -> ModelDocument.open(file));
        assertFalse(refusal.getProblems().isEmpty());
    }

    private void rename(String name) {
        document.execute(document.edits().set(document.portfolio(), Literals.NAMED_ELEMENT__NAME, name));
    }

    @Test
    void followUp_isPartOfTheEdit() throws Exception {
        ModelDocument document = ModelDocument.open(PhoneOrder.write(folder));
        NamedElement portfolio = document.portfolio();
        String before = portfolio.getName();
        String description = portfolio.getDescription();
        FollowUp followUp = () -> Optional.of(document.edits().set(portfolio, Literals.NAMED_ELEMENT__DESCRIPTION, portfolio.getName()));
        document.addFollowUp(followUp);

        document.execute(document.edits().set(portfolio, Literals.NAMED_ELEMENT__NAME, "Orders"));
        assertEquals("Orders", portfolio.getDescription());
        document.domain().getCommandStack().undo();
        assertEquals(before, portfolio.getName());
        assertEquals(description, portfolio.getDescription());
        document.domain().getCommandStack().redo();
        assertEquals("Orders", portfolio.getDescription());

        document.removeFollowUp(followUp);
        document.execute(document.edits().set(portfolio, Literals.NAMED_ELEMENT__NAME, "Calls"));
        assertEquals("Orders", portfolio.getDescription());
    }
}
