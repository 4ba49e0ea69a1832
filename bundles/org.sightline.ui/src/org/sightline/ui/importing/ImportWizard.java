/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.sightline.io.OutputException;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.editor.OpenElement;
import org.sightline.ui.editor.OpeningWizard;

/** Imports a file: which, who the customer is, what comes in and what does not, and where it goes. */
public final class ImportWizard extends OpeningWizard {

    private static final MessageBundle TEXTS = MessageBundle.of(ImportWizard.class);

    private final ImportModel model = new ImportModel();
    private final DraftKeeper drafts;
    private final SourcePage sourcePage;
    private final PreviewPage previewPage;
    private OpenElement.Target made;

    /**
     * @param open the model in front; empty if none is open
     * @param drafts keeps a draft of it before anything comes in
     */
    public ImportWizard(Optional<ModelDocument> open, DraftKeeper drafts) {
        this.drafts = drafts;
        sourcePage = new SourcePage(model, open);
        previewPage = new PreviewPage(model, () -> sourcePage.target().document());
        setWindowTitle(TEXTS.get("importWizard_title"));
    }

    /**
     * @param file the file to begin with
     * @return this
     */
    public ImportWizard of(Path file) {
        model.chooseSource(file);
        return this;
    }

    @Override
    public void addPages() {
        addPage(sourcePage);
        addPage(previewPage);
    }

    @Override
    public boolean canFinish() {
        return model.preview().isPresent() && sourcePage.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        String id = model.result();
        Optional<ModelDocument> into = sourcePage.target().document();
        if (into.isPresent()) {
            model.takeInto(into.get(), drafts);
        } else if (!write(sourcePage.target().file())) {
            return false;
        }
        made = new OpenElement.Target(into.map(ModelDocument::file).orElseGet(() -> sourcePage.target().file()), id);
        return true;
    }

    private boolean write(Path target) {
        if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), getWindowTitle(), TEXTS.get("importWizard_overwrite", target))) {
            return false;
        }
        try {
            model.write(target);
            return true;
        } catch (OutputException e) {
            MessageDialog.openError(getShell(), getWindowTitle(), e.getMessage());
            return false;
        }
    }

    @Override
    public OpenElement.Target made() {
        return made;
    }
}
