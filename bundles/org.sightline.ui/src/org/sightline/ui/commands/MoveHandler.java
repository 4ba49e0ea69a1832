/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.elements.ElementReference;

/** Moves the selected element up or down in its list. */
abstract class MoveHandler extends EditorHandler {

    private final int steps;

    MoveHandler(int steps) {
        this.steps = steps;
    }

    @Override
    void execute(ExecutionEvent event, DocumentEditor editor, ModelDocument document) {
        ElementReference.in(HandlerUtil.getCurrentSelection(event)).ifPresent(element -> move(editor, document, element));
    }

    private void move(DocumentEditor editor, ModelDocument document, EObject element) {
        if (document.execute(document.edits().move(element, steps))) {
            editor.reveal(element);
        }
    }

    /** Moves up. */
    public static final class Up extends MoveHandler {

        /** Called by the workbench. */
        public Up() {
            super(-1);
        }
    }

    /** Moves down. */
    public static final class Down extends MoveHandler {

        /** Called by the workbench. */
        public Down() {
            super(1);
        }
    }
}
