/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.Arrays;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.driver.User;

/** The mouse over a diagram: places are items or points of the chart, brought into sight before. */
public final class DiagramMouse {

    private final User user;
    private final DiagramContext context;

    DiagramMouse(User user, DiagramContext context) {
        this.user = user;
        this.context = context;
    }

    private Control canvas() {
        return context.viewer().getControl();
    }

    /**
     * @param x in the chart
     * @param y in the chart
     * @return where that is on the canvas, in pixels
     */
    public Point at(double x, double y) {
        org.eclipse.draw2d.geometry.Point view = context.viewer().canvas().getViewport().getViewLocation();
        double zoom = context.viewer().root().zoom();
        return new Point((int) Math.round(x * zoom) - view.x, (int) Math.round(y * zoom) - view.y);
    }

    /**
     * @param part an item
     * @return its middle on the canvas; for an edge the middle of its longest stretch
     */
    public Point middle(ItemPart part) {
        var route = part.item().route();
        if (route.isEmpty()) {
            return at(part.item().bounds().centreX(), part.item().bounds().centreY());
        }
        double longest = -1;
        Point middle = null;
        for (int i = 1; i < route.size(); i++) {
            double length = Math.hypot(route.get(i).x() - route.get(i - 1).x(), route.get(i).y() - route.get(i - 1).y());
            if (length > longest) {
                longest = length;
                middle = at((route.get(i).x() + route.get(i - 1).x()) / 2, (route.get(i).y() + route.get(i - 1).y()) / 2);
            }
        }
        return middle;
    }

    /** @param part clicked in its middle */
    public void click(ItemPart part) {
        user.clickAt(canvas(), middle(part).x, middle(part).y);
    }

    /** @param part double-clicked in its middle */
    public void doubleClick(ItemPart part) {
        user.doubleClickAt(canvas(), middle(part).x, middle(part).y);
    }

    /** @param part the mouse rests on its middle */
    public void hover(ItemPart part) {
        user.hover(canvas(), middle(part).x, middle(part).y);
    }

    /**
     * @param place on the canvas
     */
    public void click(Point place) {
        user.clickAt(canvas(), place.x, place.y);
    }

    /**
     * @param from where the button goes down, on the canvas
     * @param over the places to go to; let go at the last
     */
    public void drag(Point from, Point... over) {
        user.drag(canvas(), from, withApproach(from, over));
    }

    /**
     * @param from where the button goes down, on the canvas
     * @param over the places to go to; the button stays down
     */
    public void press(Point from, Point... over) {
        user.press(canvas(), from, withApproach(from, over));
    }

    /** Tools wait for some pixels before they take a movement for a drag. */
    private static Point[] withApproach(Point from, Point... over) {
        Point[] all = Arrays.copyOf(new Point[] {new Point(from.x + 8, from.y + 8)}, over.length + 1);
        System.arraycopy(over, 0, all, 1, over.length);
        return all;
    }

    /**
     * @param place on the canvas
     * @param key held down
     * @param notches of the wheel
     */
    public void wheel(Point place, String key, int notches) {
        user.wheel(canvas(), place.x, place.y, key, notches);
    }
}
