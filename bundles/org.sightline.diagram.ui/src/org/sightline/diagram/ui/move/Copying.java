/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.create.NewPlace;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.edit.clipboard.ClipboardEdits;
import org.sightline.model.edit.clipboard.PastePlan;

/** What it means to drop copies of steps, in their diagram or in another one. The text and the plan of a copy are made once for each target. */
final class Copying {

    private final DiagramContext source;
    private final List<EObject> elements;
    private String copied;
    private ItemPart planned;
    private PastePlan plan;

    /**
     * @param source the diagram that they come from
     * @param dragged the steps
     */
    Copying(DiagramContext source, List<ItemPart> dragged) {
        this.source = source;
        elements = dragged.stream().map(ItemPart::element).distinct().toList();
    }

    /**
     * @param dragged steps
     * @param dx by how much they are dragged to the right
     * @param dy by how much they are dragged downwards
     * @return where those of them come to stand that stand on their own
     */
    static List<Rectangle> boxes(List<ItemPart> dragged, double dx, double dy) {
        return dragged.stream().filter(each -> NewPlace.standsOnItsOwn(each.element())).map(each -> each.item().bounds().moved(dx, dy)).toList();
    }

    /**
     * @param target the diagram that takes the copies
     * @param part a row, a container or a flow in it
     * @param boxes where the steps are let go, in its chart
     * @return the edit; null if they may not go there
     */
    Command command(DiagramContext target, ItemPart part, List<Rectangle> boxes) {
        ClipboardEdits edits = new ClipboardEdits(target.document().domain());
        if (planned != part || plan == null) {
            planned = part;
            plan = edits.plan(text(), part.element());
        }
        if (plan.refusal().isPresent()) {
            return null;
        }
        Command paste = edits.paste(plan);
        boolean hasPlaces = !(part.element() instanceof Flow) && !boxes.isEmpty() && paste.canExecute();
        return hasPlaces ? new NewPlace(target).at(paste, part.item(), boxes) : paste;
    }

    /** @return what the copies find by its name or bring along, as of the last {@link #command} */
    List<String> notes() {
        return plan == null ? List.of() : plan.notes();
    }

    private String text() {
        if (copied == null) {
            copied = new ClipboardEdits(source.document().domain()).copy(elements);
        }
        return copied;
    }
}
