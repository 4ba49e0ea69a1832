/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchWindow;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.ModelOpener;

/**
 * Opens models with a chart in front.
 *
 * @param window where to open them
 */
public record ChartOpener(IWorkbenchWindow window) {

    /**
     * Opens a model, and the chart of its first process in front of it.
     *
     * @param file a model
     */
    public void open(Path file) {
        if (new ModelOpener(window).open(file) instanceof DocumentEditor editor) {
            editor.document().ifPresent(document -> document.portfolio().getProcesses().stream().findFirst()
                    .ifPresent(process -> new DiagramOpener(window.getActivePage()).open(document, DiagramOpener.chartOf(process), process)));
        }
    }
}
