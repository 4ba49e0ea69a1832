/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.thumbnail;

import java.util.Iterator;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.brush.BrushResources;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.DeviceSpace;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.layout.Size;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** The picture of a chart in small, drawn a few milliseconds at a time, so that no key waits for it however large the chart is. */
final class ThumbnailPainting {

    private static final long SLICE_NANOS = 6_000_000;

    private final Image image;
    private final double scale;
    private final GC gc;
    private final SwtBrush brush;
    private final Iterator<SceneItem> rest;

    /**
     * @param display the display
     * @param area how large the picture is to be
     * @param margin free room around the chart
     * @param scene the chart
     * @param resources what to draw with
     */
    ThumbnailPainting(Display display, Point area, int margin, Scene scene, BrushResources resources) {
        scale = scale(area, margin, scene);
        image = new Image(display, Math.max(1, area.x), Math.max(1, area.y));
        gc = new GC(image);
        gc.setBackground(Look.current(LookColor.PAPER));
        gc.fillRectangle(0, 0, area.x, area.y);
        brush = new SwtBrush(gc, new DeviceSpace(scale, margin, margin), resources);
        rest = scene.items().values().iterator();
    }

    /**
     * @param area how large a picture is to be
     * @param margin free room around the chart
     * @param scene the chart
     * @return pixels to a unit of the chart
     */
    static double scale(Point area, int margin, Scene scene) {
        Size size = scene.size();
        double fitting = Math.min((area.x - 2.0 * margin) / Math.max(1, size.width()), (area.y - 2.0 * margin) / Math.max(1, size.height()));
        return Math.clamp(fitting, 0.001, 1);
    }

    /**
     * Draws on for some milliseconds.
     *
     * @return whether the picture is complete
     */
    boolean advance() {
        long end = System.nanoTime() + SLICE_NANOS;
        while (rest.hasNext() && System.nanoTime() < end) {
            brush.draw(rest.next().drawing(), Detail.SHAPES);
        }
        return !rest.hasNext();
    }

    /** @return the picture, for the caller to dispose of; nothing can be drawn into it any more */
    Image finish() {
        brush.close();
        gc.dispose();
        return image;
    }

    /** @return pixels to a unit of the chart */
    double scale() {
        return scale;
    }
}
