/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.sightline.io.OutputException;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.messages.MessageBundle;

/** Makes a new model file to start from. */
public final class NewModelWizard extends Wizard {

    private static final MessageBundle TEXTS = MessageBundle.of(NewModelWizard.class);

    private final NewModelPage page = new NewModelPage();
    private Path written;

    /** Makes the wizard. */
    public NewModelWizard() {
        setWindowTitle(TEXTS.get("newModel_title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path target = page.target();
        if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), getWindowTitle(), TEXTS.get("newModel_overwrite", target))) {
            return false;
        }
        try {
            ModelWriter.write(new ModelSkeleton().create(page.processName(), page.organizationName(), page.customerName()), target);
            written = target;
            return true;
        } catch (OutputException e) {
            page.setErrorMessage(e.getMessage());
            return false;
        }
    }

    /** @return the model file that was written; null if nothing was */
    public Path written() {
        return written;
    }
}
