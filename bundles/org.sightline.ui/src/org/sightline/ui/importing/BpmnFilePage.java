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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sightline.io.Problem;
import org.sightline.io.bpmn.BpmnImport;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.files.FileField;
import org.sightline.ui.files.ModelFiles;

/** Which file to import and where the model goes. A refused file is told with the places of what is wrong. */
final class BpmnFilePage extends WizardPage {

    private static final MessageBundle TEXTS = MessageBundle.of(BpmnFilePage.class);

    private static final String[] BPMN = {"*.bpmn;*.bpmn20.xml;*.xml", "*"};

    private final BpmnImportModel model;
    private FileField target;
    private Text report;

    BpmnFilePage(BpmnImportModel model) {
        super("file", TEXTS.get("filePage_title"), null);
        this.model = model;
        setDescription(TEXTS.get("filePage_description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
        FileField source = new FileField(page, TEXTS.get("filePage_source"), SWT.OPEN, BPMN, this::sourceChosen);
        target = new FileField(page, TEXTS.get("filePage_target"), SWT.SAVE, ModelFiles.filter(), file -> file.ifPresent(model::chooseTarget));
        report = new Text(page, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        report.setBackground(page.getBackground());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(500, 120).applyTo(report);
        model.source().ifPresent(source::show);
        setControl(page);
    }

    private void sourceChosen(Optional<Path> file) {
        if (file.filter(Files::isRegularFile).isEmpty()) {
            setErrorMessage(file.map(missing -> TEXTS.get("filePage_missing", missing)).orElse(null));
            report.setText("");
            setPageComplete(false);
            return;
        }
        model.chooseSource(file.get());
        model.target().ifPresent(target::show);
        setErrorMessage(model.problems().isEmpty() ? null : TEXTS.get("filePage_refused"));
        report.setText(model.preview().map(BpmnFilePage::summary).orElseGet(this::problems));
        setPageComplete(model.isComplete());
    }

    private static String summary(BpmnImport preview) {
        return TEXTS.get("filePage_summary", preview.portfolio().getProcesses().size(), preview.notes().size());
    }

    private String problems() {
        return String.join("\n", model.problems().stream().map(Problem::toString).toList());
    }
}
