/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.Extent;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/**
 * An edge along the route that the layout gave it. While a person drags one of its ends it has another anchor for a while, and runs straight
 * to that.
 */
public final class EdgeFigure extends PolylineConnection implements ItemFigure {

    /** How an edge stands out. */
    public enum Glow {
        /** Not at all. */
        NONE,
        /** As one of several. */
        WEAK,
        /** As the one that counts. */
        STRONG,
        /** As one that a gesture may change. */
        ALLOWED,
        /** As one that a gesture may not change. */
        FORBIDDEN
    }

    private static final int REACH = 4;
    private static final double GLOW_WIDTH = 6;
    private static final Color STRONG = new Color(0x8F, 0xC0, 0xF5);
    private static final Color WEAK = new Color(0xC4, 0xDD, 0xF8);
    private static final Color ALLOWED = new Color(0x9A, 0xDC, 0xAF);
    private static final Color DRAGGED = new Color(0x0B, 0x63, 0xCE);
    private static final Color FORBIDDEN = new Color(0xF0, 0xA9, 0xA2);

    private SceneItem item;
    private Rectangle extent;
    private ConnectionAnchor ownSource;
    private ConnectionAnchor ownTarget;
    private Glow glow = Glow.NONE;

    /** @param item what it shows */
    public EdgeFigure(SceneItem item) {
        take(item);
    }

    private void take(SceneItem newItem) {
        item = newItem;
        extent = Boxes.around(Extent.of(newItem.drawing())).expand(REACH, REACH);
        PointList points = new PointList(newItem.route().size());
        newItem.route().forEach(each -> points.addPoint((int) Math.floor(each.x()), (int) Math.floor(each.y())));
        ownSource = new EndAnchor(points.getFirstPoint());
        ownTarget = new EndAnchor(points.getLastPoint());
        setSourceAnchor(ownSource);
        setTargetAnchor(ownTarget);
        setPoints(points);
    }

    @Override
    public SceneItem item() {
        return item;
    }

    @Override
    public IFigure getToolTip() {
        return FactsTip.of(item);
    }

    @Override
    public void show(SceneItem newItem) {
        repaint();
        take(newItem);
        fireFigureMoved();
        repaint();
    }

    /** @return whether an end is being dragged */
    private boolean isDragged() {
        return getSourceAnchor() != ownSource || getTargetAnchor() != ownTarget;
    }

    /** The route of the layout needs no router. */
    @Override
    public void layout() {
        if (isDragged()) {
            super.layout();
        }
    }

    @Override
    public Rectangle getBounds() {
        return extent == null || isDragged() ? super.getBounds() : extent;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getBounds().contains(x, y) && (shapeContainsPoint(x, y) || isAtLabel(x, y));
    }

    private boolean shapeContainsPoint(int x, int y) {
        PointList points = getPoints();
        for (int i = 1; i < points.size(); i++) {
            if (isNear(points.getPoint(i - 1), points.getPoint(i), x, y)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Point from, Point to, int x, int y) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - from.x) * dx + (y - from.y) * dy) / length, 0, 1);
        return Math.hypot(x - from.x - along * dx, y - from.y - along * dy) <= REACH;
    }

    private boolean isAtLabel(int x, int y) {
        return item.label() != null && Boxes.around(item.label()).contains(x, y);
    }

    private static Color color(Glow glow) {
        return switch (glow) {
            case STRONG -> STRONG;
            case ALLOWED -> ALLOWED;
            case FORBIDDEN -> FORBIDDEN;
            default -> WEAK;
        };
    }

    /** @param newGlow how it stands out from now on */
    public void setGlow(Glow newGlow) {
        if (glow != newGlow) {
            glow = newGlow;
            repaint();
        }
    }

    @Override
    public void paint(SwtBrush brush, Detail detail) {
        if (isDragged()) {
            List<org.sightline.layout.Point> way = new ArrayList<>();
            for (int i = 0; i < getPoints().size(); i++) {
                way.add(new org.sightline.layout.Point(getPoints().getPoint(i).x, getPoints().getPoint(i).y));
            }
            brush.draw(new PathDrawing(Contour.rounded(way, 0), new Ink(null, DRAGGED, 2, LineStyle.DASH, true)), detail);
        }
        if (glow != Glow.NONE) {
            Ink ink = new Ink(null, color(glow), GLOW_WIDTH, LineStyle.SOLID, true);
            brush.draw(new PathDrawing(Contour.rounded(item.route(), 5), ink), detail);
        }
        brush.draw(item.drawing(), detail);
    }

    /** An end that stays where the layout put it, however the chart is scrolled and zoomed. It never moves by itself. */
    private final class EndAnchor extends ConnectionAnchorBase {

        private final Point place;

        EndAnchor(Point place) {
            this.place = place.getCopy();
        }

        @Override
        public IFigure getOwner() {
            return EdgeFigure.this;
        }

        @Override
        public Point getLocation(Point reference) {
            Point there = place.getCopy();
            translateToAbsolute(there);
            return there;
        }

        @Override
        public Point getReferencePoint() {
            return getLocation(null);
        }
    }
}
