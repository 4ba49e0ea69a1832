/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The sets of stations each of which leads to all others of its set by strict links that are not marked back: one set for each knot of
 * cycles, and one for each station in no cycle (Kosaraju and Sharir). O(stations + links).
 */
final class StrongComponents {

    private static final int NONE = -1;
    private final Draft draft;
    private final int[] component;

    StrongComponents(Draft draft) {
        this.draft = draft;
        component = new int[draft.stations.size()];
        Arrays.fill(component, NONE);
        for (Station station : finished().reversed()) {
            collect(station);
        }
    }

    /** @return by how many links to its own set more leave a station than enter it */
    int surplus(Station station) {
        return (int) (station.out.stream().filter(this::within).count() - station.in.stream().filter(this::within).count());
    }

    private boolean within(Link link) {
        return follows(link) && component[link.source.index] == component[link.target.index];
    }

    private static boolean follows(Link link) {
        return link.strict() && !link.back;
    }

    /** The stations in the order in which a depth-first search leaves them. */
    private List<Station> finished() {
        List<Station> finished = new ArrayList<>();
        int[] next = new int[component.length];
        boolean[] seen = new boolean[component.length];
        Deque<Station> path = new ArrayDeque<>();
        for (Station start : draft.stations) {
            if (!seen[start.index]) {
                seen[start.index] = true;
                path.push(start);
            }
            while (!path.isEmpty()) {
                Station station = path.peek();
                if (next[station.index] == station.out.size()) {
                    finished.add(path.pop());
                    continue;
                }
                Link link = station.out.get(next[station.index]++);
                if (follows(link) && !seen[link.target.index]) {
                    seen[link.target.index] = true;
                    path.push(link.target);
                }
            }
        }
        return finished;
    }

    private void collect(Station start) {
        Deque<Station> open = new ArrayDeque<>();
        open.push(start);
        while (!open.isEmpty()) {
            Station station = open.pop();
            if (component[station.index] == NONE) {
                component[station.index] = start.index;
                station.in.stream().filter(StrongComponents::follows).forEach(link -> open.push(link.source));
            }
        }
    }
}
