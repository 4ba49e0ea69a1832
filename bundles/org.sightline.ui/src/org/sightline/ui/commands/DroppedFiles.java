/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.editor.OpenElement;
import org.sightline.ui.files.ModelFiles;
import org.sightline.ui.importing.ImportWizard;

/** What becomes of files that are dropped into a window: models are opened, with the chart of their first process; others are imported. */
public final class DroppedFiles {

    private static final MessageBundle TEXTS = MessageBundle.of(DroppedFiles.class);

    static final Point IMPORT_SIZE = new Point(860, 480);

    private final IWorkbenchWindow window;

    /** @param window into which files are dropped */
    public DroppedFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    /** @param files the files, once the drop is over: the program from which they come is not kept waiting */
    public void takeLater(List<Path> files) {
        window.getShell().getDisplay().asyncExec(() -> files.forEach(this::take));
    }

    private void take(Path file) {
        if (Files.isDirectory(file)) {
            MessageDialog.openInformation(window.getShell(), TEXTS.get("dropped_title"), TEXTS.get("dropped_folder", file));
        } else if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ModelFiles.ENDING)) {
            OpenElement.openFirst(window, new ModelOpener(window).open(file));
        } else {
            WizardHandler.run(window, new ImportWizard(WizardHandler.inFront(window), window.getService(DraftKeeper.class)).of(file), IMPORT_SIZE);
        }
    }
}
