/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.saved;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.DiagramSettings;
import org.sightline.io.diagrams.EdgeBends;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.Place;
import org.sightline.layout.Point;
import org.sightline.layout.Size;
import org.sightline.render.Selection;
import org.sightline.render.scene.Placement;

/** What people arranged in a diagram, as the layout file keeps it, in the terms in which charts are laid out and drawn. */
public final class SavedChart {

    private SavedChart() {
    }

    /**
     * @param diagram a diagram of a layout file
     * @return which of its layers, filters and single views are to be seen
     */
    public static Selection selection(Diagram diagram) {
        DiagramSettings settings = diagram.settings();
        return new Selection(switched(settings.layers(), true), switched(settings.layers(), false), switched(settings.filters(), true),
                settings.hidden());
    }

    private static List<String> switched(Map<String, Boolean> names, boolean on) {
        return names.entrySet().stream().filter(each -> each.getValue() == on).map(Map.Entry::getKey).toList();
    }

    /**
     * @param diagram a diagram of a layout file
     * @return what a person has placed in it; O(places)
     */
    public static Placement placement(Diagram diagram) {
        Map<String, Point> positions = new HashMap<>();
        Map<String, Size> sizes = new HashMap<>();
        Map<String, List<Point>> bends = new HashMap<>();
        diagram.places().forEach((key, place) -> {
            if (place instanceof NodePosition node) {
                positions.put(key, new Point(node.x(), node.y()));
            } else if (place instanceof EdgeBends edge) {
                bends.put(key, edge.points().stream().map(bend -> new Point(bend.x(), bend.y())).toList());
            }
            sizes.put(key, leastSize(place));
        });
        return new Placement(positions, sizes, bends);
    }

    private static Size leastSize(Place place) {
        return new Size(place.leastWidth(), place.leastHeight());
    }
}
