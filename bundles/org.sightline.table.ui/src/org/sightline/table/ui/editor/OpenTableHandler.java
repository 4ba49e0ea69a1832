/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.elements.ElementReference;

/** Opens a table of the notation about what is selected, or about what that lies in. */
public final class OpenTableHandler extends AbstractHandler {

    /** Id of the command. */
    public static final String COMMAND = "org.sightline.table.ui.open";
    /** Id of the parameter that names the table. */
    public static final String TABLE = "org.sightline.table.ui.open.table";

    private static final String STANDARD = "steps";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page != null && page.getActiveEditor() instanceof DocumentEditor editor && editor.document().isPresent()) {
            ModelDocument document = editor.document().get();
            Optional<EObject> element = ElementReference.in(window.getSelectionService().getSelection());
            String table = event.getParameter(TABLE);
            new TableOpener(page).open(document, table == null ? STANDARD : table, element.orElse(document.portfolio()))
                    .ifPresent(opened -> element.ifPresent(opened::reveal));
        }
        return null;
    }
}
