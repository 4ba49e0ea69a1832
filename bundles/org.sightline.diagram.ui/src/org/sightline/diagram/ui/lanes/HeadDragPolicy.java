/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.lanes;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.SelectionRequest;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.HeadFigure;
import org.sightline.diagram.ui.figures.ResizeStrip;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.diagram.ui.parts.TrackerSource;

/** A drag of a head gives its row or column another place, a drag of the head's border another size; elsewhere drags are not for it. */
final class HeadDragPolicy extends AbstractEditPolicy implements TrackerSource {

    private final DiagramContext context;

    HeadDragPolicy(DiagramContext context) {
        this.context = context;
    }

    @Override
    public DragTracker tracker(Request request) {
        IFigure below = request instanceof SelectionRequest at && at.getLocation() != null
                ? context.viewer().root().getFigure().findFigureAt(at.getLocation()) : null;
        if (below instanceof ResizeStrip) {
            return new ResizeTracker(context, (ItemPart) getHost());
        }
        return below instanceof HeadFigure ? new ReorderTracker(context, (ItemPart) getHost()) : null;
    }
}
