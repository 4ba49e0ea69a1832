/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.files.FileField;

/** Asks what happened and where the report goes. No model goes along unless it is ticked. Nothing is sent anywhere. */
final class ReportDialog extends TitleAreaDialog {

    private static final MessageBundle TEXTS = MessageBundle.of(ReportDialog.class);
    private static final String ENDING = ".zip";

    private final List<Path> models;
    private final List<Button> ticks = new ArrayList<>();
    private Text description;
    private FileField field;

    /**
     * @param parent where it opens
     * @param models the models that are open
     */
    ReportDialog(Shell parent, List<Path> models) {
        super(parent);
        this.models = List.copyOf(models);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("report_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get("report_description"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        description = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(460, 120).applyTo(description);
        for (Path model : models) {
            Button tick = new Button(area, SWT.CHECK);
            tick.setText(TEXTS.get("report_model", model.getFileName()).replace("&", "&&"));
            tick.setToolTipText(model.toString());
            GridDataFactory.fillDefaults().span(3, 1).applyTo(tick);
            ticks.add(tick);
        }
        field = new FileField(area, TEXTS.get("report_file"), SWT.SAVE, new String[] {"*" + ENDING}, file -> check());
        setTitle(TEXTS.get("report_title"));
        setMessage(TEXTS.get("report_message"));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("report_write"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        field.show(Path.of(System.getProperty("user.home"), "sightline-report" + ENDING));
        description.setFocus();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            Optional<Path> file = field.file();
            boolean hasFolder = file.filter(each -> Files.isDirectory(each.getParent())).isPresent();
            getButton(IDialogConstants.OK_ID).setEnabled(hasFolder);
            setErrorMessage(hasFolder ? null : TEXTS.get(file.isPresent() ? "report_noFolder" : "report_noFile"));
        }
    }

    private List<Path> ticked() {
        return models.stream().filter(model -> ticks.get(models.indexOf(model)).getSelection()).toList();
    }

    @Override
    protected void okPressed() {
        Path target = field.file().orElseThrow();
        try {
            new ProblemReport(description.getText(), PlatformFacts.details(), PlatformFacts.settings(), PlatformFacts.log(), ticked()).write(target);
            super.okPressed();
            MessageDialog.openInformation(getParentShell(), TEXTS.get("report_title"), TEXTS.get("report_written", target));
        } catch (IOException e) {
            setErrorMessage(TEXTS.get("report_failed", target, e.getMessage()));
        }
    }
}
