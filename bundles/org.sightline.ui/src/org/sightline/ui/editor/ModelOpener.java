/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens model files in a window of the workbench. */
public final class ModelOpener {

    private final IWorkbenchWindow window;

    /** @param window where the editors are opened */
    public ModelOpener(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Opens a model file, or brings its editor to the front if it is open already. A file that is missing or damaged is shown by
     * what is wrong with it.
     *
     * @param file a model file
     * @return the editor; null if the workbench could not make one, which it has told the user then
     */
    public IEditorPart open(Path file) {
        try {
            return window.getActivePage().openEditor(new ModelFileInput(file), ModelEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            return null;
        }
    }
}
