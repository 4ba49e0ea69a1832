/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;

/** A command on the model in front. Does nothing while none is open. */
abstract class EditorHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor && editor.document().isPresent()) {
            execute(event, editor, editor.document().get());
        }
        return null;
    }

    /**
     * @param event what called the command
     * @param editor the editor in front
     * @param document its model
     */
    abstract void execute(ExecutionEvent event, DocumentEditor editor, ModelDocument document);
}
