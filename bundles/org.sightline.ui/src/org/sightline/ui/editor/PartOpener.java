/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens editors and views in a page of the workbench, or brings them to the front if they are open already. The user is told of what cannot be opened. */
public final class PartOpener {

    private final IWorkbenchPage page;

    /** @param page where the parts are opened */
    public PartOpener(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * @param input what is to be edited
     * @param id how the editor is registered
     * @param type the editor's class
     * @param <T> the editor's class
     * @return the editor; empty if it could not be made
     */
    public <T extends IEditorPart> Optional<T> editor(IEditorInput input, String id, Class<T> type) {
        return open(() -> page.openEditor(input, id), type);
    }

    /**
     * @param id how the view is registered
     * @param type the view's class
     * @param <T> the view's class
     * @return the view; empty if it could not be made
     */
    public <T extends IViewPart> Optional<T> view(String id, Class<T> type) {
        return open(() -> page.showView(id), type);
    }

    /** A part that failed is replaced by one that shows the failure. */
    private static <T> Optional<T> open(Opening opening, Class<T> type) {
        try {
            return Optional.ofNullable(opening.open()).filter(type::isInstance).map(type::cast);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
            return Optional.empty();
        }
    }

    private interface Opening {

        Object open() throws PartInitException;
    }
}
