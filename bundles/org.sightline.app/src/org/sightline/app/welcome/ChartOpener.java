/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramInput;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.io.RefusedInputException;
import org.sightline.ui.document.DocumentHold;
import org.sightline.ui.document.DocumentUser;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.editor.ModelFileInput;
import org.sightline.ui.editor.ModelOpener;

/**
 * Opens models with a chart in front.
 *
 * @param window where to open them
 */
public record ChartOpener(IWorkbenchWindow window) {

    /**
     * Opens a model, and the chart of its first process in front of it. The page of the model itself has its tab behind the chart, and is made when
     * somebody looks at it. A model that cannot be read is shown by what is wrong with it.
     *
     * @param file a model
     */
    public void open(Path file) {
        try {
            DocumentHold hold = window.getService(ModelDocuments.class).acquire(file, new Opening());
            try {
                open(hold.document());
            } finally {
                hold.release();
            }
        } catch (RefusedInputException e) {
            new ModelOpener(window).open(file);
        }
    }

    private void open(ModelDocument document) {
        Optional<DiagramInput> chart = document.portfolio().getProcesses().stream().findFirst()
                .map(process -> DiagramOpener.input(document, DiagramOpener.chartOf(process), process));
        if (chart.isEmpty()) {
            new ModelOpener(window).open(document.file());
        } else {
            open(new ModelFileInput(document.file()), chart.get());
        }
    }

    private void open(ModelFileInput model, DiagramInput chart) {
        IEditorInput[] inputs = {model, chart};
        String[] editors = {ModelEditor.ID, DiagramEditor.ID};
        try {
            window.getActivePage().openEditors(inputs, editors, null, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID, 1);
        } catch (MultiPartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Keeps the document from the decision what to show of it until its editor has it. */
    private static final class Opening implements DocumentUser {

        @Override
        public void replaced(ModelDocument document) {
            // Nothing happens to it in between.
        }

        @Override
        public void moved() {
            // Nothing happens to it in between.
        }
    }
}
