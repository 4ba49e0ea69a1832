/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Lets a command of the workbench run an action of the editor in front. Which one, the extension says after a colon, such as
 * {@code class="org.sightline.diagram.ui.editor.DiagramActionHandler:ACTION_ID"}.
 *
 * @param <E> an editor that has such actions
 */
public abstract class EditorActionHandler<E extends DocumentEditor> extends AbstractHandler implements IExecutableExtension {

    private final Class<E> editorType;
    private String id = "";

    /** @param editorType an editor that has such actions */
    protected EditorActionHandler(Class<E> editorType) {
        this.editorType = editorType;
    }

    /**
     * @param editor the editor in front
     * @param action an id
     * @return its action; empty if it has none of this id at the moment
     */
    protected abstract Optional<IAction> action(E editor, String action);

    @Override
    public final void setInitializationData(IConfigurationElement configuration, String property, Object data) {
        id = data.toString();
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        action().filter(IAction::isEnabled).ifPresent(IAction::run);
        return null;
    }

    @Override
    public final boolean isEnabled() {
        return action().map(IAction::isEnabled).orElse(false);
    }

    private Optional<IAction> action() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean front = window != null && window.getActivePage() != null && editorType.isInstance(window.getActivePage().getActiveEditor());
        return front ? action(editorType.cast(window.getActivePage().getActiveEditor()), id) : Optional.empty();
    }
}
