/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.sightline.io.OutputException;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.intake.IntakeEdits;
import org.sightline.model.editing.intake.TimeConversion;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.OpenElement;
import org.sightline.ui.editor.OpeningWizard;
import org.sightline.ui.settings.Settings;

/** Makes a new process, empty or from a template, in a new model file or in the open model. */
public final class NewProcessWizard extends OpeningWizard {

    private static final MessageBundle TEXTS = MessageBundle.of(NewProcessWizard.class);

    private final StartPage startPage = new StartPage();
    private final DetailsPage detailsPage;
    private OpenElement.Target made;

    /** @param open the model in front; empty if none is open */
    public NewProcessWizard(Optional<ModelDocument> open) {
        detailsPage = new DetailsPage(startPage, open);
        setWindowTitle(TEXTS.get("newProcess_title"));
    }

    @Override
    public void addPages() {
        addPage(startPage);
        addPage(detailsPage);
    }

    @Override
    public boolean performFinish() {
        if (detailsPage.replacesFile()
                && !MessageDialog.openQuestion(getShell(), getWindowTitle(), TEXTS.get("newProcess_overwrite", detailsPage.file()))) {
            return false;
        }
        Portfolio model = startPage.start().model().apply(detailsPage.names());
        Optional<String> problem = detailsPage.document().isPresent() ? takeIn(model, detailsPage.document().get()) : write(model, detailsPage.file());
        detailsPage.setErrorMessage(problem.orElse(null));
        return problem.isEmpty();
    }

    private Optional<String> takeIn(Portfolio model, ModelDocument document) {
        CustomerProcess process = model.getProcesses().get(0);
        Command intake = new IntakeEdits(document.domain()).takeIn(model, document.portfolio());
        if (!document.execute(intake)) {
            return Optional.of(intake.getDescription());
        }
        made = new OpenElement.Target(document.file(), process.getId());
        return Optional.empty();
    }

    /** In the units that a person prefers; a model that has times which cannot be told in that unit keeps its own. */
    private static void fit(Portfolio model) {
        Settings settings = new Settings();
        TimeConversion conversion = TimeConversion.of(model, settings.timeUnit());
        if (conversion.refusal().isEmpty()) {
            conversion.carryOut();
        }
        model.setCurrency(settings.currency());
    }

    private Optional<String> write(Portfolio model, Path file) {
        try {
            fit(model);
            ModelWriter.write(model, file);
            made = new OpenElement.Target(file, model.getProcesses().get(0).getId());
            return Optional.empty();
        } catch (OutputException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public OpenElement.Target made() {
        return made;
    }
}
