/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.sightline.io.OutputException;
import org.sightline.model.messages.MessageBundle;

/** Imports a BPMN file: which file, who the customer is, what comes in and what does not, and where the model goes. */
public final class BpmnImportWizard extends Wizard {

    private static final MessageBundle TEXTS = MessageBundle.of(BpmnImportWizard.class);

    private final BpmnImportModel model = new BpmnImportModel();
    private final BpmnFilePage filePage = new BpmnFilePage(model);
    private final BpmnPreviewPage previewPage = new BpmnPreviewPage(model);
    private Path written;

    /** Makes the wizard, with no file chosen. */
    public BpmnImportWizard() {
        setWindowTitle(TEXTS.get("importWizard_title"));
    }

    @Override
    public void addPages() {
        addPage(filePage);
        addPage(previewPage);
    }

    @Override
    public boolean canFinish() {
        return model.isComplete();
    }

    @Override
    public boolean performFinish() {
        Path target = model.target().orElseThrow();
        if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), getWindowTitle(), TEXTS.get("importWizard_overwrite", target))) {
            return false;
        }
        try {
            written = model.finish();
            return true;
        } catch (OutputException e) {
            MessageDialog.openError(getShell(), getWindowTitle(), e.getMessage());
            return false;
        }
    }

    /** @return the model file that was written; null if nothing was */
    public Path written() {
        return written;
    }
}
