/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.sightline.layout.Point;

/**
 * Where stations that nobody put anywhere have to go so that no strict forward link between them and those that a person put somewhere runs
 * backwards or within its ends: before what they lead to, and behind what leads to them. What stands right already stays, and so does what
 * could go before what it leads to only without room for what leads to it. Where a person left no room in between, what leads to a station
 * counts.
 *
 * <pre>
 *       a (put here) ------> b (put here)
 *   x ------------------------------------      x between a and b goes there, in line with a
 * </pre>
 *
 * O((stations + links) log stations).
 */
final class Onward {

    private final Draft draft;
    private final Map<Station, Point> put;
    private final Function<Station, Point> others;
    private final ToDoubleFunction<Station> starts;
    private final double[] earliest;
    private final Map<Station, Point> moved = new LinkedHashMap<>();

    /**
     * @param put the middles of stations that a person put somewhere
     * @param others tells the middles of all others, counted in the same way
     * @param starts tells from where on, in the same way, the box of a station may lie
     */
    Onward(Draft draft, Map<Station, Point> put, Function<Station, Point> others, ToDoubleFunction<Station> starts) {
        this.draft = draft;
        this.put = put;
        this.others = others;
        this.starts = starts;
        earliest = new double[draft.stations.size()];
    }

    /** @return the new middles of the stations that have to move */
    Map<Station, Point> run() {
        List<Station> order = TopologicalOrder.of(draft).stream().filter(each -> !put.containsKey(each)).toList();
        order.forEach(station -> earliest[station.index] = earliest(station));
        order.reversed().forEach(station -> station.out.forEach(link -> pull(station, link)));
        order.forEach(station -> station.in.forEach(link -> push(station, link)));
        return moved;
    }

    /** How far left the middle of a station can be so that those in line before it have room; what a person put somewhere asks for none. */
    private double earliest(Station station) {
        double least = starts.applyAsDouble(station) + station.halfWidth;
        for (Link link : station.in) {
            if (link.strict() && !link.back && link.source.section == station.section && !put.containsKey(link.source)) {
                least = Math.max(least, earliest[link.source.index] + distance(link));
            }
        }
        return least;
    }

    /** To the left of what a link leads to. */
    private void pull(Station station, Link link) {
        Point end = anchor(link.target);
        if (end != null && isWrong(link, at(station), end) && end.x() - distance(link) >= earliest[station.index]) {
            moved.put(station, new Point(end.x() - distance(link), height(station, link.target, end)));
        }
    }

    /** To the right of where a link comes from. */
    private void push(Station station, Link link) {
        Point start = anchor(link.source);
        if (start != null && isWrong(link, start, at(station))) {
            moved.put(station, new Point(start.x() + distance(link), height(station, link.source, start)));
        }
    }

    /** @return the middle of a station of which it is known where it has to be; else null */
    private Point anchor(Station station) {
        return put.getOrDefault(station, moved.get(station));
    }

    private Point at(Station station) {
        return moved.containsKey(station) ? moved.get(station) : others.apply(station);
    }

    private double height(Station station, Station neighbour, Point at) {
        return station.section == neighbour.section ? at.y() : at(station).y();
    }

    /** From one section to another, a link between two of which one stands below the other leads down or up and not backwards. */
    private static boolean isWrong(Link link, Point start, Point end) {
        boolean within = Math.abs(end.x() - start.x()) < link.source.halfWidth + link.target.halfWidth;
        boolean level = Math.abs(end.y() - start.y()) < link.source.halfHeight + link.target.halfHeight;
        boolean upright = within && link.source.section != link.target.section;
        return link.strict() && !link.back && !upright && (within && level || end.x() < start.x());
    }

    /** From middle to middle, with room for the texts of the link. */
    private double distance(Link link) {
        double text = link.edge.labels().stream().mapToDouble(label -> label.size().width() + 2 * draft.options.labelGap()).max().orElse(0);
        return link.source.halfWidth + Math.max(text, draft.options.columnGap()) + link.target.halfWidth;
    }
}
