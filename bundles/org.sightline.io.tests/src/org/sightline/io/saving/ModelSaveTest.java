/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.diagrams.DiagramEdits;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.model.customerprocess.Activity;

class ModelSaveTest {

    @TempDir
    Path folder;

    private Path file;
    private Path layout;
    private SavedOrder order;

    @BeforeEach
    void saveFirstEdition() throws IOException {
        folder = folder.toRealPath();
        file = folder.resolve("order.sightline");
        layout = LayoutFile.of(file);
        order = SavedOrder.create(file).edition(1);
        order.save(file);
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private void assertReads(int edition) throws IOException {
        SavedOrder read = SavedOrder.read(file);
        assertEquals(edition, read.edition());
        read.steps().forEach(step -> assertEquals(edition, read.edition(step)));
        assertEquals(List.of(), read.diagrams().problems());
    }

    @Test
    void bothFiles_areWrittenAndKeepTheirFormerContent() throws IOException {
        order.edition(2).save(file);

        assertReads(2);
        assertEquals(Set.of("order.sightline", "order.sightline~", "order.sightline-layout", "order.sightline-layout~"), files());
        assertTrue(Files.readString(folder.resolve("order.sightline~")).contains("Edition 1"));
        assertTrue(Files.readString(folder.resolve("order.sightline-layout~")).contains("x=\"1\""));
    }

    @Test
    void layoutThatIsRightAlready_isNotTouched() throws IOException {
        Files.setLastModifiedTime(layout, FileTime.fromMillis(5000));
        order.portfolio().setName("Edition 2");
        order.save(file);

        assertEquals(FileTime.fromMillis(5000), Files.getLastModifiedTime(layout));
        assertFalse(files().contains("order.sightline-layout~"));
    }

    @Test
    void modelWithoutDiagrams_hasNoLayoutFile() throws IOException {
        Path other = folder.resolve("plain.sightline");
        SavedOrder.create(other).save(other);

        assertFalse(Files.exists(LayoutFile.of(other)));
    }

    @Test
    void lastDiagramDeleted_removesTheLayoutFileAndKeepsItsContent() throws IOException {
        new DiagramEdits(order.diagrams().book()).delete(order.diagram()).execute();
        order.save(file);

        assertEquals(Set.of("order.sightline", "order.sightline~", "order.sightline-layout~"), files());
    }

    @Test
    void placesOfDeletedElements_goWithTheSaveButStayInMemory() throws IOException {
        Activity pay = order.steps().get(1);
        order.removeStep(pay);
        order.save(file);

        assertFalse(Files.readString(layout).contains(pay.getId()));
        assertEquals(1, order.edition(pay));
    }

    @Test
    void damagedLayout_thatNobodyChanged_isLeftAsItIs() throws IOException {
        Files.writeString(layout, "<diagrams");
        SavedOrder damaged = SavedOrder.read(file);
        assertEquals(1, damaged.diagrams().problems().size());
        damaged.portfolio().setName("Edition 2");
        assertEquals(List.of(), damaged.save(file));

        assertEquals("<diagrams", Files.readString(layout));
        assertEquals(2, SavedOrder.read(file).edition());
    }

    @Test
    void damagedLayout_isKeptAsACopyBeforeItIsReplaced() throws IOException {
        Files.writeString(layout, "<diagrams");
        Files.writeString(folder.resolve("order.sightline-layout.damaged"), "older");
        SavedOrder damaged = SavedOrder.read(file).edition(2);
        List<Problem> notes = damaged.save(file);

        assertReads(2);
        assertEquals("<diagrams", Files.readString(folder.resolve("order.sightline-layout.damaged-2")));
        assertEquals("older", Files.readString(folder.resolve("order.sightline-layout.damaged")));
        assertEquals(List.of("Some of the former layout file could not be read. It was kept as order.sightline-layout.damaged-2."),
                notes.stream().map(Problem::message).toList());
        assertEquals(List.of(), damaged.edition(3).save(file));
    }

    @Test
    void layoutOfANewerVersion_survivesASaveWithChangedDiagrams() throws IOException {
        String newer = Files.readString(layout).replace("formatVersion=\"1\"", "formatVersion=\"9\"");
        Files.writeString(layout, newer);
        SavedOrder.read(file).edition(2).save(file);

        assertReads(2);
        assertEquals(newer, Files.readString(folder.resolve("order.sightline-layout.damaged")));
    }

    @Test
    void saveUnderAnotherName_takesTheDiagramsAlong() throws IOException {
        file = folder.resolve("copy.sightline");
        order.edition(2).save(file);

        assertReads(2);
        assertTrue(Files.readString(layout).contains("x=\"1\""));
    }

    @Test
    void linkToAModel_staysALink_andTheLayoutLiesBesideTheModel() throws IOException {
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("latest.sightline"), file);
        SavedOrder.read(link).edition(2).save(link);

        assertTrue(Files.isSymbolicLink(link));
        assertReads(2);
        assertFalse(Files.exists(folder.resolve("links/latest.sightline-layout")));
    }

    @Test
    void permissions_areKeptOnBothFiles() throws IOException {
        for (Path each : List.of(file, layout)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rw-r-----"));
        }
        order.edition(2).save(file);

        for (Path each : List.of(file, layout)) {
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
        }
    }

    @Test
    void folderThatVanished_isToldAndSavingWorksOnceItIsBack() throws IOException {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        try {
            OutputException failure = assertThrows(OutputException.class, () -> order.edition(2).save(file));
            assertEquals(file + ": The folder of this file does not exist. Create it or choose another place.", failure.getMessage());
        } finally {
            Files.move(away, folder);
        }
        assertReads(1);
        order.save(file);
        assertReads(2);
    }

    @Test
    void layoutThatIsAFolder_isToldBeforeAnythingChanges() throws IOException {
        Files.delete(layout);
        Files.createDirectory(layout);

        OutputException failure = assertThrows(OutputException.class, () -> order.edition(2).save(file));

        assertEquals(layout + ": This is a folder, so no file can be written here. Choose another name.", failure.getMessage());
        assertEquals(1, SavedOrder.read(file).edition());
    }
}
