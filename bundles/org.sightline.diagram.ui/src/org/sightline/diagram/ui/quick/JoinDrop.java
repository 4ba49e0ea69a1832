/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.edit.connect.ConnectEdits;
import org.sightline.render.scene.ItemKind;

/**
 * Joins an item to the one on which the handle is dropped, by the kind of flow that their lanes ask for. A click lets the flow hang on the
 * mouse until the next one.
 *
 * @param context the open diagram
 * @param maker makes the edit
 * @param origin where the flow starts
 */
record JoinDrop(DiagramContext context, QuickMaker maker, ItemPart origin) implements QuickDrop {

    @Override
    public Optional<Command> command(ItemPart target, Point mouse) {
        boolean joins = isNode(target) && origin.element() instanceof InteractionNode;
        return joins ? join((InteractionNode) target.element()) : Optional.empty();
    }

    private Optional<Command> join(InteractionNode target) {
        ConnectEdits edits = new ConnectEdits(context.document().domain());
        return Optional.of(edits.connect((InteractionNode) origin.element(), target)).filter(Command::canExecute);
    }

    @Override
    public Optional<String> refusal(ItemPart target) {
        return origin.element() instanceof InteractionNode source
                ? new ConnectEdits(context.document().domain()).refusal(source, (InteractionNode) target.element()) : Optional.empty();
    }

    /** @return whether a part stands for something that flows join, and not for a row */
    static boolean isNode(ItemPart part) {
        boolean box = part != null && (part.item().kind() == ItemKind.NODE || part.item().kind() == ItemKind.CONTAINER || part.item().kind() == ItemKind.MARK);
        return box && part.element() instanceof InteractionNode;
    }

    @Override
    public boolean makes() {
        return false;
    }

    /** A name that is being typed is taken first. */
    @Override
    public void click() {
        context.viewer().getControl().forceFocus();
        context.domain().setActiveTool(new LinkTool(context, maker, origin));
    }
}
