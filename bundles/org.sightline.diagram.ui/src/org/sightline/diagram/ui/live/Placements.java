/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.io.diagrams.Diagram;
import org.sightline.io.diagrams.EdgeBends;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.Place;
import org.sightline.layout.Point;
import org.sightline.layout.Size;
import org.sightline.render.scene.Placement;

/** What is stored of a named diagram, as layouts take it. */
final class Placements {

    private Placements() {
    }

    /**
     * @param diagram a named diagram
     * @return what a person has placed in it
     */
    static Placement of(Diagram diagram) {
        Map<String, Point> positions = new HashMap<>();
        Map<String, Size> sizes = new HashMap<>();
        Map<String, List<Point>> bends = new HashMap<>();
        for (Map.Entry<String, Place> each : diagram.places().entrySet()) {
            if (each.getValue() instanceof NodePosition node) {
                positions.put(each.getKey(), new Point(node.x(), node.y()));
            } else if (each.getValue() instanceof EdgeBends edge) {
                bends.put(each.getKey(), edge.points().stream().map(bend -> new Point(bend.x(), bend.y())).toList());
            }
            sizes.put(each.getKey(), new Size(each.getValue().leastWidth(), each.getValue().leastHeight()));
        }
        return new Placement(positions, sizes, bends);
    }
}
