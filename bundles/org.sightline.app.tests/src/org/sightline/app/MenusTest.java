/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The menus of the workbench work on the diagram in front. */
class MenusTest extends ExampleTest {

    /** The example's chart shows more than that. */
    private static final int MANY = 100;

    @BeforeEach
    void open() throws IOException {
        openExample();
    }

    @Test
    void selectAll_selectsWhatTheChartShows() {
        user.choose("Edit", "Select All");

        assertTrue(((IStructuredSelection) page().getSelection()).size() > MANY, page().getSelection()::toString);
    }

    @Test
    void menus_haveTheirEntriesWhenTheyOpen() {
        assertEquals("Open Diagram", user.entry("Diagram", "Open"));
        assertEquals("Exit", user.entry("File", "Exit"));
        assertEquals("About Sightline", user.entry("Help", "About"));
        assertEquals("Open Diagram", user.entry("Diagram", "Open"), "as before, the second time");
    }

    @Test
    void newChild_saysWhereThereIsSomethingToMake() {
        assertEquals("Select an element in the tree of the model", user.entry("Model", "New Child", "Select"));
    }

    @Test
    void tableMenu_isThereWhileATableIsInFront() {
        BooleanSupplier isThere = () -> Arrays.stream(window().getShell().getMenuBar().getItems()).anyMatch(each -> each.getText().equals("&Table"));
        assertFalse(isThere.getAsBoolean());
        user.choose("Model", "Open Table", "Steps");
        assertTrue(isThere.getAsBoolean());
        assertEquals("Edit Cell", user.entry("Table", "Edit Cell"));
        page().closeEditor(page().getActiveEditor(), false);
        user.settle();
        assertFalse(isThere.getAsBoolean());
    }

    @Test
    void print_isOffered() {
        ICommandService commands = window().getService(ICommandService.class);

        assertTrue(commands.getCommand(IWorkbenchCommandConstants.FILE_PRINT).isEnabled());
    }
}
