/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything is, in points; the upper left corner of the picture is (0, 0). All maps go by the ids of the input and keep its order.
 *
 * @param bands the bands with their heads
 * @param columns the columns with their heads; none if the input has none
 * @param nodes boxes of the nodes
 * @param labels boxes of the texts beside nodes (by the node's id) and of the texts of edges (by the label's id)
 * @param edges bend points from source to target, both included; at least two
 * @param lines the separating lines
 * @param size the whole
 */
public record Geometry(Map<String, Headed> bands, Map<String, Headed> columns, Map<String, Rectangle> nodes, Map<String, Rectangle> labels,
        Map<String, List<Point>> edges, Map<String, NamedLine> lines, Size size) {

    /** Guards the maps against changes. */
    public Geometry {
        bands = kept(bands);
        columns = kept(columns);
        nodes = kept(nodes);
        labels = kept(labels);
        edges = kept(edges);
        lines = kept(lines);
    }

    private static <T> Map<String, T> kept(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * A band or a column. The heads of all bands that hold nodes end at the same x, where the area for nodes begins.
     *
     * @param bounds the whole
     * @param head the part for its name
     */
    public record Headed(Rectangle bounds, Rectangle head) {
    }

    /**
     * A separating line.
     *
     * @param from left end
     * @param to right end, at the same height
     * @param name box of its name, above the line
     */
    public record NamedLine(Point from, Point to, Rectangle name) {
    }
}
