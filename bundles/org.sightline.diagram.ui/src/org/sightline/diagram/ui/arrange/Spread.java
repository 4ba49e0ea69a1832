/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.arrange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.scene.SceneItem;

/** In which direction the gaps between boxes are to be equal. */
enum Spread {
    HORIZONTAL("distributeHorizontally"), VERTICAL("distributeVertically");

    private final String id;

    Spread(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    double start(Rectangle box) {
        return this == HORIZONTAL ? box.x() : box.y();
    }

    private double extent(Rectangle box) {
        return this == HORIZONTAL ? box.width() : box.height();
    }

    /**
     * @param items at least two boxes, in their order
     * @return where their upper left corners go; the first and the last one stay
     */
    Map<String, Point> corners(List<SceneItem> items) {
        Rectangle first = items.get(0).bounds();
        Rectangle last = items.get(items.size() - 1).bounds();
        double filled = items.stream().mapToDouble(each -> extent(each.bounds())).sum();
        double gap = (start(last) + extent(last) - start(first) - filled) / (items.size() - 1);
        Map<String, Point> corners = new HashMap<>();
        double at = start(first);
        for (SceneItem each : items) {
            Rectangle box = each.bounds();
            corners.put(each.key(), this == HORIZONTAL ? new Point(at, box.y()) : new Point(box.x(), at));
            at += extent(box) + gap;
        }
        return corners;
    }
}
