/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ViewportAutoexposeHelper;

/**
 * Scrolls while something is dragged to the border of the window, and stops where there is nothing more to scroll: a mouse that rests there
 * keeps nobody busy.
 */
final class ChartAutoexpose extends ViewportAutoexposeHelper {

    /** Time in which it would have scrolled if it could. */
    private static final long PATIENCE = 60_000_000;

    private final Viewport viewport;
    private long movedLast;

    ChartAutoexpose(ChartRootEditPart root) {
        super(root);
        viewport = (Viewport) root.getFigure();
    }

    @Override
    public boolean step(Point where) {
        Point before = viewport.getViewLocation().getCopy();
        boolean wants = super.step(where);
        long now = System.nanoTime();
        if (movedLast == 0 || !viewport.getViewLocation().equals(before)) {
            movedLast = now;
        }
        return wants && now - movedLast < PATIENCE;
    }
}
