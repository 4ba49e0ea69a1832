/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;

/** Zooms a chart: step by step, about a point under the mouse, to what is to be seen. */
public final class ChartZoom extends ZoomManager {

    private static final double[] LEVELS = {0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};
    private static final int MARGIN = 12;

    private final ChartPane pane;

    ChartZoom(ChartPane pane, Viewport viewport) {
        super((ScalableFigure) pane, viewport);
        this.pane = pane;
        setZoomLevels(LEVELS);
    }

    /**
     * Zooms so that what is at a place stays there.
     *
     * @param place in the viewport, in pixels
     * @param newZoom 1 for natural size; brought into the range of levels
     */
    public void zoomAt(Point place, double newZoom) {
        double before = getZoom();
        Point view = getViewport().getViewLocation();
        double x = (view.x + place.x) / before;
        double y = (view.y + place.y) / before;
        setZoom(newZoom);
        double after = getZoom();
        getViewport().getUpdateManager().performValidation();
        setViewLocation(new Point((int) Math.round(x * after) - place.x, (int) Math.round(y * after) - place.y));
    }

    /**
     * @param area of the chart, to be seen as a whole and as large as possible, but not above natural size
     */
    public void show(Rectangle area) {
        Dimension room = getViewport().getClientArea(new Rectangle()).getSize().expand(-2 * MARGIN, -2 * MARGIN);
        if (room.width <= 0 || room.height <= 0 || area.isEmpty()) {
            return;
        }
        setZoom(Math.min(1, Math.min((double) room.width / area.width, (double) room.height / area.height)));
        getViewport().getUpdateManager().performValidation();
        centre(area.getCenter());
    }

    /** Shows the whole chart. */
    public void showAll() {
        show(new Rectangle(new Point(), pane.chartSize()));
    }

    /** Shows the chart at full height, from its beginning; wide charts are read from left to right. */
    public void showHeight() {
        Dimension room = getViewport().getClientArea(new Rectangle()).getSize();
        setZoom(Math.min(1, (room.height - MARGIN) / (double) Math.max(1, pane.chartSize().height)));
        getViewport().getUpdateManager().performValidation();
        setViewLocation(new Point());
    }

    /** @param place a place in the chart, to come to the middle of what is seen */
    public void centre(Point place) {
        Dimension room = getViewport().getClientArea(new Rectangle()).getSize();
        double zoom = getZoom();
        setViewLocation(new Point((int) Math.round(place.x * zoom) - room.width / 2, (int) Math.round(place.y * zoom) - room.height / 2));
    }
}
