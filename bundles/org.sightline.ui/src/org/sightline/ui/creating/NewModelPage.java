/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.XmlText;
import org.sightline.ui.files.FileField;
import org.sightline.ui.files.ModelFiles;

/** What a new model is about and where it goes. */
final class NewModelPage extends WizardPage {

    private static final MessageBundle TEXTS = MessageBundle.of(NewModelPage.class);

    private Text process;
    private Text organization;
    private Text customer;
    private FileField target;

    NewModelPage() {
        super("newModel", TEXTS.get("newModelPage_title"), null);
        setDescription(TEXTS.get("newModelPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(page);
        process = text(page, "newModelPage_process", "newModelPage_processDefault");
        organization = text(page, "newModelPage_organization", "newModelPage_organizationDefault");
        customer = text(page, "newModelPage_customer", "newModelPage_customerDefault");
        Path proposed = Path.of(System.getProperty("user.home"), TEXTS.get("newModelPage_fileDefault") + ModelFiles.ENDING);
        target = new FileField(page, TEXTS.get("newModelPage_file"), SWT.SAVE, ModelFiles.filter(), file -> check());
        target.show(proposed);
        List.of(process, organization, customer).forEach(text -> text.addModifyListener(event -> check()));
        setControl(page);
        process.selectAll();
    }

    private Text text(Composite page, String labelKey, String defaultKey) {
        new Label(page, SWT.NONE).setText(TEXTS.get(labelKey));
        Text text = new Text(page, SWT.SINGLE | SWT.BORDER);
        text.setText(TEXTS.get(defaultKey));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        return text;
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        for (Text text : List.of(process, organization, customer)) {
            if (text.getText().isBlank()) {
                return Optional.of(TEXTS.get("newModelPage_missing"));
            }
            if (!XmlText.isLegal(text.getText())) {
                return Optional.of(TEXTS.get("newModelPage_illegal"));
            }
        }
        return target.file().isPresent() ? Optional.empty() : Optional.of(TEXTS.get("newModelPage_noFile"));
    }

    String processName() {
        return process.getText().strip();
    }

    String organizationName() {
        return organization.getText().strip();
    }

    String customerName() {
        return customer.getText().strip();
    }

    Path target() {
        return ModelFiles.withEnding(target.file().orElseThrow());
    }
}
