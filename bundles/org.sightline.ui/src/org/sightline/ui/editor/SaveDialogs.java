/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.files.ModelFiles;

/** What saving asks a person. */
final class SaveDialogs {

    /** What to do when another program has changed the file. */
    enum Conflict { OVERWRITE, SAVE_AS, CANCEL }

    private static final MessageBundle TEXTS = MessageBundle.of(SaveDialogs.class);

    private final Shell shell;

    SaveDialogs(Shell shell) {
        this.shell = shell;
    }

    /**
     * Asks so that an Enter too many overwrites nothing.
     *
     * @param file a file that another program has changed or removed
     * @return what to do
     */
    Conflict askAboutChangeOnDisk(Path file) {
        String text = TEXTS.get(Files.exists(file) ? "save_conflict" : "save_conflictRemoved", file.getFileName());
        int answer = new MessageDialog(shell, TEXTS.get("save_conflictTitle"), null, text, MessageDialog.WARNING, Conflict.SAVE_AS.ordinal(),
                TEXTS.get("save_overwrite"), TEXTS.get("save_saveAs"), TEXTS.get("save_cancel")).open();
        return answer >= 0 && answer < Conflict.values().length ? Conflict.values()[answer] : Conflict.CANCEL;
    }

    /**
     * @param file where the model is now
     * @return where to save it; empty if the user cancels
     */
    Optional<Path> askForTarget(Path file) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.get("save_asTitle"));
        dialog.setFilterPath(file.toAbsolutePath().getParent().toString());
        dialog.setFileName(file.getFileName().toString());
        dialog.setFilterExtensions(ModelFiles.filter());
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of).map(ModelFiles::withEnding);
    }

    /**
     * Asks so that an Enter too many loses nothing.
     *
     * @param file a file with unsaved changes that is to be read anew
     * @return whether the changes may go
     */
    boolean confirmReload(Path file) {
        return new MessageDialog(shell, TEXTS.get("reload_title"), null, TEXTS.get("reload_question", file.getFileName()), MessageDialog.QUESTION, 1,
                TEXTS.get("reload_discard"), TEXTS.get("save_cancel")).open() == 0;
    }

    /** @param message what could not be saved and why */
    void tell(String message) {
        MessageDialog.openError(shell, TEXTS.get("save_failedTitle"), message);
    }

    Shell shell() {
        return shell;
    }

    /**
     * @param message what could not be saved and why
     * @return whether the user wants to save elsewhere
     */
    boolean tellFailure(String message) {
        return MessageDialog.open(MessageDialog.ERROR, shell, TEXTS.get("save_failedTitle"), TEXTS.get("save_failed", message), SWT.SHEET,
                TEXTS.get("save_saveAs"), TEXTS.get("save_cancel")) == 0;
    }
}
