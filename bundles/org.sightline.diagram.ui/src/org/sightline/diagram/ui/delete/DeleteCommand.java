/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.delete;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.viewpoint.diagram.View;

/** Deletes views one after the other, each by its tool; what has gone with another one by then is left out. One step to undo. */
final class DeleteCommand extends AbstractCommand {

    private static final MessageBundle TEXTS = MessageBundle.of(DeleteCommand.class);

    private final DiagramContext context;
    private final List<View> views;
    private final List<Command> made = new ArrayList<>();

    DeleteCommand(DiagramContext context, List<ItemPart> parts) {
        this.context = context;
        views = parts.stream().map(ItemPart::view).toList();
        setLabel(views.size() == 1 ? TEXTS.get("delete_one", ElementLabels.text(views.get(0).element())) : TEXTS.get("delete_several", views.size()));
    }

    @Override
    protected boolean prepare() {
        return views.stream().anyMatch(each -> context.tools().delete(each).canExecute());
    }

    @Override
    public void execute() {
        for (View each : views) {
            Command command = isThere(each.element()) ? context.tools().delete(each) : null;
            if (command != null && command.canExecute()) {
                command.execute();
                made.add(command);
            }
        }
    }

    private boolean isThere(EObject element) {
        return EcoreUtil.getRootContainer(element) == context.document().portfolio();
    }

    @Override
    public void undo() {
        List<Command> backwards = new ArrayList<>(made);
        Collections.reverse(backwards);
        backwards.forEach(Command::undo);
    }

    @Override
    public void redo() {
        made.forEach(Command::redo);
    }

    @Override
    public Collection<?> getResult() {
        return List.of();
    }

    @Override
    public void dispose() {
        made.forEach(Command::dispose);
    }
}
