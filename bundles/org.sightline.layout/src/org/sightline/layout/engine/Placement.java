/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;

import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * The coordinates of everything in a grid: first as the lattice has them, then as each later step leaves them. Stations keep their
 * middles, segments the one coordinate in which they do not extend; all else follows from these.
 */
final class Placement {

    private static final double NEAR = 1e-6;
    final Draft draft;
    final Groups columns;
    final Groups rows;
    final List<Text> texts = new ArrayList<>();
    private final NodeLabelPlan nodeLabels;

    /**
     * @param x coordinates of layers and channels
     * @param y coordinates of rows and channels
     * @param labels chosen places for the texts of edges
     * @param nodeLabels chosen places for the texts beside nodes
     */
    Placement(Draft draft, Axis x, Axis y, LabelPlan labels, NodeLabelPlan nodeLabels) {
        this.draft = draft;
        this.nodeLabels = nodeLabels;
        columns = new Groups(x.groupStart, x.groupEnd);
        rows = new Groups(y.groupStart, y.groupEnd);
        for (Station station : draft.stations) {
            station.x = x.middle(station.layer) + station.dx;
            station.y = y.middle(station.row) + station.dy;
        }
        for (Link link : draft.links) {
            for (Segment segment : link.segments) {
                segment.at = (segment.horizontal ? y : x).at(segment.line, segment.slot);
            }
        }
        for (LabelSpot spot : labels.spots) {
            Text text = new Text(spot, texts.size());
            text.x = spot.station().x + spot.x();
            text.y = spot.station().y + spot.y();
            texts.add(text);
        }
    }

    Rectangle box(Station station) {
        return new Rectangle(station.x - station.halfWidth, station.y - station.halfHeight, 2 * station.halfWidth, 2 * station.halfHeight);
    }

    Rectangle box(Guest guest) {
        double half = guest.halfWidth(draft.options.portGap());
        double height = guest.node.size().height();
        double middle = guest.host.x + guest.middle() * draft.options.portGap();
        return new Rectangle(middle - half, guest.host.y + guest.host.halfHeight - height / 2, 2 * half, height);
    }

    /** @return the box of the text beside a station, which must have one */
    Rectangle label(Station station) {
        return nodeLabels.box(station);
    }

    /** @return the box of the text beside a boundary event, which must have one */
    Rectangle label(Guest guest) {
        return nodeLabels.box(guest, box(guest));
    }

    /** @return the box where an edge ends: the boundary event's if there is one, else the station's */
    Rectangle endBox(Station station, Guest guest) {
        return guest == null ? box(station) : box(guest);
    }

    /** @return the boxes of a station, its boundary events and the texts beside them; the station's comes first */
    List<Rectangle> boxes(Station station) {
        List<Rectangle> boxes = new ArrayList<>();
        boxes.add(box(station));
        if (station.node.label() != null) {
            boxes.add(label(station));
        }
        for (Guest guest : station.guests) {
            boxes.add(box(guest));
            if (guest.node.label() != null) {
                boxes.add(label(guest));
            }
        }
        return boxes;
    }

    /** @return the way of a link over its segments, to the outline of its nodes */
    List<Point> points(Link link) {
        Point[] points = new Point[link.segments.length + 1];
        for (int i = 1; i < link.segments.length; i++) {
            boolean level = link.segments[i].horizontal;
            points[i] = new Point(link.segments[level ? i - 1 : i].at, link.segments[level ? i : i - 1].at);
        }
        Segment first = link.segments[0];
        Segment last = link.segments[link.segments.length - 1];
        points[0] = end(first, link.source, link.sourceGuest, first.leaving());
        points[points.length - 1] = end(last, link.target, link.targetGuest, -last.leaving());
        return straight(points);
    }

    /** Leaves out points where the way does not turn. */
    private static List<Point> straight(Point[] points) {
        List<Point> way = new ArrayList<>(points.length);
        for (Point point : points) {
            Point last = way.isEmpty() ? null : way.getLast();
            if (last == null || Math.abs(last.x() - point.x()) + Math.abs(last.y() - point.y()) > NEAR) {
                int count = way.size();
                if (count > 1 && Run.inLine(way.get(count - 2), last, point, NEAR)) {
                    way.removeLast();
                }
                way.add(point);
            }
        }
        if (way.size() == 1) {
            way.add(points[points.length - 1]);
        }
        return way;
    }

    private Point end(Segment segment, Station station, Guest guest, int direction) {
        Node node = guest == null ? station.node : guest.node;
        Rectangle box = endBox(station, guest);
        Point side = segment.horizontal ? new Point(direction > 0 ? box.right() : box.x(), segment.at)
            : new Point(segment.at, direction > 0 ? box.bottom() : box.y());
        return node.shape().meet(box, side, segment.horizontal);
    }

    /** Enlarges the groups as the frame wants them and moves what they hold along, to the middle of groups that became larger. */
    void fit(Frame frame) {
        Groups oldColumns = columns.copy();
        Groups oldRows = rows.copy();
        frame.frameColumns(columns);
        frame.frameRows(rows);
        move(shifts(oldColumns, columns, true), shifts(oldRows, rows, true));
    }

    /** Makes room at the ends of groups; what they hold stays at their beginning. */
    void extend(double[] columnExtents, double[] rowExtents) {
        Groups oldColumns = columns.copy();
        Groups oldRows = rows.copy();
        for (int phase = 0; phase < columns.count(); phase++) {
            columns.extend(phase, columnExtents[phase]);
        }
        for (int section = 0; section < rows.count(); section++) {
            rows.extend(section, rowExtents[section]);
        }
        move(shifts(oldColumns, columns, false), shifts(oldRows, rows, false));
    }

    private static double[] shifts(Groups before, Groups after, boolean centred) {
        double[] shifts = new double[before.count()];
        for (int group = 0; group < shifts.length; group++) {
            double spare = centred ? (after.extent(group) - before.extent(group)) / 2 : 0;
            shifts[group] = after.start[group] - before.start[group] + spare;
        }
        return shifts;
    }

    private void move(double[] byPhase, double[] bySection) {
        for (Station station : draft.stations) {
            station.x += byPhase[station.phase];
            station.y += bySection[station.section];
        }
        for (Link link : draft.links) {
            for (Segment segment : link.segments) {
                segment.at += segment.horizontal ? bySection[draft.lattice.sectionAt(segment.line)]
                    : byPhase[draft.lattice.phaseAt(segment.line)];
            }
        }
        for (Text text : texts) {
            text.x += byPhase[text.phase];
            text.y += bySection[text.section];
        }
    }
}
