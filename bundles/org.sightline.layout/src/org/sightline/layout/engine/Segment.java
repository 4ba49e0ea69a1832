/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/**
 * One straight piece of a route, along a line of the lattice. Its ends are given in half steps of the lines that it crosses: an even
 * number 2k is line k itself, where the route turns; odd numbers lie at the side of the station on the line beside.
 */
final class Segment {

    final Link link;
    final int place;
    final boolean horizontal;
    final int line;
    final int from;
    final int to;
    /** Places beside the line: port gaps on the line of a layer or row, tracks in a channel. */
    int slot;
    /** Its coordinate across its direction, once coordinates are known. */
    double at;
    /** Its number among the segments of its direction, while they are pushed together. */
    int number;

    Segment(Link link, int place, Lattice lattice) {
        this.link = link;
        this.place = place;
        int[] lines = link.route.lines();
        horizontal = link.route.horizontal(place);
        line = lines[place];
        int start = first() ? 2 * across(link.source, lattice) : 2 * lines[place - 1];
        int end = last() ? 2 * across(link.target, lattice) : 2 * lines[place + 1];
        int direction = Integer.signum(end - start);
        from = first() ? start + direction : start;
        to = last() ? end - direction : end;
    }

    private int across(Station station, Lattice lattice) {
        return horizontal ? lattice.layerLine[station.layer] : lattice.rowLine[station.row];
    }

    boolean first() {
        return place == 0;
    }

    boolean last() {
        return place == link.route.bends();
    }

    int low() {
        return Math.min(from, to);
    }

    int high() {
        return Math.max(from, to);
    }

    /** @return whether its end with the lower coordinate is not at a station */
    boolean lowEndFree() {
        return from <= to ? !first() : !last();
    }

    /** @return whether its end with the higher coordinate is not at a station */
    boolean highEndFree() {
        return from <= to ? !last() : !first();
    }

    Segment before() {
        return link.segments[place - 1];
    }

    Segment after() {
        return link.segments[place + 1];
    }

    /** @return -1 if it leaves its source to the left or upwards, 1 if to the right or downwards */
    int leaving() {
        return Integer.signum(to - from);
    }
}
