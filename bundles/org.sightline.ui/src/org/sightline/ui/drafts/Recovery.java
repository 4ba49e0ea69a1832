/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import java.io.IOException;
import java.util.List;

import org.sightline.io.RefusedInputException;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.diagrams.LayoutReader;
import org.sightline.io.drafts.Draft;
import org.sightline.io.drafts.DraftContent;
import org.sightline.io.model.LoadedModel;
import org.sightline.io.model.ModelReader;
import org.sightline.io.saving.OpenDiagrams;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;

/** Makes documents of drafts again. Needs no display. */
final class Recovery {

    private final ModelDocuments documents;
    private final DraftKeeper keeper;

    Recovery(ModelDocuments documents, DraftKeeper keeper) {
        this.documents = documents;
        this.keeper = keeper;
    }

    /**
     * @param draft a draft
     * @return the model in it
     * @throws IOException if the draft is gone or not whole
     */
    Portfolio content(Draft draft) throws IOException {
        return read(draft, keeper.store().read(draft)).portfolio();
    }

    private static LoadedModel read(Draft draft, DraftContent content) throws RefusedInputException {
        return ModelReader.read(content.model(), draft.file());
    }

    /**
     * Makes a draft the document of its file, with changes that are not saved. If the file is open with such changes of its own, these
     * become a draft first. An editor that is opened on the file afterwards shows it.
     *
     * @param draft a draft
     * @throws IOException if the draft is gone or not whole; all is as before then
     */
    void recover(Draft draft) throws IOException {
        DraftContent content = keeper.store().read(draft);
        LoadedModel model = read(draft, content);
        OpenDiagrams diagrams = new OpenDiagrams(LayoutReader.read(content.layout(), draft.place().toString()), LayoutFile.of(draft.file()));
        documents.find(draft.file()).filter(ModelDocument::isDirty).ifPresent(keeper::keepAside);
        ModelDocument document = ModelDocument.recovered(draft.file(), model, diagrams);
        keeper.adopt(document, List.of(draft));
        documents.show(document);
    }

    /**
     * @param draft a draft that nobody wants
     * @throws IOException if it cannot be removed
     */
    void discard(Draft draft) throws IOException {
        keeper.store().remove(draft);
    }
}
