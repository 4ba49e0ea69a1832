/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/**
 * How many routes run level and upright through each crossing of two lines of the lattice, so that a route can be asked how many others
 * it would cross. O(lines crossed) for each question. Does not count on a lattice that is too large for a table.
 */
final class CrossingCount {

    private static final int LARGEST = 6_000_000;
    private final Lattice lattice;
    private final short[][] level;
    private final short[][] upright;

    CrossingCount(Lattice lattice) {
        this.lattice = lattice;
        boolean counts = (long) lattice.xLines * lattice.yLines <= LARGEST;
        level = counts ? new short[lattice.yLines][lattice.xLines] : null;
        upright = counts ? new short[lattice.xLines][lattice.yLines] : null;
    }

    /**
     * @param by 1 to add a route to the count, -1 to take it away
     */
    void count(Link link, Route route, int by) {
        for (int k = 0; level != null && k < route.lines().length; k++) {
            short[] line = (route.horizontal(k) ? level : upright)[route.lines()[k]];
            int from = from(link, route, k);
            int to = to(link, route, k);
            for (int at = Math.min(from, to); at <= Math.max(from, to); at++) {
                line[at] += (short) by;
            }
        }
    }

    /** @return how many of the counted routes a route crosses */
    int crossings(Link link, Route route) {
        int crossings = 0;
        for (int k = 0; level != null && k < route.lines().length; k++) {
            short[][] across = route.horizontal(k) ? upright : level;
            int from = from(link, route, k);
            int to = to(link, route, k);
            for (int at = Math.min(from, to) + 1; at < Math.max(from, to); at++) {
                crossings += across[at][route.lines()[k]];
            }
        }
        return crossings;
    }

    private int from(Link link, Route route, int k) {
        if (k > 0) {
            return route.lines()[k - 1];
        }
        return route.horizontal(0) ? lattice.layerLine[link.source.layer] : lattice.rowLine[link.source.row];
    }

    private int to(Link link, Route route, int k) {
        if (k + 1 < route.lines().length) {
            return route.lines()[k + 1];
        }
        return route.horizontal(k) ? lattice.layerLine[link.target.layer] : lattice.rowLine[link.target.row];
    }
}
