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
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Dimension;
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
    private static final int GAP = 6;

    private final DiagramContext context;
    private final List<IFigure> figures = new ArrayList<>();

    LinkFeedback(DiagramContext context) {
        this.context = context;
    }

    /** Shows a line from one item to another one, and whether it can be drawn. */
    void join(ItemPart from, ItemPart to, boolean allowed) {
        hide();
        line(from.item().bounds(), to.item().bounds(), allowed ? LookColor.ACCENT : LookColor.BAD);
    }

    /** Tells something below an item, or above it where the window ends. */
    void tell(ItemPart part, String text) {
        Label note = new Label(text);
        note.setOpaque(true);
        note.setBackgroundColor(Look.current(LookColor.RAISED));
        note.setForegroundColor(Look.current(LookColor.BAD));
        note.setBorder(new CompoundBorder(new LineBorder(Look.current(LookColor.BAD)), new MarginBorder(2, 6, 2, 6)));
        add(note, LayerConstants.FEEDBACK_LAYER);
        var box = Boxes.around(part.item().bounds());
        part.getFigure().translateToAbsolute(box);
        Dimension size = note.getPreferredSize();
        var room = context.viewer().canvas().getClientArea();
        int x = Math.clamp(box.getCenter().x - size.width / 2, 0, Math.max(0, room.width - size.width));
        int below = box.bottom() + GAP;
        var place = new org.eclipse.draw2d.geometry.Rectangle(x, below + size.height <= room.height ? below : box.y - GAP - size.height, size.width, size.height);
        note.translateToRelative(place);
        note.setBounds(place);
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
            add(box, LayerConstants.SCALED_FEEDBACK_LAYER);
        }
        line(from.item().bounds(), end, LookColor.ACCENT);
    }

    private void line(Rectangle from, Rectangle to, LookColor color) {
        PointList points = new PointList();
        for (Point each : RightAngles.between(from, to)) {
            points.addPoint((int) Math.round(each.x()), (int) Math.round(each.y()));
        }
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(Look.current(color));
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
        add(line, LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    private void add(IFigure figure, String layer) {
        figures.add(figure);
        context.viewer().root().getLayer(layer).add(figure);
    }

    /** Shows nothing. */
    void hide() {
        figures.forEach(each -> each.getParent().remove(each));
        figures.clear();
    }
}
