/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * Edges that end at rows, such as a message to a partner of whom nothing else is known. A layout joins nodes only: it gets a node of no size in the row
 * for such an end, and what it finds is cut at the row's border.
 *
 * <pre>
 *      [Order]                   [Order]
 *         |                         |
 *   +-----|------+            +-----v------+
 *   |     v .    |     ->     |            |
 *   +------------+            +------------+
 * </pre>
 */
final class BandEnds {

    private static final Size NEXT_TO_NOTHING = new Size(2, 2);

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, String> bandOf = new HashMap<>();

    BandEnds(Chart chart) {
        chart.bands().forEach(each -> rows.put(each.id(), rows.size()));
        chart.bands().stream().filter(each -> each.parent() != null)
                .forEach(each -> parts.computeIfAbsent(each.parent(), parent -> new ArrayList<>()).add(each.id()));
        chart.nodes().forEach(each -> bandOf.put(each.id(), each.band() == null ? bandOf.get(each.holder()) : each.band()));
    }

    /**
     * @param joint an edge
     * @return the nodes that stand for those of its ends that are rows
     */
    List<Node> nodes(Chart.Joint joint) {
        List<Node> nodes = new ArrayList<>(2);
        if (rows.containsKey(joint.source())) {
            nodes.add(node(source(joint), joint.source(), joint.target()));
        }
        if (rows.containsKey(joint.target())) {
            nodes.add(node(target(joint), joint.target(), joint.source()));
        }
        return nodes;
    }

    private Node node(String id, String band, String partner) {
        return Node.of(id, NodeKind.STEP, NEXT_TO_NOTHING).in(part(band, row(partner)));
    }

    /**
     * @param joint an edge
     * @return id of the node at its source
     */
    String source(Chart.Joint joint) {
        return rows.containsKey(joint.source()) ? "_source." + joint.id() : joint.source();
    }

    /**
     * @param joint an edge
     * @return id of the node at its target
     */
    String target(Chart.Joint joint) {
        return rows.containsKey(joint.target()) ? "_target." + joint.id() : joint.target();
    }

    private int row(String end) {
        return rows.getOrDefault(end, rows.getOrDefault(bandOf.get(end), 0));
    }

    /** The row itself, or that of its innermost parts that lies nearest to another row. */
    private String part(String band, int other) {
        List<String> inner = parts.get(band);
        return inner == null ? band : part(other < rows.get(band) ? inner.get(0) : inner.get(inner.size() - 1), other);
    }

    /**
     * @param route points from source to target
     * @param source the row at the source; null if it is no row
     * @param target the row at the target; null if it is no row
     * @return the route up to the border of the row; from row to row the whole, since such rows may stand border to border
     */
    static List<Point> cut(List<Point> route, Rectangle source, Rectangle target) {
        if ((source == null) == (target == null)) {
            return route;
        }
        return target == null ? cut(route.reversed(), source).reversed() : cut(route, target);
    }

    private static List<Point> cut(List<Point> route, Rectangle row) {
        List<Point> kept = new ArrayList<>();
        for (Point each : route) {
            if (!kept.isEmpty() && contains(row, each) && !contains(row, kept.get(kept.size() - 1))) {
                kept.add(onBorder(kept.get(kept.size() - 1), row));
                return kept;
            }
            kept.add(each);
        }
        return kept;
    }

    private static boolean contains(Rectangle row, Point point) {
        return point.x() >= row.x() && point.x() <= row.right() && point.y() >= row.y() && point.y() <= row.bottom();
    }

    /** Segments run along the axes, so the border's nearest point lies on the segment. */
    private static Point onBorder(Point outside, Rectangle row) {
        return new Point(Math.clamp(outside.x(), row.x(), row.right()), Math.clamp(outside.y(), row.y(), row.bottom()));
    }
}
