/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sightline.layout.EdgeKind;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * A point of a node's side where an edge may end.
 *
 * @param direction away from the node: 0 left, 1 right, 2 up, 3 down
 * @param cost how unwelcome it is, in points of length
 */
record Port(Point at, int direction, double cost) {

    /** In points of length, as the cost of a way. */
    private static final double UNEXPECTED = 30;
    private static final double AGAINST_TIME = 120;
    /** For each point of distance from the middle of a side: clearly more than the way that is shorter from there. */
    private static final double OFF_MIDDLE = 2;
    /** The same at circles and diamonds, whose outline falls away beside the middle. */
    private static final double OFF_CORNER = 2;
    /** Where a step's rounded corners end. */
    private static final double ROUNDING = 7;

    int opposite() {
        return direction ^ 1;
    }

    /** @return whether a point lies straight in front of it */
    boolean faces(Point point) {
        double across = direction < 2 ? point.y() - at.y() : point.x() - at.x();
        double along = direction < 2 ? point.x() - at.x() : point.y() - at.y();
        return Math.abs(across) < 1e-9 && (direction % 2 == 0 ? along < 0 : along > 0);
    }

    /**
     * @param box a box
     * @param ports places at its sides
     * @param others places at another box
     * @return the places at the box that lie straight in front of the others, as dear as the nearest middle of such a side lets them be
     */
    static List<Port> facing(Rectangle box, List<Port> ports, List<Port> others) {
        List<Port> facing = new ArrayList<>();
        for (Port other : others) {
            for (Port ahead : other.ahead(box, ROUNDING)) {
                ports.stream().filter(port -> port.direction == ahead.direction).min(Comparator.comparingDouble(Port::cost))
                    .ifPresent(port -> facing.add(new Port(ahead.at, ahead.direction, port.cost + OFF_MIDDLE * ahead.distance(port))));
            }
        }
        return facing;
    }

    private double distance(Port other) {
        return Math.abs(at.x() - other.at.x()) + Math.abs(at.y() - other.at.y());
    }

    /** @return the point of a box that lies straight in front of it, if there is one away from the box's corners */
    List<Port> ahead(Rectangle box) {
        return ahead(box, NodeGrowth.CORNER);
    }

    private List<Port> ahead(Rectangle box, double corner) {
        boolean level = direction < 2;
        double low = level ? box.y() : box.x();
        double high = level ? box.bottom() : box.right();
        double across = level ? at.y() : at.x();
        if (across < low + corner || across > high - corner) {
            return List.of();
        }
        Point point = switch (direction) {
            case 0 -> new Point(box.right(), across);
            case 1 -> new Point(box.x(), across);
            case 2 -> new Point(across, box.bottom());
            default -> new Point(across, box.y());
        };
        return faces(point) ? List.of(new Port(point, opposite(), 0)) : List.of();
    }

    Point outside(double distance) {
        double out = direction % 2 == 0 ? -distance : distance;
        return direction < 2 ? at.moved(out, 0) : at.moved(0, out);
    }

    /** @return places on all four sides of a box, the middles first */
    static List<Port> around(Rectangle box, double gap) {
        List<Port> ports = new ArrayList<>();
        for (int direction = 0; direction < 4; direction++) {
            double half = (direction < 2 ? box.height() : box.width()) / 2 - NodeGrowth.CORNER;
            for (int slot = 0; slot * gap < half || slot == 0; slot++) {
                ports.add(at(box, direction, slot * gap));
                if (slot > 0) {
                    ports.add(at(box, direction, -slot * gap));
                }
            }
        }
        return ports;
    }

    /**
     * @param node what the box is
     * @param edge what shall end there
     * @param atSource whether it is the edge's source
     * @return places on all four sides of a box, dear where people do not expect such an edge
     */
    static List<Port> around(Rectangle box, double gap, Node node, EdgeKind edge, boolean atSource) {
        double factor = node.shape() == NodeShape.RECTANGLE ? 1 : OFF_CORNER;
        return around(box, gap).stream()
            .map(port -> new Port(port.at, port.direction, factor * port.cost + surprise(port, node.kind(), edge, atSource))).toList();
    }

    private static double surprise(Port port, NodeKind node, EdgeKind edge, boolean atSource) {
        if (edge != EdgeKind.SEQUENCE) {
            return port.direction < 2 ? UNEXPECTED : 0;
        }
        if (port.direction < 2) {
            return (port.direction == 1) == atSource ? 0 : AGAINST_TIME;
        }
        return node == NodeKind.GATEWAY ? 0 : UNEXPECTED;
    }

    /** @return places on the lower side of a box */
    static List<Port> below(Rectangle box, double gap) {
        return around(box, gap).stream().filter(port -> port.direction == 3).toList();
    }

    private static Port at(Rectangle box, int direction, double offset) {
        Point point = switch (direction) {
            case 0 -> new Point(box.x(), box.centreY() + offset);
            case 1 -> new Point(box.right(), box.centreY() + offset);
            case 2 -> new Point(box.centreX() + offset, box.y());
            default -> new Point(box.centreX() + offset, box.bottom());
        };
        return new Port(point, direction, OFF_MIDDLE * Math.abs(offset));
    }
}
