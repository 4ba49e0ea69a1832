/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.OutputException;
import org.sightline.io.RefusedInputException;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.driver.PhoneOrder;

class ModelDocumentsTest {

    @TempDir
    private Path folder;

    private final ModelDocuments documents = new ModelDocuments();
    private final List<String> events = new ArrayList<>();
    private Path file;

    /** Notes what it is told. */
    private final class User implements DocumentUser {

        @Override
        public void replaced(ModelDocument document) {
            events.add("replaced by " + document.portfolio().getName());
        }

        @Override
        public void moved() {
            events.add("moved");
        }
    }

    @BeforeEach
    void write() throws Exception {
        file = PhoneOrder.write(folder);
    }

    private DocumentHold acquire(Path path) throws RefusedInputException {
        return documents.acquire(path, new User());
    }

    private static void rename(ModelDocument document, String name) {
        document.execute(document.edits().set(document.portfolio(), Literals.NAMED_ELEMENT__NAME, name));
    }

    @Test
    void file_isOneDocumentHoweverItIsNamed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.sightline"), file);
        ModelDocument document = acquire(file).document();

        assertSame(document, acquire(folder.resolve("./x/../phone-order.sightline")).document());
        assertSame(document, acquire(link).document());
        assertEquals(List.of(document), documents.open());
    }

    @Test
    void document_isClosedWithItsLastShare() throws Exception {
        DocumentHold first = acquire(file);
        DocumentHold second = acquire(file);
        documents.addListener(new DocumentsListener() {
            @Override
            public void opened(ModelDocument document) {
                events.add("opened");
            }

            @Override
            public void closing(ModelDocument document) {
                events.add("closing");
            }
        });

        first.release();
        first.release();
        assertEquals(List.of(), events);
        second.release();
        assertEquals(List.of("closing"), events);
        assertNotSame(second.document(), acquire(file).document());
        assertEquals(List.of("closing", "opened"), events);
    }

    @Test
    void editsThroughOneShare_areSeenThroughTheOther() throws Exception {
        ModelDocument one = acquire(file).document();
        ModelDocument other = acquire(file).document();
        rename(one, "Orders");

        assertTrue(other.isDirty());
        other.domain().getCommandStack().undo();
        assertFalse(one.isDirty());
    }

    @Test
    void reload_givesAllSharesTheFileAsItIsNow() throws Exception {
        DocumentHold first = acquire(file);
        DocumentHold second = acquire(file);
        ModelDocument former = first.document();
        rename(former, "Mine");
        Files.writeString(file, Files.readString(file).replace("Phone orders", "Theirs"));
        documents.reload(former);

        assertEquals(List.of("replaced by Theirs", "replaced by Theirs"), events);
        assertSame(first.document(), second.document());
        assertNotSame(former, first.document());
        assertFalse(first.document().isDirty());
        assertEquals(List.of(first.document()), documents.open());
    }

    @Test
    void reloadOfADamagedFile_keepsWhatIsOpen() throws Exception {
        ModelDocument document = acquire(file).document();
        rename(document, "Mine");
        Files.writeString(file, "no model");

        assertThrows(RefusedInputException.class, () -> documents.reload(document));

        assertEquals(List.of(document), documents.open());
        assertEquals("Mine", document.portfolio().getName());
        assertTrue(document.isDirty());
    }

    @Test
    void saveAs_movesAllShares() throws Exception {
        ModelDocument document = acquire(file).document();
        acquire(file);
        documents.saveAs(document, folder.resolve("other.sightline"));

        assertEquals(List.of("moved", "moved"), events);
        assertSame(document, documents.find(folder.resolve("other.sightline")).orElseThrow());
        assertTrue(documents.find(file).isEmpty());
    }

    @Test
    void saveOntoAnotherOpenDocument_isRefused() throws Exception {
        ModelDocument document = acquire(file).document();
        Path other = Files.copy(file, folder.resolve("other.sightline"));
        acquire(other);
        byte[] before = Files.readAllBytes(other);
        rename(document, "Mine");

        OutputException refusal = assertThrows(OutputException.class, () -> documents.saveAs(document, other));

        assertEquals(other + ": This file is open in another editor. Close that one first, or choose another name.", refusal.getMessage());
        assertEquals(new String(before), Files.readString(other));
        assertEquals(file, document.file());
    }

    private static FutureTask<ModelDocument> reading(Path path) {
        return new FutureTask<>(() -> ModelDocument.open(path));
    }

    @Test
    void expectedDocument_isWaitedForAndSharedByAll() throws Exception {
        FutureTask<ModelDocument> reading = reading(file);
        documents.expect(file, reading);
        Thread.ofPlatform().start(reading);

        ModelDocument document = acquire(file).document();

        assertSame(reading.get(), document);
        assertSame(document, acquire(file).document());
        assertFalse(document.isDirty());
    }

    @Test
    void expectedDocument_isHandedOutOnce() throws Exception {
        FutureTask<ModelDocument> reading = reading(file);
        documents.expect(file, reading);
        reading.run();
        acquire(file).release();

        assertNotSame(reading.get(), acquire(file).document(), "a closed document is read anew");
    }

    @Test
    void expectedDocument_thatIsNotWanted_isForgotten() throws Exception {
        DocumentHold hold = acquire(file);
        FutureTask<ModelDocument> reading = reading(file);
        documents.expect(file, reading);
        reading.run();
        DocumentHold second = acquire(file);
        assertSame(hold.document(), second.document());
        hold.release();
        second.release();

        assertNotSame(reading.get(), acquire(file).document(), "what was read so long ago is out of date");
    }

    @Test
    void expectedFile_thatIsDamaged_isRefusedAsEver() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.sightline"), "<portfolio");
        RefusedInputException usual = assertThrows(RefusedInputException.class, () -> acquire(damaged));
        FutureTask<ModelDocument> reading = reading(damaged);
        documents.expect(damaged, reading);
        reading.run();

        RefusedInputException refusal = assertThrows(RefusedInputException.class, () -> acquire(damaged));

        assertEquals(usual.getProblems(), refusal.getProblems());
        Files.copy(file, damaged, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(damaged, acquire(damaged).document().file(), "once it is mended it can be opened");
    }

    @Test
    void companion_isMadeOnceAndDisposedWithTheDocument() throws Exception {
        DocumentHold hold = acquire(file);
        class Counter implements Companion {
            private int disposals;

            @Override
            public void dispose() {
                disposals++;
            }
        }
        Counter counter = hold.document().companion(Counter.class, Counter::new);

        assertSame(counter, hold.document().companion(Counter.class, Counter::new));
        hold.release();
        assertEquals(1, counter.disposals);
    }

    @Test
    void movesInDiagrams_areUndoneOnTheSameStackAndSavedWithTheModel() throws Exception {
        ModelDocument document = acquire(file).document();
        Diagram diagram = document.diagrams().standard("physical", document.portfolio().getProcesses().get(0).getId(), "Order");
        String key = "Step@" + document.portfolio().getProcesses().get(0).getLanes().get(0).getNodes().get(0).getId();
        rename(document, "Orders");
        document.execute(document.diagramEdits().place(diagram, Map.of(key, NodePosition.at(7, 8))));

        document.domain().getCommandStack().undo();
        assertTrue(document.diagrams().diagrams().isEmpty());
        assertEquals("Orders", document.portfolio().getName());
        document.domain().getCommandStack().redo();
        document.save();
        assertFalse(document.isDirty());
        assertEquals(NodePosition.at(7, 8), ModelDocument.open(file).diagrams().find(diagram.id()).orElseThrow().places().get(key));
    }
}
