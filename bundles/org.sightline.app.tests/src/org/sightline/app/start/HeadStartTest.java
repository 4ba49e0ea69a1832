/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.app.shipped.ShippedFiles;
import org.sightline.app.welcome.ChartOpener;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.validation.DisplayExecutor;

class HeadStartTest extends WorkbenchTest {

    private Path file;
    private boolean isAfterwards;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("office-supplies.sightline");
        ShippedFiles.copy(ShippedFiles.EXAMPLE, file);
    }

    private ModelDocuments documents() {
        return window().getService(ModelDocuments.class);
    }

    private void openWithHeadStart(Path path) {
        open(HeadStart.begin(List.of(path)));
        user.waitUntil("the file is open", () -> isAfterwards);
        user.settle();
    }

    private void open(HeadStart ahead) {
        ahead.open(documents(), new DisplayExecutor(window().getShell().getDisplay()), new ChartOpener(window())::open, () -> isAfterwards = true);
    }

    /** The file comes from a disk that keeps its reader waiting. */
    private void openFrom(CountDownLatch disk) {
        open(HeadStart.begin(List.of(file), path -> {
            awaitUninterrupted(disk);
            return ModelDocument.open(path);
        }));
    }

    private List<String> drawn() {
        return diagram().scene().scene().items().values().stream().map(each -> each.key() + each.bounds() + each.label() + each.route()).toList();
    }

    private DiagramContext diagram() {
        return assertInstanceOf(DiagramEditor.class, page().getActiveEditor()).context().orElseThrow();
    }

    @Test
    void diagram_isTheSameAsWithoutHeadStart() {
        new ChartOpener(window()).open(file);
        user.settle();
        List<String> usual = drawn();
        ModelDocument former = diagram().document();
        page().closeAllEditors(false);
        user.settle();

        openWithHeadStart(file);

        assertNotSame(former, diagram().document());
        assertEquals(usual, drawn());
    }

    @Test
    void modelBehindTheDiagram_isTheSameDocument() {
        openWithHeadStart(file);
        DiagramContext diagram = diagram();
        assertEquals(2, page().getEditorReferences().length);
        assertEquals("office-supplies.sightline", page().getEditorReferences()[0].getName());

        ModelEditor model = assertInstanceOf(ModelEditor.class, new ModelOpener(window()).open(file));

        assertSame(diagram.document(), model.document().orElseThrow());
        assertEquals(List.of(diagram.document()), documents().open());
        assertEquals(2, page().getEditorReferences().length, "its tab was there");
    }

    @Test
    void damagedFile_isShownByWhatIsWrongWithIt() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.sightline"), "<portfolio");

        openWithHeadStart(damaged);

        ModelEditor editor = assertInstanceOf(ModelEditor.class, page().getActiveEditor());
        assertTrue(editor.document().isEmpty());
        assertTrue(user.sees(window().getShell(), Label.class, label -> label.getText().contains("damaged.sightline")));
        assertEquals(List.of(), documents().open());
    }

    @Test
    void fileThatIsGoneMeanwhile_isShownByWhatIsWrongWithIt() throws Exception {
        Files.delete(file);

        openWithHeadStart(file);

        assertTrue(assertInstanceOf(ModelEditor.class, page().getActiveEditor()).document().isEmpty());
    }

    @Test
    void slowFile_isOpenedLaterAndTheWindowIsOfUseMeanwhile() throws Exception {
        CountDownLatch disk = new CountDownLatch(1);
        openFrom(disk);
        user.settle();
        assertEquals(List.of(), documents().open());
        assertFalse(isAfterwards);
        Path other = folder.resolve("other.sightline");
        ShippedFiles.copy(ShippedFiles.EXAMPLE, other);
        new ChartOpener(window()).open(other);
        assertEquals(other, diagram().document().file());

        disk.countDown();
        user.waitUntil("the slow file is open", () -> isAfterwards);

        assertEquals(file, diagram().document().file());
    }

    @Test
    void slowFileThatTheUserOpensMeanwhile_isReadByTheWindowAndOpenOnce() throws Exception {
        CountDownLatch disk = new CountDownLatch(1);
        openFrom(disk);
        new ChartOpener(window()).open(file);
        ModelDocument opened = diagram().document();

        disk.countDown();
        user.waitUntil("the slow file is read", () -> isAfterwards);

        assertSame(opened, diagram().document());
        assertEquals(List.of(opened), documents().open());
        assertEquals(2, page().getEditorReferences().length);
    }

    @Test
    void mistakeInTheHeadStart_leavesTheFileToTheWindow() {
        assertLeftToTheWindow(path -> {
            throw new IllegalStateException("not expected");
        });
    }

    @Test
    void missingClassInTheHeadStart_leavesTheFileToTheWindow() {
        assertLeftToTheWindow(path -> {
            throw new NoClassDefFoundError("not there");
        });
    }

    private void assertLeftToTheWindow(HeadStart.Reader reader) {
        open(HeadStart.begin(List.of(file), reader));
        user.waitUntil("the file is open", () -> isAfterwards);

        assertEquals(file, diagram().document().file());
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
