/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/** Counts the links that leave and enter each side of each station. */
final class SideUse {

    private final int[] leaving;
    private final int[] entering;

    SideUse(int stations) {
        leaving = new int[4 * stations];
        entering = new int[4 * stations];
    }

    /** @param by 1 to add the route of a link to the count, -1 to take it away */
    void count(Link link, Lattice lattice, int by) {
        leaving[4 * link.source.index + sourceSide(link, link.route, lattice)] += by;
        entering[4 * link.target.index + targetSide(link, link.route, lattice)] += by;
    }

    int leaving(Station station, int side) {
        return leaving[4 * station.index + side];
    }

    int entering(Station station, int side) {
        return entering[4 * station.index + side];
    }

    /** @return 0 left, 1 right, 2 top, 3 bottom */
    static int sourceSide(Link link, Route route, Lattice lattice) {
        boolean horizontal = route.horizontal(0);
        int start = horizontal ? lattice.layerLine[link.source.layer] : lattice.rowLine[link.source.row];
        int end = route.bends() > 0 ? route.lines()[1]
            : horizontal ? lattice.layerLine[link.target.layer] : lattice.rowLine[link.target.row];
        return side(horizontal, end > start);
    }

    /** @return 0 left, 1 right, 2 top, 3 bottom */
    static int targetSide(Link link, Route route, Lattice lattice) {
        boolean horizontal = route.horizontal(route.bends());
        int end = horizontal ? lattice.layerLine[link.target.layer] : lattice.rowLine[link.target.row];
        int start = route.bends() > 0 ? route.lines()[route.bends() - 1]
            : horizontal ? lattice.layerLine[link.source.layer] : lattice.rowLine[link.source.row];
        return side(horizontal, start > end);
    }

    private static int side(boolean horizontal, boolean after) {
        return (horizontal ? 0 : 2) + (after ? 1 : 0);
    }
}
