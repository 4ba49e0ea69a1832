/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.diagram.ui.parts.EdgeEditPart;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.diagram.RightAngles;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** Shows where dragged steps would come to stand, and their flows at right angles. */
public final class MoveFeedback {


    private final DiagramContext context;
    private final List<IFigure> figures = new ArrayList<>();
    private boolean hasLines;

    /** @param context the open diagram */
    public MoveFeedback(DiagramContext context) {
        this.context = context;
    }

    /**
     * @param dragged the steps
     * @param dx to the right, in the chart
     * @param dy downwards
     */
    public void show(List<ItemPart> dragged, double dx, double dy) {
        hide();
        Map<String, Rectangle> moved = new HashMap<>();
        for (ItemPart each : dragged) {
            Rectangle box = each.item().bounds().moved(dx, dy);
            moved.put(each.item().key(), box);
            Ghost ghost = new Ghost();
            add(ghost, LayerConstants.SCALED_FEEDBACK_LAYER);
            ghost.setBounds(Boxes.around(box));
        }
        dragged.forEach(each -> showEdges(each, moved));
    }

    /**
     * @param boxes where something would come to stand, in the chart
     */
    void show(List<Rectangle> boxes) {
        hide();
        for (Rectangle each : boxes) {
            Ghost ghost = new Ghost();
            add(ghost, LayerConstants.SCALED_FEEDBACK_LAYER);
            ghost.setBounds(Boxes.around(each));
        }
    }

    /**
     * Shows, besides, to which lines the steps have snapped.
     *
     * @param upright where upright lines are, in the chart
     * @param level where level lines are
     */
    void showLines(List<Integer> upright, List<Integer> level) {
        var area = context.viewer().root().area();
        upright.forEach(x -> line(x, area.y, x, area.bottom()));
        level.forEach(y -> line(area.x, y, area.right(), y));
    }

    private void line(int x, int y, int toX, int toY) {
        hasLines = true;
        Polyline line = new Polyline();
        line.setForegroundColor(Look.current(LookColor.ACCENT));
        line.setPoints(new PointList(new int[] {x, y, toX, toY}));
        add(line, ChartLayers.GUIDES);
    }

    private void showEdges(ItemPart part, Map<String, Rectangle> moved) {
        for (Object each : part.getSourceConnections()) {
            show((EdgeEditPart) each, moved);
        }
        for (Object each : part.getTargetConnections()) {
            if (!moved.containsKey(((EdgeEditPart) each).item().source())) {
                show((EdgeEditPart) each, moved);
            }
        }
    }

    private void show(EdgeEditPart edge, Map<String, Rectangle> moved) {
        PointList points = new PointList();
        for (Point each : RightAngles.between(end(edge.item().source(), moved), end(edge.item().target(), moved))) {
            points.addPoint((int) Math.round(each.x()), (int) Math.round(each.y()));
        }
        Polyline line = new Polyline();
        line.setForegroundColor(Look.current(LookColor.ACCENT));
        line.setLineStyle(SWT.LINE_DASH);
        line.setPoints(points);
        add(line, ChartLayers.GUIDES);
    }

    private Rectangle end(String key, Map<String, Rectangle> moved) {
        SceneItem item = context.scene().scene().items().get(key);
        return moved.getOrDefault(key, item.bounds());
    }

    private void add(IFigure figure, String layer) {
        figures.add(figure);
        context.viewer().root().getLayer(layer).add(figure);
    }

    /** Shows nothing. */
    public void hide() {
        figures.forEach(each -> each.getParent().remove(each));
        figures.clear();
        if (hasLines) {
            // A chart that is scrolled before it is painted carries the lines along.
            context.viewer().canvas().redraw();
            hasLines = false;
        }
    }

    /** The outline of a step. */
    private static final class Ghost extends Figure {

        private static final int TINT = 50;

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(Look.current(LookColor.ACCENT));
            graphics.setForegroundColor(Look.current(LookColor.ACCENT));
            graphics.setAlpha(TINT);
            graphics.fillRoundRectangle(getBounds(), 8, 8);
            graphics.setAlpha(255);
            graphics.drawRoundRectangle(getBounds().getCopy().resize(-1, -1), 8, 8);
        }
    }
}
