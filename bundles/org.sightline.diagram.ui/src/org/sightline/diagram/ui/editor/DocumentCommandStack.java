/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.sightline.ui.document.ModelDocument;

/**
 * The document's command stack as GEF sees it. Whatever a gesture is made of, it is one step to undo. Commands that are not
 * {@link ModelCommand}s are refused: nothing else may change a model or a diagram.
 */
final class DocumentCommandStack extends CommandStack {

    private final ModelDocument document;

    DocumentCommandStack(ModelDocument document) {
        this.document = document;
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        List<ModelCommand> edits = new ArrayList<>();
        collect(command, edits);
        if (edits.size() == 1) {
            document.execute(edits.get(0).edit());
        } else if (!edits.isEmpty()) {
            CompoundCommand all = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label(command, edits));
            edits.forEach(each -> all.append(each.edit()));
            document.execute(all);
        }
    }

    private static String label(Command command, List<ModelCommand> edits) {
        String own = command.getLabel();
        return own == null || own.isEmpty() ? edits.get(0).edit().getLabel() : own;
    }

    private static void collect(Command command, List<ModelCommand> edits) {
        if (command instanceof ModelCommand edit) {
            edits.add(edit);
        } else if (command instanceof org.eclipse.gef.commands.CompoundCommand compound) {
            for (Object each : compound.getCommands()) {
                collect((Command) each, edits);
            }
        } else {
            throw new IllegalArgumentException("no edit of the document: " + command.getClass().getName());
        }
    }

    @Override
    public boolean canUndo() {
        return document.domain().getCommandStack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return document.domain().getCommandStack().canRedo();
    }

    @Override
    public void undo() {
        document.domain().getCommandStack().undo();
    }

    @Override
    public void redo() {
        document.domain().getCommandStack().redo();
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }
}
