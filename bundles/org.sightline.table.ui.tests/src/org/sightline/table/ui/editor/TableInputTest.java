/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;

/** What is remembered of an open table. */
class TableInputTest {

    private static final TableInput INPUT = new TableInput(Path.of("model.sightline"), "steps", "id", "Ordering – Steps");

    @Test
    void input_comesBackAtTheNextStart() {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        INPUT.saveState(memento);
        TableInput again = (TableInput) new TableInput.Factory().createElement(memento);
        assertEquals(INPUT, again);
        assertEquals("Ordering – Steps", again.getName());
    }

    @Test
    void sameTableOfAnotherProcess_isAnotherInput() {
        assertNotEquals(INPUT, new TableInput(INPUT.file(), "steps", "other", INPUT.getName()));
        assertEquals(INPUT, new TableInput(INPUT.file(), "steps", "id", "another name"));
    }
}
