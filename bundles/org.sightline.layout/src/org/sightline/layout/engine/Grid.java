/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * Lays out one level of nesting: runs the steps of the pipeline over a draft and writes where everything came to lie.
 *
 * <pre>
 * cycles -> phases -> layers -> rows -> lattice -> routes -> places at sides -> room for texts -> tracks and y -> tracks and x
 * </pre>
 */
final class Grid {

    /** A place beside a line, where the distance of two lines is 1 and coordinates are not known yet. */
    private static final double SLOT = 1e-6;
    private final Draft draft;
    private final Frame frame;
    private Axis x;
    private Axis y;
    private LabelPlan labels;
    private NodeLabelPlan nodeLabels;
    private Rerouting rerouting;

    Grid(Draft draft, Frame frame) {
        this.draft = draft;
        this.frame = frame;
    }

    void run() {
        new CycleBreaker(draft).run();
        new PhaseInference(draft).run();
        new TimeLayering(draft).run();
        new RowAssignment(draft).run();
        draft.lattice = new Lattice(draft);
        new RouteChoice(draft).run();
        new SlotAssignment(draft).run();
        measure();
    }

    private void measure() {
        LayoutOptions options = draft.options;
        Lattice lattice = draft.lattice;
        x = new Axis(lattice.layerLine, draft.phaseStart, lattice.xLines, options.portGap(), options.trackGap());
        y = new Axis(lattice.rowLine, draft.sectionStart, lattice.yLines, options.portGap(), options.trackGap());
        labels = new LabelPlan(draft, x, y);
        labels.run();
        nodeLabels = new NodeLabelPlan(draft, x, y);
        nodeLabels.run();
        FixedStations.reserve(draft, x, y);
        new ChannelTracks(draft, y, true).run(segment -> segment.line + segment.slot * SLOT, SLOT / 2);
        frame.placeRows(y);
        new ChannelTracks(draft, x, false).run(segment -> y.at(segment.line, segment.slot), options.trackGap() / 2);
        frame.placeLayers(x);
        List<Station> moved = new FixedStations(draft, x, y).run();
        rerouting = new Rerouting(draft, this, new Rectangle(x.groupStart[0], y.groupStart[0], x.end() - x.groupStart[0],
            y.end() - y.groupStart[0]));
        if (!moved.isEmpty()) {
            rerouting.run(moved);
        }
    }

    Axis x() {
        return x;
    }

    Axis y() {
        return y;
    }

    Size size() {
        return new Size(x.end(), y.end());
    }

    void write(Sheet sheet, double dx, double dy) {
        for (Station station : draft.stations) {
            Rectangle box = box(station).moved(dx, dy);
            sheet.put(station.node, box);
            if (station.node.label() != null) {
                sheet.label(station.node.id(), nodeLabels.box(station).moved(dx, dy));
            }
            for (Guest guest : station.guests) {
                Rectangle place = box(guest).moved(dx, dy);
                sheet.put(guest.node, place);
                if (guest.node.label() != null) {
                    sheet.label(guest.node.id(), nodeLabels.box(guest, place));
                }
            }
        }
        for (LabelSpot spot : labels.spots) {
            Rectangle box = rerouting.labels.getOrDefault(spot.label().id(), spot.box(x, y));
            sheet.label(spot.label().id(), box.moved(dx, dy));
        }
        for (Link link : draft.links) {
            sheet.route(link.edge, drawn(link).stream().map(point -> point.moved(dx, dy)).toList());
        }
    }

    private Rectangle box(Station station) {
        return new Rectangle(x.middle(station.layer) + station.dx - station.halfWidth,
            y.middle(station.row) + station.dy - station.halfHeight, 2 * station.halfWidth, 2 * station.halfHeight);
    }

    /** @return the box where an edge ends: the boundary event's if there is one, else the station's */
    Rectangle endBox(Station station, Guest guest) {
        return guest == null ? box(station) : box(guest);
    }

    /** @return the boxes of a station, its boundary events and the texts beside them */
    List<Rectangle> boxes(Station station) {
        List<Rectangle> boxes = new ArrayList<>();
        boxes.add(box(station));
        if (station.node.label() != null) {
            boxes.add(nodeLabels.box(station));
        }
        for (Guest guest : station.guests) {
            boxes.add(box(guest));
            if (guest.node.label() != null) {
                boxes.add(nodeLabels.box(guest, box(guest)));
            }
        }
        return boxes;
    }

    /** @return the boxes of the texts of some links, where the lattice has them */
    List<Rectangle> labelBoxes(Predicate<Link> chosen) {
        return labels.spots.stream().filter(spot -> chosen.test(spot.link())).map(spot -> spot.box(x, y)).toList();
    }

    /** The way as it is drawn: to the outline of the nodes. */
    private List<Point> drawn(Link link) {
        List<Point> way = rerouting.routes.get(link);
        if (way == null) {
            return points(link);
        }
        List<Point> drawn = new ArrayList<>(way);
        Point first = way.getFirst();
        Point last = way.getLast();
        Node source = link.sourceGuest == null ? link.source.node : link.sourceGuest.node;
        Node target = link.targetGuest == null ? link.target.node : link.targetGuest.node;
        drawn.set(0, source.shape().meet(endBox(link.source, link.sourceGuest), first, Run.of(first, way.get(1)).horizontal()));
        drawn.set(way.size() - 1, target.shape().meet(endBox(link.target, link.targetGuest), last,
            Run.of(way.get(way.size() - 2), last).horizontal()));
        return drawn;
    }

    private Rectangle box(Guest guest) {
        double half = guest.halfWidth(draft.options.portGap());
        double height = guest.node.size().height();
        double middle = x.middle(guest.host.layer) + guest.host.dx + guest.middle() * draft.options.portGap();
        double border = y.middle(guest.host.row) + guest.host.dy + guest.host.halfHeight;
        return new Rectangle(middle - half, border - height / 2, 2 * half, height);
    }

    /** @return the way on the lattice */
    List<Point> points(Link link) {
        Point[] points = new Point[link.segments.length + 1];
        for (int i = 1; i < link.segments.length; i++) {
            Segment upright = link.segments[link.segments[i].horizontal ? i - 1 : i];
            Segment level = link.segments[link.segments[i].horizontal ? i : i - 1];
            points[i] = new Point(x.at(upright.line, upright.slot), y.at(level.line, level.slot));
        }
        Segment first = link.segments[0];
        Segment last = link.segments[link.segments.length - 1];
        points[0] = end(first, link.source, link.sourceGuest, first.leaving());
        points[points.length - 1] = end(last, link.target, link.targetGuest, -last.leaving());
        return List.of(points);
    }

    private Point end(Segment segment, Station station, Guest guest, int direction) {
        Node node = guest == null ? station.node : guest.node;
        Rectangle box = endBox(station, guest);
        double at = segment.horizontal ? y.at(segment.line, segment.slot) : x.at(segment.line, segment.slot);
        Point side = segment.horizontal ? new Point(direction > 0 ? box.right() : box.x(), at)
            : new Point(at, direction > 0 ? box.bottom() : box.y());
        return node.shape().meet(box, side, segment.horizontal);
    }
}
