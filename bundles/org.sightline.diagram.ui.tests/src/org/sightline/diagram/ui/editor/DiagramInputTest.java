/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.ui.files.RecentFiles;

/** What is remembered of an open diagram. */
class DiagramInputTest {

    private static final DiagramInput INPUT = DiagramInput.standard(Path.of("model.sightline"), "physical", "id", "Ordering");

    private final RecentFiles recent = new RecentFiles();
    private final boolean before = recent.reopensAtStart();

    @AfterEach
    void preferenceAsBefore() {
        recent.reopenAtStart(before);
    }

    @Test
    void input_comesBackAtTheNextStart() {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        INPUT.saveState(memento);
        DiagramInput again = (DiagramInput) new DiagramInput.Factory().createElement(memento);
        assertEquals(INPUT, again);
        assertEquals("Ordering", again.getName());
    }

    @Test
    void diagram_isRememberedOnlyIfFilesAreToBeOpenedAgain() {
        recent.reopenAtStart(true);
        assertSame(INPUT, INPUT.getPersistable());
        recent.reopenAtStart(false);
        assertNull(INPUT.getPersistable());
    }
}
