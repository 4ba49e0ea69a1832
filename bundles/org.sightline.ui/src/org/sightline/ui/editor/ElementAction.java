/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.jface.action.Action;
import org.sightline.ui.document.ModelDocument;

/** An edit of the selected elements. Enabled whenever the edit can be made. */
class ElementAction extends Action {

    private final ModelDocument document;
    private final Supplier<Optional<Command>> edit;

    /**
     * @param text what the action is called
     * @param commandId the workbench command whose keys it has
     * @param document the model
     * @param edit makes the edit for what is selected at the time; empty if nothing suitable is
     */
    ElementAction(String text, String commandId, ModelDocument document, Supplier<Optional<Command>> edit) {
        super(text);
        this.document = document;
        this.edit = edit;
        setActionDefinitionId(commandId);
    }

    /** Enables or disables the action for what is selected now. */
    void update() {
        setEnabled(command().canExecute());
    }

    @Override
    public void run() {
        document.execute(command());
    }

    private Command command() {
        return edit.get().orElse(UnexecutableCommand.INSTANCE);
    }
}
