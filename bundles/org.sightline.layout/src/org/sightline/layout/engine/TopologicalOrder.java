/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The stations in an order in which every strict forward link leads to a later one; among several choices the first of the input.
 * O((stations + links) log stations).
 */
final class TopologicalOrder {

    private TopologicalOrder() {
    }

    static List<Station> of(Draft draft) {
        int[] waiting = new int[draft.stations.size()];
        for (Link link : draft.links) {
            if (link.strict() && !link.back) {
                waiting[link.target.index]++;
            }
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Station> order = new ArrayList<>(waiting.length);
        while (!ready.isEmpty()) {
            Station station = draft.stations.get(ready.poll());
            order.add(station);
            for (Link link : station.out) {
                if (link.strict() && !link.back && --waiting[link.target.index] == 0) {
                    ready.add(link.target.index);
                }
            }
        }
        return order;
    }
}
