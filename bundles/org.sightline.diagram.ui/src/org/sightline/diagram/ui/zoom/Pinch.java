/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.zoom;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.GestureEvent;
import org.eclipse.swt.events.GestureListener;
import org.sightline.diagram.ui.canvas.ChartZoom;

/** Zooms by two fingers on a touchpad or touchscreen, about the point between them. */
final class Pinch implements GestureListener {

    private final ChartZoom zoom;
    private double before = 1;

    Pinch(ChartZoom zoom) {
        this.zoom = zoom;
    }

    /** The gesture tells how far the fingers have spread since it began. */
    @Override
    public void gesture(GestureEvent event) {
        switch (event.detail) {
            case SWT.GESTURE_BEGIN -> before = zoom.getZoom();
            case SWT.GESTURE_MAGNIFY -> zoom.zoomAt(new Point(event.x, event.y), before * event.magnification);
            default -> {
                // Swiping, turning and panning are not for zooming.
            }
        }
    }
}
