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

/**
 * Cuts the stations of each section into chains: along the links on the longest paths first, so that the main line stays in one row and
 * dead ends branch off. A branch keeps the cells to its split and its join free too where these are near, so that edges can turn there.
 * O(links log links).
 */
final class Chains {

    private static final int NEAR = 3;
    final List<Chain> chains = new ArrayList<>();
    final Chain[] chainOf;
    private final Link[] next;
    private final Link[] previous;
    private final int[] depth;
    private final int[] height;

    Chains(Draft draft) {
        int count = draft.stations.size();
        chainOf = new Chain[count];
        next = new Link[count];
        previous = new Link[count];
        depth = new int[count];
        height = new int[count];
        List<Station> inTime = draft.stations.stream()
            .sorted(Comparator.<Station>comparingInt(s -> s.layer).thenComparingInt(s -> s.index)).toList();
        measure(inTime);
        draft.links.stream().filter(Chains::continues).sorted(Comparator.<Link>comparingInt(link -> -length(link))
            .thenComparingInt(link -> link.target.layer - link.source.layer).thenComparingInt(link -> link.index)).forEach(this::join);
        inTime.stream().filter(station -> previous[station.index] == null).forEach(this::collect);
        chains.forEach(this::reserve);
    }

    private void measure(List<Station> inTime) {
        for (Station station : inTime) {
            for (Link link : station.out) {
                if (continues(link)) {
                    depth[link.target.index] = Math.max(depth[link.target.index], depth[station.index] + 1);
                }
            }
        }
        for (Station station : inTime.reversed()) {
            for (Link link : station.in) {
                if (continues(link)) {
                    height[link.source.index] = Math.max(height[link.source.index], height[station.index] + 1);
                }
            }
        }
    }

    private int length(Link link) {
        return depth[link.source.index] + height[link.target.index];
    }

    private static boolean continues(Link link) {
        return link.strict() && !link.back && link.source.section == link.target.section && link.sourceGuest == null;
    }

    private void join(Link link) {
        if (next[link.source.index] == null && previous[link.target.index] == null) {
            next[link.source.index] = link;
            previous[link.target.index] = link;
        }
    }

    private void collect(Station first) {
        Chain chain = new Chain(chains.size(), first.section);
        chains.add(chain);
        for (Station station = first; station != null; station = next[station.index] == null ? null : next[station.index].target) {
            chain.stations.add(station);
            chainOf[station.index] = chain;
        }
    }

    private void reserve(Chain chain) {
        Station first = chain.stations.getFirst();
        Station last = chain.stations.getLast();
        chain.low = first.layer;
        chain.high = last.layer;
        for (Link link : first.in) {
            if (continues(link) && first.layer - link.source.layer <= NEAR) {
                chain.low = Math.min(chain.low, link.source.layer);
            }
        }
        for (Link link : last.out) {
            if (continues(link) && link.target.layer - last.layer <= NEAR) {
                chain.high = Math.max(chain.high, link.target.layer);
            }
        }
    }
}
