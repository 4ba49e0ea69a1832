/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
    void print_isOffered() {
        ICommandService commands = window().getService(ICommandService.class);

        assertTrue(commands.getCommand(IWorkbenchCommandConstants.FILE_PRINT).isEnabled());
    }
}
