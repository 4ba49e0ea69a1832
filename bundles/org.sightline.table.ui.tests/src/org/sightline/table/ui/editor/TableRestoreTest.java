/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;

/** Tables come back when the workbench is started again: from nothing but what was remembered of their editor. */
class TableRestoreTest extends TableTest {

    private XMLMemento remembered(TablePage page) {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        ((TableInput) page.editor().getEditorInput()).saveState(memento);
        return memento;
    }

    private TableEditor openAgain(XMLMemento memento) throws Exception {
        IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(TableInput.Factory.ID);
        TableEditor editor = (TableEditor) page().openEditor((IEditorInput) factory.createElement(memento), TableEditor.ID);
        user.settle();
        return editor;
    }

    @Test
    void table_comesBackWithItsLines() throws Exception {
        TablePage page = openExample("fail-points");
        XMLMemento memento = remembered(page);
        int lines = page.grid().rows().total();
        String title = page.editor().getTitle();
        assertTrue(page().closeAllEditors(false));
        user.settle();

        TableEditor again = openAgain(memento);

        assertEquals(title, again.getTitle());
        assertEquals(lines, again.page().orElseThrow().grid().rows().total());
    }

    @Test
    void tableOfAFileThatIsGone_saysSoAndNothingElseFails() throws Exception {
        TablePage page = openExample("steps");
        XMLMemento memento = remembered(page);
        Path file = page.document().file();
        assertTrue(page().closeAllEditors(false));
        user.settle();
        Files.delete(file);

        assertTrue(openAgain(memento).page().isEmpty());
    }
}
