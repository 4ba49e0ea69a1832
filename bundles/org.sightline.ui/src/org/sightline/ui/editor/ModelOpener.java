/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;

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
        return new PartOpener(window.getActivePage()).editor(new ModelFileInput(file), ModelEditor.ID, IEditorPart.class).orElse(null);
    }
}
