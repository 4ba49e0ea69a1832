/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomListener;

/**
 * Zooms a chart: step by step, about a point under the mouse, to what is to be seen. It stands for GEF's zoom manager, which loads a library to format
 * levels as texts for a menu that a chart has not.
 */
public final class ChartZoom {

    private static final double[] LEVELS = {0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};
    private static final int MARGIN = 12;

    private final ChartPane pane;
    private final Viewport viewport;
    private final List<ZoomListener> listeners = new CopyOnWriteArrayList<>();

    ChartZoom(ChartPane pane, Viewport viewport) {
        this.pane = pane;
        this.viewport = viewport;
    }

    /** @return 1 for natural size */
    public double getZoom() {
        return pane.getScale();
    }

    /**
     * Zooms about the middle of what is seen.
     *
     * @param zoom 1 for natural size; brought into the range of levels
     */
    public void setZoom(double zoom) {
        double before = getZoom();
        double after = Math.clamp(zoom, LEVELS[0], LEVELS[LEVELS.length - 1]);
        if (before != after) {
            Point middle = viewport.getClientArea(new Rectangle()).getCenter();
            Point view = viewport.getViewLocation();
            pane.setScale(after);
            listeners.forEach(each -> each.zoomChanged(after));
            viewport.validate();
            double growth = after / before - 1;
            viewport.setViewLocation(view.getTranslated((int) Math.round(middle.x * growth), (int) Math.round(middle.y * growth)));
        }
    }

    /** Zooms to the next larger level. */
    public void zoomIn() {
        setZoom(Arrays.stream(LEVELS).filter(level -> level > getZoom()).findFirst().orElse(getZoom()));
    }

    /** Zooms to the next smaller level. */
    public void zoomOut() {
        setZoom(Arrays.stream(LEVELS).filter(level -> level < getZoom()).max().orElse(getZoom()));
    }

    /** @param listener told after each change of the zoom */
    public void addZoomListener(ZoomListener listener) {
        listeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeZoomListener(ZoomListener listener) {
        listeners.remove(listener);
    }

    /**
     * Zooms so that what is at a place stays there.
     *
     * @param place in the viewport, in pixels
     * @param newZoom 1 for natural size; brought into the range of levels
     */
    public void zoomAt(Point place, double newZoom) {
        double before = getZoom();
        Point view = viewport.getViewLocation();
        double x = (view.x + place.x) / before;
        double y = (view.y + place.y) / before;
        setZoom(newZoom);
        double after = getZoom();
        viewport.getUpdateManager().performValidation();
        viewport.setViewLocation(new Point((int) Math.round(x * after) - place.x, (int) Math.round(y * after) - place.y));
    }

    /**
     * @param area of the chart, to be seen as a whole and as large as possible, but not above natural size
     */
    public void show(Rectangle area) {
        Dimension room = viewport.getClientArea(new Rectangle()).getSize().expand(-2 * MARGIN, -2 * MARGIN);
        if (room.width <= 0 || room.height <= 0 || area.isEmpty()) {
            return;
        }
        setZoom(Math.min(1, Math.min((double) room.width / area.width, (double) room.height / area.height)));
        viewport.getUpdateManager().performValidation();
        centre(area.getCenter());
    }

    /** Shows the whole chart. */
    public void showAll() {
        show(new Rectangle(new Point(), pane.chartSize()));
    }

    /** Shows the chart at full height, from its beginning; wide charts are read from left to right. */
    public void showHeight() {
        Dimension room = viewport.getClientArea(new Rectangle()).getSize();
        setZoom(Math.min(1, (room.height - MARGIN) / (double) Math.max(1, pane.chartSize().height)));
        viewport.getUpdateManager().performValidation();
        viewport.setViewLocation(new Point());
    }

    /** @param place a place in the chart, to come to the middle of what is seen */
    public void centre(Point place) {
        Dimension room = viewport.getClientArea(new Rectangle()).getSize();
        double zoom = getZoom();
        viewport.setViewLocation(new Point((int) Math.round(place.x * zoom) - room.width / 2, (int) Math.round(place.y * zoom) - room.height / 2));
    }
}
