/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.files.ModelFiles;

/** Asks for model files and opens them. */
public final class OpenHandler extends AbstractHandler {

    private static final MessageBundle TEXTS = MessageBundle.of(OpenHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(TEXTS.get("open_title"));
        dialog.setFilterExtensions(ModelFiles.filter());
        if (dialog.open() != null) {
            ModelOpener opener = new ModelOpener(window);
            for (String name : dialog.getFileNames()) {
                opener.open(Path.of(dialog.getFilterPath(), name));
            }
        }
        return null;
    }
}
