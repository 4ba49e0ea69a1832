/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;

/** Asks for what goes into a problem report, and writes it. */
public final class ReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        new ReportDialog(window.getShell(), models(window)).open();
        return null;
    }

    private static List<Path> models(IWorkbenchWindow window) {
        return Arrays.stream(window.getActivePage().getEditorReferences()).map(ReportHandler::document).flatMap(Optional::stream)
                .map(ModelDocument::file).distinct().toList();
    }

    private static Optional<ModelDocument> document(IEditorReference reference) {
        return reference.getEditor(false) instanceof DocumentEditor editor ? editor.document() : Optional.empty();
    }
}
