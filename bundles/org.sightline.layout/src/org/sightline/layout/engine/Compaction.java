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

import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Rectangle;

/**
 * Pushes everything together along one axis, phase by phase or section by section, so that steps of different bands share a stretch of
 * the axis where nothing collides. Stations with the straight edges at their sides, and the texts beside them, move as one block. Then
 * blocks are drawn forward where that makes edges shorter. O(n log n).
 *
 * <p>Precondition: nothing overlaps. Postcondition: nothing overlaps, what lay before something at the same height still does, so no edge
 * crosses another that it did not cross before; distances are at least those of the options, or as small as they were.
 */
final class Compaction {

    private final Placement placement;
    private final Draft draft;
    private final LayoutOptions options;
    private final boolean alongX;
    private final Groups groups;
    private final List<Segment> segments = new ArrayList<>();
    private final int segmentBase;
    private final int textBase;
    private final int wallBase;
    private final Blocks blocks;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private BlockGraph graph;

    /** @param alongX whether to push to the left rather than upwards */
    Compaction(Placement placement, boolean alongX) {
        this.placement = placement;
        this.alongX = alongX;
        draft = placement.draft;
        options = draft.options;
        groups = alongX ? placement.columns : placement.rows;
        for (Link link : draft.links) {
            for (Segment segment : link.segments) {
                if (moves(segment)) {
                    segment.number = segments.size();
                    segments.add(segment);
                }
            }
        }
        segmentBase = draft.stations.size();
        textBase = segmentBase + segments.size();
        wallBase = textBase + placement.texts.size();
        blocks = new Blocks(wallBase + groups.count() + 1);
    }

    void run() {
        joinBlocks();
        collect();
        obstacles.sort(Comparator.comparingDouble(Obstacle::low).thenComparingDouble(Obstacle::high).thenComparingInt(Obstacle::block));
        graph = new BlockGraph(wallBase + groups.count() + 1);
        Frontier frontier = new Frontier();
        obstacles.forEach(obstacle -> frontier.add(obstacle, this::keep));
        placement.texts.forEach(this::keepAlong);
        graph.index();
        int[] order = obstacles.stream().mapToInt(Obstacle::block).distinct().toArray();
        graph.press(order);
        new BlockPull(this, graph, blocks, order).run();
        new Straightening(this, graph, blocks).run();
        apply();
    }

    boolean moves(Segment segment) {
        return segment.horizontal != alongX;
    }

    int thing(Station station) {
        return station.index;
    }

    int thing(Segment segment) {
        return segmentBase + segment.number;
    }

    int firstWall() {
        return wallBase;
    }

    Placement placement() {
        return placement;
    }

    int thing(int text) {
        return textBase + text;
    }

    private void joinBlocks() {
        for (Segment segment : segments) {
            if (segment.first()) {
                blocks.join(segment.link.source.index, thing(segment));
            }
            if (segment.last()) {
                blocks.join(segment.link.target.index, thing(segment));
            }
        }
        draft.ties.stream().filter(tie -> alongX && tie.source.layer == tie.target.layer)
            .forEach(tie -> blocks.join(tie.source.index, tie.target.index));
        for (int i = 0; i < placement.texts.size(); i++) {
            Text text = placement.texts.get(i);
            if (text.station != null) {
                blocks.join(text.station.index, thing(i));
            } else if (moves(text.segment)) {
                blocks.join(thing(text.segment), thing(i));
            }
        }
    }

    private void collect() {
        for (int wall = 0; wall <= groups.count(); wall++) {
            double at = wall < groups.count() ? groups.start[wall] : groups.end[wall - 1];
            obstacles.add(new Obstacle(wallBase + wall, Obstacle.Kind.WALL, null, at, at, -1e12, 1e12));
        }
        for (Station station : draft.stations) {
            collect(station);
        }
        for (Segment segment : segments) {
            collect(segment);
        }
        for (int i = 0; i < placement.texts.size(); i++) {
            add(thing(i), Obstacle.Kind.TEXT, placement.texts.get(i).box());
        }
    }

    private void collect(Station station) {
        Rectangle box = placement.box(station);
        add(station.index, Obstacle.Kind.STATION, box);
        if (station.node.label() != null) {
            add(station.index, Obstacle.Kind.TEXT, placement.label(station));
        }
        for (Guest guest : station.guests) {
            Rectangle place = placement.box(guest);
            add(station.index, Obstacle.Kind.STATION, new Rectangle(place.x(), box.bottom(), place.width(), place.bottom() - box.bottom()));
            if (guest.node.label() != null) {
                add(station.index, Obstacle.Kind.TEXT, placement.label(guest));
            }
        }
    }

