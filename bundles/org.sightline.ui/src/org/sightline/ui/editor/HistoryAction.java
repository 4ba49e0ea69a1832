/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** Undo or redo on the command stack of the document in front; its text names the edit. */
public final class HistoryAction extends Action {

    private static final MessageBundle TEXTS = MessageBundle.of(HistoryAction.class);

    private final boolean isUndo;
    private ModelDocument document;

    private HistoryAction(boolean isUndo) {
        this.isUndo = isUndo;
        update(null);
    }

    /** @return an undo, disabled until it is told of a document */
    public static HistoryAction undo() {
        return new HistoryAction(true);
    }

    /** @return a redo, disabled until it is told of a document */
    public static HistoryAction redo() {
        return new HistoryAction(false);
    }

    /** @param bars the action bars of a part, whose Undo or Redo the action becomes */
    public void install(IActionBars bars) {
        bars.setGlobalActionHandler((isUndo ? ActionFactory.UNDO : ActionFactory.REDO).getId(), this);
    }

    /** @param shown the document in front; null if there is none */
    public void update(ModelDocument shown) {
        document = shown;
        Command command = shown == null ? null : command(shown.domain().getCommandStack());
        setEnabled(command != null);
        String name = command == null ? "" : command.getLabel();
        setText(TEXTS.get(isUndo ? "history_undo" : "history_redo", name).strip());
    }

    private Command command(BasicCommandStack stack) {
        if (isUndo) {
            return stack.canUndo() ? stack.getUndoCommand() : null;
        }
        return stack.canRedo() ? stack.getRedoCommand() : null;
    }

    @Override
    public void run() {
        if (isUndo) {
            document.domain().getCommandStack().undo();
        } else {
            document.domain().getCommandStack().redo();
        }
    }
}
