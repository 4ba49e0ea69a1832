/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the stations of each section into chains: a station continues the chain of the first strict predecessor in its section that no
 * other station continues. A branch keeps the cells to its split and its join free too where these are near, so that edges can turn
 * there. O(stations + links).
 */
final class Chains {

    private static final int NEAR = 3;
    final List<Chain> chains = new ArrayList<>();
    final Chain[] chainOf;

    Chains(Draft draft) {
        chainOf = new Chain[draft.stations.size()];
        draft.stations.stream().sorted(java.util.Comparator.<Station>comparingInt(s -> s.layer).thenComparingInt(s -> s.index))
            .forEach(this::append);
        chains.forEach(this::reserve);
    }

    private void append(Station station) {
        Chain chain = station.in.stream().filter(link -> joins(link)).map(link -> chainOf[link.source.index])
            .filter(candidate -> candidate.stations.getLast() != station).findFirst().orElse(null);
        if (chain == null) {
            chain = new Chain(chains.size(), station.section);
            chains.add(chain);
        }
        chain.stations.add(station);
        chainOf[station.index] = chain;
    }

    private boolean joins(Link link) {
        Chain chain = chainOf[link.source.index];
        return link.strict() && !link.back && link.source.section == link.target.section && chain != null
            && chain.stations.getLast() == link.source && link.source.layer < link.target.layer;
    }

    private void reserve(Chain chain) {
        Station first = chain.stations.getFirst();
        Station last = chain.stations.getLast();
        chain.low = first.layer;
        chain.high = last.layer;
        for (Link link : first.in) {
            if (branches(link) && first.layer - link.source.layer <= NEAR) {
                chain.low = Math.min(chain.low, link.source.layer);
            }
        }
        for (Link link : last.out) {
            if (branches(link) && link.target.layer - last.layer <= NEAR) {
                chain.high = Math.max(chain.high, link.target.layer);
            }
        }
    }

    private static boolean branches(Link link) {
        return link.strict() && !link.back && link.source.section == link.target.section;
    }
}
