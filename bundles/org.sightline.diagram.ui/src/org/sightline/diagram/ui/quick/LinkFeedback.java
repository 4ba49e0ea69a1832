/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.diagram.RightAngles;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** A flow that is about to be: a line at right angles from an item to another one or to the mouse, with what would stand there. */
final class LinkFeedback {

    private static final double HALF_WIDTH = 56;
    private static final double HALF_HEIGHT = 28;

    private final DiagramContext context;
    private final List<IFigure> figures = new ArrayList<>();

    LinkFeedback(DiagramContext context) {
        this.context = context;
    }

    /** Shows a line from one item to another one. */
    void join(ItemPart from, ItemPart to) {
        hide();
        line(from.item().bounds(), to.item().bounds());
    }

    /**
     * Shows a line to a place.
     *
     * @param from an item
     * @param place where it leads to, in the chart
     * @param ghost whether something would stand there
     */
    void lead(ItemPart from, org.eclipse.draw2d.geometry.Point place, boolean ghost) {
        hide();
        double width = ghost ? HALF_WIDTH : 0;
        double height = ghost ? HALF_HEIGHT : 0;
        Rectangle end = new Rectangle(place.x - width, place.y - height, 2 * width, 2 * height);
        if (ghost) {
            RoundedRectangle box = new RoundedRectangle();
            box.setFill(false);
            box.setForegroundColor(Look.current(LookColor.ACCENT));
            box.setLineStyle(SWT.LINE_DASH);
            box.setBounds(Boxes.around(end));
            add(box);
        }
        line(from.item().bounds(), end);
    }

    private void line(Rectangle from, Rectangle to) {
        PointList points = new PointList();
        for (Point each : RightAngles.between(from, to)) {
            points.addPoint((int) Math.round(each.x()), (int) Math.round(each.y()));
        }
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(Look.current(LookColor.ACCENT));
        line.setLineWidth(2);
        line.setTargetDecoration(new PolygonDecoration());
        line.setConnectionRouter(new AbstractRouter() {
            @Override
            public void route(Connection connection) {
                connection.setPoints(points);
            }
        });
        line.setSourceAnchor(new XYAnchor(points.getFirstPoint()));
        line.setTargetAnchor(new XYAnchor(points.getLastPoint()));
        add(line);
    }

    private void add(IFigure figure) {
        figures.add(figure);
        layer().add(figure);
    }

    /** Shows nothing. */
    void hide() {
        figures.forEach(each -> layer().remove(each));
        figures.clear();
    }

    private IFigure layer() {
        return context.viewer().root().getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }
}
