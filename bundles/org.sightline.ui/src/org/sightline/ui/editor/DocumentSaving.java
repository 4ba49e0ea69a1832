/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;

/** Saves a document on behalf of an editor, and asks and tells the user what there is to ask and tell. */
final class DocumentSaving {

    private final ModelDocuments documents;
    private final ModelDocument document;
    private final SaveDialogs dialogs;
    private final Consumer<List<Problem>> notes;

    /** @param notes told after each save what the user should know of it; mostly nothing */
    DocumentSaving(ModelDocuments documents, ModelDocument document, SaveDialogs dialogs, Consumer<List<Problem>> notes) {
        this.documents = documents;
        this.document = document;
        this.dialogs = dialogs;
        this.notes = notes;
    }

    /** @return whether the document is saved now */
    boolean save() {
        SaveDialogs.Conflict answer = document.hasChangedOnDisk() ? dialogs.askAboutChangeOnDisk(document.file()) : SaveDialogs.Conflict.OVERWRITE;
        return switch (answer) {
            case OVERWRITE -> saveTo(document.file());
            case SAVE_AS -> saveElsewhere();
            case CANCEL -> false;
        };
    }

    /** @return whether the document is saved now */
    boolean saveElsewhere() {
        return dialogs.askForTarget(document.file()).map(this::saveTo).orElse(false);
    }

    /** Writes a copy wherever the user says. The document stays with its file and its changes. */
    void saveCopy() {
        dialogs.askForTarget(document.file()).ifPresent(target -> {
            try {
                notes.accept(documents.saveCopy(document, target));
            } catch (OutputException e) {
                dialogs.tell(e.getMessage());
            }
        });
    }

    private boolean saveTo(Path target) {
        try {
            notes.accept(documents.saveAs(document, target));
            return true;
        } catch (OutputException e) {
            return dialogs.tellFailure(e.getMessage()) && saveElsewhere();
        }
    }
}
