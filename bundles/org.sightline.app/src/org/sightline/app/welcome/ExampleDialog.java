/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.sightline.app.shipped.ShippedFiles;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.files.FileField;
import org.sightline.ui.files.ModelFiles;

/** Asks where the copy of the example goes, and makes it. A copy that is there already is kept unless the user wants a fresh one. */
final class ExampleDialog extends TitleAreaDialog {

    private static final MessageBundle TEXTS = MessageBundle.of(ExampleDialog.class);

    private FileField field;
    private Button afresh;
    private Path copy;

    ExampleDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("exampleDialog_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        field = new FileField(area, TEXTS.get("exampleDialog_file"), SWT.SAVE, ModelFiles.filter(), file -> check());
        afresh = new Button(area, SWT.CHECK);
        afresh.setText(TEXTS.get("exampleDialog_afresh"));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(afresh);
        setTitle(TEXTS.get("exampleDialog_title"));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("exampleDialog_open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        field.show(Path.of(System.getProperty("user.home"), ShippedFiles.EXAMPLE));
        check();
    }

    private Optional<Path> file() {
        return field.file().map(ModelFiles::withEnding);
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        boolean isThere = file().filter(Files::exists).isPresent();
        afresh.setEnabled(isThere);
        getButton(IDialogConstants.OK_ID).setEnabled(file().isPresent());
        setErrorMessage(file().isPresent() ? null : TEXTS.get("exampleDialog_noFile"));
        setMessage(TEXTS.get(isThere ? "exampleDialog_there" : "exampleDialog_message"));
    }

    @Override
    protected void okPressed() {
        Path target = file().orElseThrow();
        try {
            if (!Files.exists(target) || afresh.getSelection()) {
                ShippedFiles.copy(ShippedFiles.EXAMPLE, target);
            }
            copy = target;
            super.okPressed();
        } catch (IOException e) {
            setErrorMessage(TEXTS.get("exampleDialog_failed", target, e.getMessage()));
        }
    }

    /** @return the copy, once the dialog has been closed by OK */
    Path copy() {
        return copy;
    }
}
