/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.sightline.diagram.ui.create.NewPlace;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ElementTaker;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.edit.insert.InsertEdits;
import org.sightline.model.edit.move.MoveEdits;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.move.NodePlace;
import org.sightline.model.messages.MessageBundle;

/**
 * What it means to drop steps of one diagram on another: within a process they move, with Ctrl and between processes they are copied. Each
 * drop is one edit of the other diagram's model.
 */
final class OtherDrop {

    private static final MessageBundle TEXTS = MessageBundle.of(OtherDrop.class);

    private final DiagramContext source;
    private final List<ItemPart> dragged;
    private final List<EObject> elements;
    private final Copying copying;
    private boolean isCopy;

    /**
     * @param source the diagram that they come from
     * @param dragged the steps
     */
    OtherDrop(DiagramContext source, List<ItemPart> dragged) {
        this.source = source;
        this.dragged = dragged;
        elements = dragged.stream().map(ItemPart::element).distinct().toList();
        copying = new Copying(source, dragged);
    }

    /** @return how the other diagram takes what it does not show yet, if in a way of its own */
    Optional<ElementTaker> taker(OtherDiagram other) {
        boolean isNew = source.document() == other.context().document() && shown(other.context()).size() < dragged.size();
        return isNew ? Optional.ofNullable((ElementTaker) other.context().viewer().getProperty(ElementTaker.PROPERTY)) : Optional.empty();
    }

    List<EObject> elements() {
        return elements;
    }

    /**
     * @param other where the mouse is
     * @param asCopy whether a person asks for a copy
     * @return the edit; null if they may not go there
     */
    Command command(OtherDiagram other, boolean asCopy) {
        if (other.part() == null || elements.isEmpty()) {
            return null;
        }
        isCopy = asCopy || !isOfOneProcess(other);
        Command command = isCopy ? copying.command(other.context(), other.part(), boxes(other)) : move(other);
        return command != null && command.canExecute() ? command : null;
    }

    /** @return whether a person agrees to what a copy finds by its name or brings along, if it does so, as of the last {@link #command} */
    boolean isWanted(OtherDiagram other) {
        return !isCopy || copying.notes().isEmpty() || MessageDialog.openConfirm(other.context().editor().getSite().getShell(),
                TEXTS.get("otherDrop_title"), String.join("\n", copying.notes()));
    }

    private boolean isOfOneProcess(OtherDiagram other) {
        return source.document() == other.context().document()
                && elements.stream().allMatch(each -> Scope.process(each) == Scope.process(other.part().element()));
    }

    private Command move(OtherDiagram other) {
        List<ItemPart> shown = shown(other.context());
        if (shown.size() == dragged.size()) {
            int dx = (int) Math.round(other.place().x - shown.get(0).item().bounds().centreX());
            int dy = (int) Math.round(other.place().y - shown.get(0).item().bounds().centreY());
            return new MoveRules(other.context()).command(shown, other.part(), dx, dy, other.place());
        }
        List<FlowNode> nodes = elements.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
        if (nodes.size() != elements.size()) {
            return null;
        }
        if (other.part().element() instanceof Flow flow) {
            return nodes.size() == 1 ? new InsertEdits(other.context().document().domain()).insert(flow, nodes.get(0)) : null;
        }
        return owner(other.part()).map(owner -> new MoveEdits(other.context().document().domain()).move(nodes, NodePlace.in(owner)))
                .map(moved -> new NewPlace(other.context()).at(moved, other.part().item(), boxes(other))).orElse(null);
    }

    /** What shows the same elements in the other diagram. */
    private List<ItemPart> shown(DiagramContext other) {
        List<ItemPart> parts = new ArrayList<>();
        elements.forEach(each -> other.chart().parts(each).stream().limit(1).forEach(parts::add));
        return parts;
    }

    private static Optional<EObject> owner(ItemPart part) {
        return part.element() instanceof Lane lane ? Optional.of(lane)
                : part.element() instanceof Activity step ? Optional.ofNullable(step.getProcessBody()) : Optional.empty();
    }

    /** Where the steps come to stand with the first one below the mouse, as they stand to each other where they come from. */
    private List<Rectangle> boxes(OtherDiagram other) {
        Rectangle first = dragged.get(0).item().bounds();
        return Copying.boxes(dragged, other.place().x - first.centreX(), other.place().y - first.centreY());
    }
}
