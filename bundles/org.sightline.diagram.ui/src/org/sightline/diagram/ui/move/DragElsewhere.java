/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ElementTaker;
import org.sightline.diagram.ui.parts.ItemPart;

/** Follows the mouse while steps are dragged out of their diagram over another one that is in sight. */
final class DragElsewhere {

    private final DiagramContext source;
    private final List<ItemPart> dragged;
    private final OtherDrop drop;
    private final OtherFeedback feedback = new OtherFeedback();
    private OtherDiagram other;
    private ElementTaker taker;
    private Command edit;
    private boolean isAllowed;

    /**
     * @param source the diagram that they come from
     * @param dragged the steps
     */
    DragElsewhere(DiagramContext source, List<ItemPart> dragged) {
        this.source = source;
        this.dragged = dragged;
        drop = new OtherDrop(source, dragged);
    }

    /**
     * Shows what would come of letting go.
     *
     * @param location where the mouse is, on the canvas of the first diagram
     * @param asCopy whether a person asks for a copy
     * @return whether that is over another diagram
     */
    boolean follow(Point location, boolean asCopy) {
        other = OtherDiagram.at(source, location).orElse(null);
        if (other == null) {
            feedback.hide();
            return false;
        }
        taker = drop.taker(other).orElse(null);
        edit = taker == null ? drop.command(other, asCopy) : null;
        isAllowed = taker == null ? edit != null : taker.allows(drop.elements());
        feedback.show(other, dragged, isAllowed);
        return true;
    }

    /** @return whether the steps may be let go where the mouse is */
    boolean isAllowed() {
        return other != null && isAllowed;
    }

    /** Makes what {@link #follow} has shown, if that is allowed. */
    void finish() {
        if (!isAllowed()) {
            return;
        }
        if (taker != null) {
            taker.take(drop.elements());
        } else if (drop.isWanted(other)) {
            other.context().executeAndSelect(edit);
            other.context().editor().getSite().getPage().activate(other.context().editor());
        }
    }

    /** Shows nothing. */
    void hide() {
        feedback.hide();
    }
}
