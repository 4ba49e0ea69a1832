/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;

import org.sightline.layout.Rectangle;

/**
 * Moves the stations that a person has put somewhere to their places, and those that would lie under them out of the way; all others stay
 * where they are. A place outside the station's section or phase becomes the nearest place within. O(moved x stations).
 *
 * <p>Precondition: all coordinates are known, sections and phases reach as far as the places. Postcondition: offsets of stations are set;
 * no station that was not put there by a person overlaps another.
 */
final class FixedStations {

    private static final double STEP = 10;
    private final Draft draft;
    private final Axis x;
    private final Axis y;
    private final List<Station> moved = new ArrayList<>();

    FixedStations(Draft draft, Axis x, Axis y) {
        this.draft = draft;
        this.x = x;
        this.y = y;
    }

    /** Tells the axes how far sections and phases must reach. */
    static void reserve(Draft draft, Axis x, Axis y) {
        double padding = draft.options.bandPadding();
        for (Station station : draft.stations) {
            if (station.node.fixed() != null) {
                x.reach(station.phase, station.node.fixed().x() + 2 * station.halfWidth + padding, false);
                y.reach(station.section, station.node.fixed().y() + station.halfHeight + station.bottomReach + padding, true);
            }
        }
    }

    /** @return the stations that no longer stand in the middle of their cells */
    List<Station> run() {
        for (Station station : draft.stations) {
            if (station.node.fixed() != null) {
                put(station, x.groupStart[0] + station.node.fixed().x() + station.halfWidth,
                    y.groupStart[station.section] + station.node.fixed().y() + station.halfHeight);
            }
        }
        List<Station> fixed = List.copyOf(moved);
        for (Station station : draft.stations) {
            if (station.node.fixed() == null && !fixed.isEmpty() && !clear(station, 0, 0, fixed)) {
                evict(station);
            }
        }
        return moved;
    }

    private void put(Station station, double wantedX, double wantedY) {
        double middleX = clamp(wantedX, x.groupStart[station.phase] + station.halfWidth, x.groupEnd[station.phase] - station.halfWidth);
        double middleY = clamp(wantedY, y.groupStart[station.section] + station.halfHeight,
            y.groupEnd[station.section] - station.bottomReach);
        station.dx = middleX - x.middle(station.layer);
        station.dy = middleY - y.middle(station.row);
        moved.add(station);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(value, high));
    }

    /** Looks for a free place on growing squares around the old one, within section and phase; stays if there is none. */
    private void evict(Station station) {
        double reach = x.groupEnd[station.phase] - x.groupStart[station.phase] + y.groupEnd[station.section] - y.groupStart[station.section];
        for (double distance = STEP; distance < reach; distance += STEP) {
            for (double[] offset : new double[][] {{0, distance}, {0, -distance}, {distance, 0}, {-distance, 0}, {distance, distance},
                {-distance, distance}, {distance, -distance}, {-distance, -distance}}) {
                if (within(station, offset[0], offset[1]) && clear(station, offset[0], offset[1], draft.stations)) {
                    station.dx = offset[0];
                    station.dy = offset[1];
                    moved.add(station);
                    return;
                }
            }
        }
    }

    private boolean within(Station station, double dx, double dy) {
        Rectangle box = box(station, dx, dy);
        return box.x() >= x.groupStart[station.phase] && box.right() <= x.groupEnd[station.phase]
            && box.y() >= y.groupStart[station.section] && box.bottom() <= y.groupEnd[station.section];
    }

    private boolean clear(Station station, double dx, double dy, List<Station> others) {
        Rectangle box = box(station, dx, dy);
        return others.stream().allMatch(other -> other == station || !box.overlaps(box(other, other.dx, other.dy)));
    }

    private Rectangle box(Station station, double dx, double dy) {
        double margin = draft.options.trackGap();
        return new Rectangle(x.middle(station.layer) + dx - station.halfWidth - margin / 2,
            y.middle(station.row) + dy - station.topReach - margin / 2, 2 * station.halfWidth + margin,
            station.topReach + station.bottomReach + margin);
    }
}
