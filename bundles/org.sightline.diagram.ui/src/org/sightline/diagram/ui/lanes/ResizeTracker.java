/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.lanes;

import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.ColumnWidth;
import org.sightline.io.diagrams.LaneHeight;
import org.sightline.io.diagrams.Place;

/** Gives a row another height or a column another width; what stands in it keeps the room that it needs. */
final class ResizeTracker extends HeadTracker {

    private static final double LEAST = 24;

    ResizeTracker(DiagramContext context, ItemPart part) {
        super(context, part);
    }

    private double extent(Point mouse) {
        return Math.max(LEAST, isRow() ? mouse.y - item().bounds().y() : mouse.x - item().bounds().x());
    }

    @Override
    Command edit(Point mouse) {
        Place place = isRow() ? new LaneHeight(extent(mouse)) : new ColumnWidth(extent(mouse));
        return context().document().diagramEdits().place(context().diagram(), Map.of(item().key(), place));
    }

    @Override
    double line(Point mouse) {
        return (isRow() ? item().bounds().y() : item().bounds().x()) + extent(mouse);
    }
}
