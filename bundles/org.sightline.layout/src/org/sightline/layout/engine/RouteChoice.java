/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Comparator;
import java.util.List;

/**
 * Gives every link a route over the lattice: the cheapest of a dozen patterns with up to four bends that lead through free cells only.
 * Short links choose first, then all once more, knowing of each other; a side that many links use becomes dearer, and so does what
 * crosses others. O(links log links x log stations of a row).
 *
 * <p>Precondition: the lattice is set. Postcondition: routes are set; no route leads through the cell of a station.
 */
final class RouteChoice {

    private static final int ROUNDS = 1;
    private final Draft draft;
    private final Lattice lattice;
    private final SideUse use;
    private final CrossingCount crossings;

    RouteChoice(Draft draft) {
        this.draft = draft;
        lattice = draft.lattice;
        use = new SideUse(draft.stations.size());
        crossings = new CrossingCount(lattice);
    }

    void run() {
        List<Link> shortFirst = draft.links.stream().sorted(Comparator.<Link>comparingInt(RouteChoice::span)
            .thenComparingInt(link -> link.index)).toList();
        shortFirst.forEach(this::choose);
        for (int round = 0; round < ROUNDS; round++) {
            shortFirst.forEach(this::chooseAgain);
        }
        for (Link link : draft.links) {
            link.segments = new Segment[link.route.lines().length];
            for (int place = 0; place < link.segments.length; place++) {
                link.segments[place] = new Segment(link, place, lattice);
            }
        }
    }

    private static int span(Link link) {
        return Math.abs(link.source.layer - link.target.layer) + Math.abs(link.source.row - link.target.row);
    }

    private void choose(Link link) {
        RouteCost cost = new RouteCost(link, lattice, use, crossings, draft.options.portGap());
        new RoutePatterns(link, lattice).forEach(cost::offer);
        link.route = cost.best();
        use.count(link, lattice, 1);
        crossings.count(link, link.route, 1);
    }

    /** Now that all others are known. */
    private void chooseAgain(Link link) {
        use.count(link, lattice, -1);
        crossings.count(link, link.route, -1);
        choose(link);
    }
}
