/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.sightline.diagram.ui.create.MakingRoom;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.live.Columns;
import org.sightline.diagram.ui.live.RowPlace;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.Place;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.edit.insert.InsertEdits;
import org.sightline.model.edit.move.MoveEdits;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.tool.ToolCommand;

/** What it means to drop steps somewhere. */
final class MoveRules {

    private final DiagramContext context;

    MoveRules(DiagramContext context) {
        this.context = context;
    }

    /**
     * @param dragged the steps, not empty
     * @param target what is below the mouse: a row, a container or a flow; null for none of these
     * @param dx by how much they are dragged to the right
     * @param dy by how much they are dragged downwards
     * @param mouse where the mouse is, in the chart
     * @return the edit; null if they may not go there
     */
    Command command(List<ItemPart> dragged, ItemPart target, int dx, int dy, Point mouse) {
        if (target == null) {
            return null;
        }
        if (target.item().kind() == ItemKind.EDGE) {
            return insertion(dragged, target).orElseGet(() -> command(dragged, rowAt(mouse), dx, dy, mouse));
        }
        CompoundCommand all = new CompoundCommand();
        Map<String, Place> places = new LinkedHashMap<>();
        double lift = lift(dragged, target, dy);
        for (ItemPart each : dragged) {
            if (!enter(each, target, all)) {
                return null;
            }
            phase(each, dx, mouse, dragged.size() == 1, all);
            places.put(each.item().key(), place(each, target, dx, dy + lift));
        }
        append(all, context.document().diagramEdits().place(context.diagram(), places));
        if (all.isEmpty()) {
            return null;
        }
        all.setLabel(all.getCommandList().get(0).getLabel());
        return all;
    }

    private ItemPart rowAt(Point mouse) {
        SceneItem found = null;
        for (SceneItem each : context.scene().scene().items().values()) {
            boolean within = each.kind() == ItemKind.BAND && each.view() != null && each.bounds().x() <= mouse.x && mouse.x < each.bounds().right()
                    && each.bounds().y() <= mouse.y && mouse.y < each.bounds().bottom();
            found = within ? each : found;
        }
        return found == null ? null : context.chart().part(found.key()).orElse(null);
    }

    /** A step dropped onto a flow goes in between, and the layout finds it a place. */
    private Optional<Command> insertion(List<ItemPart> dragged, ItemPart edge) {
        boolean possible = dragged.size() == 1 && dragged.get(0).element() instanceof FlowNode && edge.element() instanceof Flow;
        if (!possible) {
            return Optional.empty();
        }
        FlowNode node = (FlowNode) dragged.get(0).element();
        InsertEdits edits = new InsertEdits(context.document().domain());
        if (edits.refusal((Flow) edge.element(), node).isPresent()) {
            return Optional.empty();
        }
        CompoundCommand all = new CompoundCommand();
        all.append(edits.insert((Flow) edge.element(), node));
        append(all, context.document().diagramEdits().arrange(context.diagram(), List.of(dragged.get(0).item().key())));
        all.setLabel(all.getCommandList().get(0).getLabel());
        return Optional.of(new MakingRoom(context).around(all, (Flow) edge.element(), dragged.get(0).item().bounds().width()));
    }

    /** @return false if the step may not come into that row or container */
    private boolean enter(ItemPart part, ItemPart target, CompoundCommand all) {
        if (target.item().key().equals(part.item().parent())) {
            return true;
        }
        if (!(part.view() instanceof Box box) || !(target.view() instanceof Box container)) {
            return false;
        }
        Optional<ToolCommand> drop = context.tools().drops(container).stream().map(tool -> context.tools().drop(tool, box, container))
                .filter(ToolCommand::canExecute).findFirst();
        drop.ifPresent(all::append);
        return drop.isPresent();
    }

    private void phase(ItemPart part, int dx, Point mouse, boolean single, CompoundCommand all) {
        double x = single ? mouse.x : part.item().bounds().centreX() + dx;
        Optional<Phase> phase = Columns.at(context.scene().scene(), x);
        if (phase.isPresent() && part.element() instanceof FlowNode node && node.getPhase() != phase.get()) {
            append(all, new MoveEdits(context.document().domain()).moveToPhase(List.of(node), phase.get()));
        }
    }

    /** By how much the steps are let go lower than the mouse says, to find room in the row: all by the same, so that they stay in line. */
    private double lift(List<ItemPart> dragged, ItemPart target, int dy) {
        double top = dragged.stream().mapToDouble(each -> each.item().bounds().y()).min().orElseThrow();
        double bottom = dragged.stream().mapToDouble(each -> each.item().bounds().bottom()).max().orElseThrow();
        double wanted = context.scene().place(target.item(), 0, top + dy).y();
        return new RowPlace(context.scene()).of(target.item(), 0, top + dy, bottom - top).y() - wanted;
    }

    private NodePosition place(ItemPart part, ItemPart target, int dx, double dy) {
        SceneItem item = part.item();
        org.sightline.layout.Point place = context.scene().place(target.item(), item.bounds().x() + dx, item.bounds().y() + dy);
        return context.diagram().place(item.key(), NodePosition.class).map(former -> former.movedTo(place.x(), place.y()))
                .orElseGet(() -> NodePosition.at(place.x(), place.y()));
    }

    private static void append(CompoundCommand all, Command command) {
        if (command.canExecute()) {
            all.append(command);
        }
    }
}
