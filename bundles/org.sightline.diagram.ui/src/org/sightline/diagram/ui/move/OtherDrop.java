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
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.edit.clipboard.ClipboardEdits;
import org.sightline.model.edit.clipboard.PastePlan;
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
    private String copied;
    private ItemPart planned;
    private PastePlan plan;

    /**
     * @param source the diagram that they come from
     * @param dragged the steps
     */
    OtherDrop(DiagramContext source, List<ItemPart> dragged) {
        this.source = source;
        this.dragged = dragged;
        elements = dragged.stream().map(ItemPart::element).distinct().toList();
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
        Command command = asCopy || !isOfOneProcess(other) ? copy(other) : move(other);
        return command != null && command.canExecute() ? command : null;
    }

    /** @return whether a person agrees to what a copy finds by its name or brings along, if it does so, as of the last {@link #command} */
    boolean isWanted(OtherDiagram other) {
        return plan == null || plan.notes().isEmpty() || MessageDialog.openConfirm(other.context().editor().getSite().getShell(),
                TEXTS.get("otherDrop_title"), String.join("\n", plan.notes()));
    }

    private boolean isOfOneProcess(OtherDiagram other) {
        return source.document() == other.context().document()
                && elements.stream().allMatch(each -> Scope.process(each) == Scope.process(other.part().element()));
    }

    private Command move(OtherDiagram other) {
        plan = null;
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
                .map(moved -> placed(moved, other)).orElse(null);
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

    private Command copy(OtherDiagram other) {
        ClipboardEdits edits = new ClipboardEdits(other.context().document().domain());
        if (planned != other.part() || plan == null) {
            planned = other.part();
            plan = edits.plan(text(), other.part().element());
        }
        return plan.refusal().isPresent() ? null : placed(edits.paste(plan), other);
    }

    private String text() {
        if (copied == null) {
            copied = new ClipboardEdits(source.document().domain()).copy(elements);
        }
        return copied;
    }

    private static Command placed(Command command, OtherDiagram other) {
        boolean isRow = !(other.part().element() instanceof Flow);
        return isRow && command.canExecute() ? new NewPlace(other.context()).at(command, other.part().item(), other.place()) : command;
    }
}
