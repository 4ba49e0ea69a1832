/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;

/** What can be done with the file of the model in front, beside saving it. */
abstract class FileHandler extends EditorHandler {

    /** Reads the file anew; changes that are not saved go, if the user agrees. */
    public static final class Revert extends FileHandler {

        @Override
        void execute(ExecutionEvent event, DocumentEditor editor, ModelDocument document) {
            editor.revert();
        }
    }

    /** Writes the model to another file and goes on with this one. */
    public static final class SaveCopy extends FileHandler {

        @Override
        void execute(ExecutionEvent event, DocumentEditor editor, ModelDocument document) {
            editor.saveCopy();
        }
    }
}
