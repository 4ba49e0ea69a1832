/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;

/**
 * Scrolls as little as it takes to bring an item, with its name, into the part of the canvas that the heads of rows and columns leave free.
 * Before the canvas has a size it waits for one: what was asked for last counts.
 */
final class ChartExpose {

    /** In pixels; the handles beside a selected item need that much. */
    private static final int MARGIN = 40;

    private final ChartRootEditPart root;
    private GraphicalEditPart awaiting;

    ChartExpose(ChartRootEditPart root) {
        this.root = root;
    }

    /** The canvas has another size than before. */
    void sized() {
        GraphicalEditPart part = awaiting;
        if (part != null) {
            awaiting = null;
            if (part.isActive()) {
                expose(part);
            }
        }
    }

    /** @param part what stands for the item */
    void expose(GraphicalEditPart part) {
        Viewport viewport = (Viewport) root.getFigure();
        viewport.getUpdateManager().performValidation();
        Rectangle area = viewport.getClientArea(new Rectangle());
        if (area.isEmpty()) {
            awaiting = part;
        } else {
            expose(part, viewport, area);
        }
    }

    private void expose(GraphicalEditPart part, Viewport viewport, Rectangle area) {
        Rectangle item = part.getFigure().getBounds().getCopy();
        item.scale(root.zoom()).expand(MARGIN, MARGIN);
        Point view = viewport.getViewLocation().getCopy();
        viewport.setViewLocation(scrolled(view.x, item.x, item.right(), root.rowHeadsEnd(), area.width),
                scrolled(view.y, item.y, item.bottom(), root.columnHeadsEnd(), area.height));
    }

    /** What is too large is shown from its beginning; rows and columns, which reach under their own heads, stay where they are. */
    private static int scrolled(int view, int from, int to, int head, int size) {
        if (from < head && to - from > size - head) {
            return view;
        }
        if (from - head < view || to - from > size - head) {
            return Math.max(0, from - head);
        }
        return Math.max(view, to - size);
    }
}
