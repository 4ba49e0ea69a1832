/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.create.MakingRoom;
import org.sightline.diagram.ui.create.NewPlace;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.FollowedCommand;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.edit.move.MoveEdits;
import org.sightline.model.editing.move.NodePlace;
import org.sightline.render.scene.ItemKind;

/**
 * Makes something beside an item: by a click where the layout finds room, by a drag where it is dropped. Dropped on an item that is there
 * already, nothing is made and the two are joined.
 *
 * @param context the open diagram
 * @param maker makes the edit
 * @param origin where it comes next
 * @param step what is made
 */
record StepDrop(DiagramContext context, QuickMaker maker, ItemPart origin, QuickStep step) implements QuickDrop {

    @Override
    public Optional<Command> command(ItemPart target, Point mouse) {
        if (!step.isPlaced() || target == null) {
            return Optional.empty();
        }
        boolean around = target.item().key().equals(origin.item().parent());
        if (JoinDrop.isNode(target) && !around) {
            return new JoinDrop(context, maker, origin).command(target, mouse);
        }
        Command made = maker.edit(step, origin.element(), mouse.x - MakingRoom.STEP / 2);
        Optional<EObject> owner = owner(target);
        if (owner.isEmpty() || !made.canExecute()) {
            return Optional.empty();
        }
        Command within = new FollowedCommand(made, results -> into(results.iterator().next(), owner.get()));
        return Optional.of(new NewPlace(context).at(within, target.item(), mouse));
    }

    private static Optional<EObject> owner(ItemPart target) {
        boolean room = target.item().kind() == ItemKind.BAND || target.item().kind() == ItemKind.CONTAINER;
        return !room ? Optional.empty() : switch (target.element()) {
            case Lane lane -> Optional.of(lane);
            case Activity activity -> Optional.ofNullable(activity.getProcessBody());
            case null, default -> Optional.empty();
        };
    }

    private Command into(Object made, EObject owner) {
        FlowNode node = (FlowNode) made;
        return node.eContainer() == owner ? UnexecutableCommand.INSTANCE
                : new MoveEdits(context.document().domain()).move(List.of(node), NodePlace.in(owner));
    }

    @Override
    public boolean makes() {
        return step.isPlaced();
    }

    @Override
    public void click() {
        if (origin.isActive()) {
            maker.make(step, origin.element());
        }
    }
}
