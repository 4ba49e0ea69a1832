/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.List;

import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.feedback.TargetGlow;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;

/** Shows in another diagram where steps would come to stand that are dragged there, and what would take them. */
final class OtherFeedback {

    private DiagramContext shownIn;
    private MoveFeedback ghosts;
    private TargetGlow glow;

    /**
     * @param other where the mouse is
     * @param dragged the steps, as they stand in the first diagram
     * @param isAllowed whether they may go there
     */
    void show(OtherDiagram other, List<ItemPart> dragged, boolean isAllowed) {
        hide();
        if (shownIn != other.context()) {
            shownIn = other.context();
            ghosts = new MoveFeedback(shownIn);
            glow = new TargetGlow(shownIn);
        }
        if (!dragged.isEmpty()) {
            Rectangle first = dragged.get(0).item().bounds();
            double dx = other.place().x - first.centreX();
            double dy = other.place().y - first.centreY();
            ghosts.show(dragged.stream().map(each -> each.item().bounds().moved(dx, dy)).toList());
        }
        if (other.part() != null) {
            glow.show(other.part(), isAllowed);
        }
    }

    /** Shows nothing. */
    void hide() {
        if (shownIn != null) {
            ghosts.hide();
            glow.hide();
        }
    }
}
