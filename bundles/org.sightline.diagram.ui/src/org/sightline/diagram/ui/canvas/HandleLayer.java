/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Frames and handles. Of those that stand at something in the chart nothing is seen and hit where the heads of rows and columns cover the chart;
 * {@linkplain HeadHandle those of rows and columns} reach onto heads. They take no room, so that the canvas does not grow by them.
 */
final class HandleLayer extends Layer {

    private final ChartRootEditPart root;

    HandleLayer(ChartRootEditPart root) {
        this.root = root;
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        return new Dimension();
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        for (Object each : getChildren()) {
            IFigure handle = (IFigure) each;
            Rectangle seen = handle.getBounds().getIntersection(room(handle));
            if (handle.isVisible() && !seen.isEmpty()) {
                graphics.pushState();
                graphics.clipRect(seen);
                handle.paint(graphics);
                graphics.popState();
            }
        }
    }

    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        IFigure found = super.findFigureAt(x, y, search);
        return found == null || found == this || room(found).contains(x, y) ? found : null;
    }

    private Rectangle room(IFigure handle) {
        Rectangle area = getBounds().getCopy();
        Point view = root.viewLocation();
        if (!(handle instanceof HeadHandle head && head.isOverRowHeads())) {
            crop(area, view.x + root.rowHeadsEnd() - area.x, 0);
        }
        if (!(handle instanceof HeadHandle head && head.isOverColumnHeads())) {
            crop(area, 0, view.y + root.columnHeadsEnd() - area.y);
        }
        return area;
    }

    private static void crop(Rectangle area, int left, int top) {
        area.x += left;
        area.y += top;
        area.width -= left;
        area.height -= top;
    }
}
