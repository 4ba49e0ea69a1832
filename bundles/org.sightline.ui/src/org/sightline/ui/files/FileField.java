/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;

/** A field for a file name in a wizard: label, text and a button to browse, in a grid of three columns. */
public final class FileField {

    private static final MessageBundle TEXTS = MessageBundle.of(FileField.class);

    private final Text text;
    private final Button browse;

    /**
     * @param parent a grid of three columns
     * @param label what file is wanted, with a mnemonic
     * @param style {@link SWT#OPEN} for a file that is there, {@link SWT#SAVE} for one to be written
     * @param filter what the file dialog shows
     * @param changed told of the file whenever it changes; empty for no or an impossible name
     */
    public FileField(Composite parent, String label, int style, String[] filter, Consumer<Optional<Path>> changed) {
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> changed.accept(file()));
        browse = new Button(parent, SWT.PUSH);
        browse.setText(TEXTS.get("fileField_browse"));
        browse.addListener(SWT.Selection, event -> browse(style, filter));
    }

    private void browse(int style, String[] filter) {
        FileDialog dialog = new FileDialog(text.getShell(), style);
        dialog.setFilterExtensions(filter);
        file().ifPresent(file -> {
            dialog.setFilterPath(String.valueOf(file.toAbsolutePath().getParent()));
            dialog.setFileName(String.valueOf(file.getFileName()));
        });
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    /** @return the file; empty for no or an impossible name */
    public Optional<Path> file() {
        String name = text.getText().strip();
        try {
            return Optional.of(name).filter(typed -> !typed.isEmpty()).map(typed -> Path.of(typed).toAbsolutePath())
                    .filter(file -> file.getFileName() != null);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** @return what is typed */
    public String text() {
        return text.getText();
    }

    /** @return whether nothing is typed */
    public boolean isBlank() {
        return text.getText().isBlank();
    }

    /** @param file the file to show; where there is little room, the end of its name is seen */
    public void show(Path file) {
        if (!file().equals(Optional.of(file.toAbsolutePath()))) {
            text.setText(file.toString());
            text.setSelection(text.getText().length());
        }
    }

    /** @param isEnabled whether a file can be named now */
    public void enable(boolean isEnabled) {
        text.setEnabled(isEnabled);
        browse.setEnabled(isEnabled);
    }

    /** @param name what a user would type */
    public void type(String name) {
        text.setText(name);
    }
}
