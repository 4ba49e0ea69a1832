/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;

/** Drops a step in a lane, as the mouse does when it is let go. */
public final class StepDrop {

    private final DiagramContext context;

    /** @param context an open diagram */
    public StepDrop(DiagramContext context) {
        this.context = context;
    }

    /**
     * @param step a step
     * @param lane its lane or another one, in the middle of which it is dropped
     * @param dx by how much it is dragged to the right
     * @return the edit
     */
    public Command command(ItemPart step, ItemPart lane, int dx) {
        Rectangle from = step.item().bounds();
        boolean isOwn = lane.item().key().equals(step.item().parent());
        int dy = isOwn ? 0 : (int) (lane.item().bounds().centreY() - from.centreY());
        Point mouse = new Point((int) from.centreX() + dx, (int) from.centreY() + dy);
        return Optional.ofNullable(new MoveRules(context).command(List.of(step), lane, dx, dy, mouse)).orElseThrow();
    }
}
