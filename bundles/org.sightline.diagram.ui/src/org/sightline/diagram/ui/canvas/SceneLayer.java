/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.sightline.diagram.ui.brush.BrushResources;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.DeviceSpace;
import org.sightline.diagram.ui.brush.SwtBrush;

/**
 * A layer of a chart. Its children are figures of Draw2d to whoever looks for them; they are drawn together by one brush, which costs a
 * fraction of setting up a clip and a state for each.
 */
final class SceneLayer extends Layer {

    private final BrushResources resources;
    private final Sight sight;
    private final boolean small;
    private final PieceIndex index = new PieceIndex(this);

    /**
     * @param resources what brushes draw with
     * @param sight what is in sight
     * @param small whether it holds small things that are left out where there is little detail
     */
    SceneLayer(BrushResources resources, Sight sight, boolean small) {
        this.resources = resources;
        this.sight = sight;
        this.small = small;
    }

    @Override
    public void add(IFigure figure, Object constraint, int position) {
        super.add(figure, constraint, position);
        index.added(figure);
    }

    @Override
    public void remove(IFigure figure) {
        index.removed(figure);
        super.remove(figure);
    }

    /** @return what is in sight of it */
    List<IFigure> inSight() {
        return index.in(sight.area());
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle()).expand(1, 1);
        List<IFigure> inSight = inSight();
        Detail detail = Detail.of(sight.zoom(), inSight.size());
        List<ScenePiece> pieces = new ArrayList<>();
        for (IFigure each : inSight) {
            if (each.getBounds().intersects(clip)) {
                pieces.add((ScenePiece) each);
            }
        }
        if (!pieces.isEmpty() && (!small || detail == Detail.FULL)) {
            paint(((CanvasGraphics) graphics).gc(), pieces, detail);
        }
    }

    private org.sightline.layout.Rectangle inSight(DeviceSpace space) {
        Rectangle area = sight.area();
        double zoom = space.zoom();
        return new org.sightline.layout.Rectangle(area.x * zoom + space.dx(), area.y * zoom + space.dy(), area.width * zoom, area.height * zoom);
    }

    private void paint(GC gc, List<ScenePiece> pieces, Detail detail) {
        Point origin = new Point(0, 0);
        translateToAbsolute(origin);
        DeviceSpace space = new DeviceSpace(sight.zoom(), origin.x, origin.y);
        try (SwtBrush brush = new SwtBrush(gc, space, resources, inSight(space))) {
            pieces.forEach(each -> each.paint(brush, detail));
        }
    }
}
