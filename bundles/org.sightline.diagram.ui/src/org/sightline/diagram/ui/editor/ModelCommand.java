/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import org.eclipse.gef.commands.Command;

/** An edit of the model or of a diagram, as GEF's tools handle it. Executed by the document's command stack only. */
public final class ModelCommand extends Command {

    private final org.eclipse.emf.common.command.Command edit;

    /** @param edit an edit for the document's command stack */
    public ModelCommand(org.eclipse.emf.common.command.Command edit) {
        super(edit.getLabel());
        this.edit = edit;
    }

    /** @return the edit */
    public org.eclipse.emf.common.command.Command edit() {
        return edit;
    }

    @Override
    public boolean canExecute() {
        return edit.canExecute();
    }

    /** @throws UnsupportedOperationException always: an edit that no stack knows could never be undone */
    @Override
    public void execute() {
        throw new UnsupportedOperationException(getLabel());
    }
}
