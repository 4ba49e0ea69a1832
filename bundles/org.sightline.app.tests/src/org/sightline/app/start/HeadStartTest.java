/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

class HeadStartTest extends WorkbenchTest {

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("office-supplies.sightline");
        ShippedFiles.copy(ShippedFiles.EXAMPLE, file);
    }

    private ModelDocuments documents() {
        return window().getService(ModelDocuments.class);
    }

    private void openWithHeadStart(Path path) {
        HeadStart.begin(List.of(path), documents());
        new ChartOpener(window()).open(path);
        user.settle();
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
}
