/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.model.customerprocess.Lane;
import org.sightline.model.graph.ProcessGraph;

/** Sets of lanes as numbers, each set once: many stretches share few of them. Number 0 is the empty set. */
final class LaneSets {

    /** The empty set. */
    static final int EMPTY = 0;

    private final ProcessGraph graph;
    private final List<BitSet> sets = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> unions = new HashMap<>();
    private final Map<Integer, List<Lane>> lists = new HashMap<>();
    private final int[] singles;

    LaneSets(ProcessGraph graph) {
        this.graph = graph;
        singles = new int[graph.size()];
        number(new BitSet());
    }

    /** @return the set of the lane in which a vertex stands */
    int of(int vertex) {
        int lane = graph.lane(vertex);
        if (lane == ProcessGraph.NONE) {
            return EMPTY;
        }
        if (singles[lane] == EMPTY) {
            BitSet single = new BitSet();
            single.set(lane);
            singles[lane] = number(single);
        }
        return singles[lane];
    }

    /** @return the set of all lanes of two sets */
    int union(int one, int other) {
        if (one == other || other == EMPTY) {
            return one;
        }
        return one == EMPTY ? other : unions.computeIfAbsent((long) one << Integer.SIZE | other, pair -> {
            BitSet union = (BitSet) sets.get(one).clone();
            union.or(sets.get(other));
            return number(union);
        });
    }

    /** @return the lanes of a set in document order, unmodifiable */
    List<Lane> lanes(int set) {
        return lists.computeIfAbsent(set, number -> sets.get(number).stream().mapToObj(lane -> (Lane) graph.vertex(lane)).toList());
    }

    private int number(BitSet set) {
        return numbers.computeIfAbsent(set, added -> {
            sets.add(added);
            return sets.size() - 1;
        });
    }
}
