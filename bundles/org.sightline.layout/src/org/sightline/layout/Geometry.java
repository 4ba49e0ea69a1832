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
 * @param edges bend points from source to target, both included; at least two; no entry for companions
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
     * The point from which places in a band, a container or, in a graph without bands, the picture are counted; see {@link Node#fixed}.
     * The node need not be laid out yet, so this also tells where something that is dropped into another band would be counted from.
     * O(bands + columns).
     *
     * @param node a node; only its band, container and host count
     * @param options the options of the layout
     * @return the corner between the heads and the content of its band, of the room below the title of its container, of its host
     * @throws NullPointerException if its band, container or host is not in this geometry
     */
    public Point origin(Node node, LayoutOptions options) {
        if (node.host() != null) {
            return new Point(nodes.get(node.host()).x(), nodes.get(node.host()).y());
        }
        if (node.container() != null) {
            Rectangle container = nodes.get(node.container());
            return new Point(container.x(), container.y() + options.containerTitle());
        }
        double left = bands.values().stream().mapToDouble(band -> band.head().right()).max().orElse(0);
        double top = columns.values().stream().mapToDouble(column -> column.head().bottom()).max().orElse(0);
        return new Point(left, node.band() == null ? top : bands.get(node.band()).bounds().y());
    }

    /**
     * Where a node stands, as a person would have put it there: {@code node.fixedAt(geometry.place(node, options))} keeps it.
     *
     * @param node a node of this geometry
     * @param options the options of the layout
     * @return its upper left corner, from its {@linkplain #origin origin}
     */
    public Point place(Node node, LayoutOptions options) {
        Point origin = origin(node, options);
        Rectangle box = nodes.get(node.id());
        return new Point(box.x() - origin.x(), box.y() - origin.y());
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
