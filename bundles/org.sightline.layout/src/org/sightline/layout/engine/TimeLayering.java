/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Puts every station into a layer, so that time runs from left to right: longest path over strict links (one layer each) and over
 * messages between bands (none, so that both ends come to stand in the same layer), phase by phase. Where messages contradict the
 * strict links, those into a station that strict links lead to give way, the first
 * of these first. O((stations + links) log stations).
 *
 * <p>Precondition: phases are set, strict forward links are acyclic. Postcondition: layers are set; strict forward links lead at least
 * one layer to the right; phases take disjoint ranges of layers in order, at least one layer each.
 */
final class TimeLayering {

    private final Draft draft;
    private final int[] rank;
    private final int[] strictWaiting;
    private final int[] messageWaiting;
    private final boolean[] done;
    private final PriorityQueue<Station> ready;
    private final PriorityQueue<Station> blocked;
    private int phase;
    private int last;

    TimeLayering(Draft draft) {
        this.draft = draft;
        int count = draft.stations.size();
        rank = new int[count];
        strictWaiting = new int[count];
        messageWaiting = new int[count];
        done = new boolean[count];
        Comparator<Station> byRank = Comparator.<Station>comparingInt(s -> s.phase).thenComparingInt(s -> rank[s.index])
            .thenComparingInt(s -> s.index);
        ready = new PriorityQueue<>(byRank);
        blocked = new PriorityQueue<>(Comparator.<Station>comparingInt(s -> s.phase).thenComparing(TimeLayering::triggered)
            .thenComparing(byRank));
    }

    void run() {
        rankByStrictLinks();
        countWaiting();
        draft.stations.forEach(this::offer);
        draft.phaseStart = new int[draft.phases + 1];
        for (phase = 0; phase < draft.phases; phase++) {
            last = draft.phaseStart[phase];
            layPhase();
            draft.phaseStart[phase + 1] = last + 1;
        }
        new LayerBalance(draft).run();
    }

    /** What nothing but a message sets off waits for it longest. */
    private static boolean triggered(Station station) {
        return station.in.stream().noneMatch(link -> link.strict() && !link.back);
    }

    private void rankByStrictLinks() {
        for (Station station : TopologicalOrder.of(draft)) {
            for (Link link : station.out) {
                if (link.strict() && !link.back) {
                    rank[link.target.index] = Math.max(rank[link.target.index], rank[station.index] + 1);
                }
            }
        }
    }

    private void countWaiting() {
        for (Link link : draft.linksAndTies()) {
            if (!link.back) {
                (link.strict() ? strictWaiting : messageWaiting)[link.target.index]++;
            }
        }
    }

    private void offer(Station station) {
        if (!done[station.index] && strictWaiting[station.index] == 0) {
            (messageWaiting[station.index] == 0 ? ready : blocked).add(station);
        }
    }

    private void layPhase() {
        while (true) {
            if (inPhase(ready)) {
                lay(ready.poll());
            } else if (inPhase(blocked)) {
                giveWay(blocked.poll());
            } else {
                return;
            }
        }
    }

    private boolean inPhase(PriorityQueue<Station> queue) {
        return !queue.isEmpty() && queue.peek().phase == phase;
    }

    private void giveWay(Station station) {
        if (done[station.index]) {
            return;
        }
        for (Link link : station.in) {
            if (!link.strict() && !link.back && !done[link.source.index]) {
                link.back = true;
            }
        }
        messageWaiting[station.index] = 0;
        lay(station);
    }

    private void lay(Station station) {
        if (done[station.index]) {
            return;
        }
        done[station.index] = true;
        int layer = draft.phaseStart[phase];
        for (Link link : station.in) {
            if (!link.back) {
                layer = Math.max(layer, link.source.layer + link.length());
            }
        }
        station.layer = layer;
        last = Math.max(last, layer);
        release(station);
    }

    private void release(Station station) {
        for (Link link : station.out) {
            if (!link.back) {
                (link.strict() ? strictWaiting : messageWaiting)[link.target.index]--;
                offer(link.target);
            }
        }
    }
}