    private void collect(Segment segment) {
        double margin = margin();
        double from = segment.first() ? side(segment.link.source, segment.link.sourceGuest, segment.leaving()) : segment.before().at;
        double to = segment.last() ? side(segment.link.target, segment.link.targetGuest, -segment.leaving()) : segment.after().at;
        double low = Math.min(from, to) - (segment.lowEndFree() ? margin : 0);
        double high = Math.max(from, to) + (segment.highEndFree() ? margin : 0);
        obstacles.add(new Obstacle(blocks.of(thing(segment)), Obstacle.Kind.SEGMENT, segment.link, segment.at, segment.at, low, high));
    }

    private double side(Station station, Guest guest, int direction) {
        Rectangle box = placement.endBox(station, guest);
        if (alongX) {
            return direction > 0 ? box.bottom() : box.y();
        }
        return direction > 0 ? box.right() : box.x();
    }

    private void add(int thing, Obstacle.Kind kind, Rectangle box) {
        int block = blocks.of(thing);
        obstacles.add(alongX ? new Obstacle(block, kind, null, box.x(), box.right(), box.y(), box.bottom())
            : new Obstacle(block, kind, null, box.y(), box.bottom(), box.x(), box.right()));
    }

    private void keep(Obstacle behind, Obstacle before) {
        double clearance = steps(behind, before) ? 0 : clearance(behind.kind(), before.kind());
        graph.keep(behind.block(), before.block(), before.low() - behind.high() - clearance);
    }

    /** Two pieces of an edge that one follows where the other ends may become one. */
    private boolean steps(Obstacle one, Obstacle other) {
        double shared = Math.min(one.crossHigh(), other.crossHigh()) - Math.max(one.crossLow(), other.crossLow());
        return one.link() != null && one.link() == other.link() && shared <= 2.1 * margin();
    }

    private double margin() {
        return options.trackGap() * 0.45;
    }

    private double clearance(Obstacle.Kind one, Obstacle.Kind other) {
        double stationGap = alongX ? options.columnGap() : options.rowGap();
        Obstacle.Kind first = one.ordinal() <= other.ordinal() ? one : other;
        Obstacle.Kind second = first == one ? other : one;
        return switch (first) {
            case WALL -> second == Obstacle.Kind.WALL ? 0 : second == Obstacle.Kind.STATION ? draft.padding : options.trackGap();
            case STATION -> second == Obstacle.Kind.STATION ? stationGap
                : second == Obstacle.Kind.SEGMENT ? stationGap / 2 : 4 * options.labelGap();
            case SEGMENT -> second == Obstacle.Kind.SEGMENT ? options.trackGap() : options.labelGap();
            case TEXT -> 2 * options.labelGap();
        };
    }

    /** A text along a segment stays between its ends. */
    private void keepAlong(Text text) {
        if (text.segment == null || moves(text.segment)) {
            return;
        }
        Rectangle box = text.box();
        int block = blocks.of(thing(text.number));
        double low = alongX ? box.x() : box.y();
        double high = alongX ? box.right() : box.bottom();
        End from = end(text.segment, true);
        End to = end(text.segment, false);
        End first = from.at <= to.at ? from : to;
        End last = first == from ? to : from;
        graph.keep(first.block, block, low - first.at - options.labelGap());
        graph.keep(block, last.block, last.at - high - options.labelGap());
    }

    private record End(int block, double at) {
    }

    private End end(Segment segment, boolean atSource) {
        if (atSource ? segment.first() : segment.last()) {
            Station station = atSource ? segment.link.source : segment.link.target;
            Guest guest = atSource ? segment.link.sourceGuest : segment.link.targetGuest;
            Rectangle box = placement.endBox(station, guest);
            boolean after = (segment.to > segment.from) == atSource;
            double at = alongX ? after ? box.right() : box.x() : after ? box.bottom() : box.y();
            return new End(blocks.of(station.index), at);
        }
        Segment next = atSource ? segment.before() : segment.after();
        return new End(blocks.of(thing(next)), next.at);
    }

    private void apply() {
        for (Station station : draft.stations) {
            double by = graph.moved[blocks.of(station.index)];
            station.x += alongX ? by : 0;
            station.y += alongX ? 0 : by;
        }
        for (Segment segment : segments) {
            segment.at += graph.moved[blocks.of(thing(segment))];
        }
        for (int i = 0; i < placement.texts.size(); i++) {
            double by = graph.moved[blocks.of(thing(i))];
            placement.texts.get(i).x += alongX ? by : 0;
            placement.texts.get(i).y += alongX ? 0 : by;
        }
        for (int group = 0; group < groups.count(); group++) {
            groups.start[group] += graph.moved[wallBase + group];
            groups.end[group] += graph.moved[wallBase + group + 1];
        }
    }
}
