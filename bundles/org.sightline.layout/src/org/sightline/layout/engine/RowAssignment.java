/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts every station into a row of its section: chains, the longest of the earliest first, each into the free row nearest to its
 * neighbours' mean (barycentre); then, sweep by sweep, each to where its links become shorter. O(links x rows near) a sweep.
 *
 * <p>Precondition: layers are set. Postcondition: rows are set and numbered from top to bottom over all sections, at least one row a
 * section; no two stations share layer and row.
 */
final class RowAssignment {

    private static final int SWEEPS = 4;
    private static final int REACH = 6;
    private final Draft draft;
    private final RowStyle style;
    private final Chains chains;
    private final Map<Long, TreeMap<Integer, Chain>> rows = new HashMap<>();

    RowAssignment(Draft draft, RowStyle style) {
        this.draft = draft;
        this.style = style;
        chains = new Chains(draft);
    }

    void run() {
        List<Chain> order = chains.chains.stream().sorted(Comparator.<Chain>comparingInt(c -> c.low)
            .thenComparingInt(c -> -c.length()).thenComparingInt(c -> c.index)).toList();
        order.forEach(this::placeFirst);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            (sweep % 2 == 0 ? order : order.reversed()).forEach(this::improve);
        }
        number();
    }

    private void placeFirst(Chain chain) {
        int wanted = (int) Math.rint(wanted(chain));
        int distance = 0;
        while (!free(chain, wanted + distance)) {
            distance = distance > 0 ? -distance : 1 - distance;
        }
        put(chain, wanted + distance);
    }

    private void improve(Chain chain) {
        int centre = (int) Math.rint(wanted(chain));
        int best = chain.row;
        double bestCost = cost(chain, best);
        take(chain);
        for (int row = Math.min(0, centre) - REACH; row <= Math.max(0, centre) + REACH; row++) {
            double cost = cost(chain, row);
            if (cost < bestCost - 1e-9 && free(chain, row)) {
                best = row;
                bestCost = cost;
            }
        }
        put(chain, best);
    }

    private double wanted(Chain chain) {
        double sum = 0;
        double weight = 0;
        for (Station station : chain.stations) {
            for (List<Link> side : List.of(station.in, station.out)) {
                for (Link link : side) {
                    Chain other = other(chain, link);
                    if (other != null && other.section == chain.section) {
                        sum += other.row;
                        weight++;
                    }
                }
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private double cost(Chain chain, int row) {
        double cost = style.gravity() * Math.abs(row);
        for (Station station : chain.stations) {
            for (List<Link> side : List.of(station.in, station.out)) {
                for (Link link : side) {
                    Chain other = other(chain, link);
                    if (other != null) {
                        cost += other.section == chain.section ? Math.abs(row - other.row)
                            : style.outward() * row * Integer.signum(chain.section - other.section);
                    }
                }
            }
        }
        return cost;
    }

    private Chain other(Chain chain, Link link) {
        Chain source = chains.chainOf[link.source.index];
        Chain other = source == chain ? chains.chainOf[link.target.index] : source;
        return other == chain || !other.placed ? null : other;
    }

    private TreeMap<Integer, Chain> row(Chain chain, int row) {
        return rows.computeIfAbsent(((long) chain.section << 32) + row, key -> new TreeMap<>());
    }

    private boolean free(Chain chain, int row) {
        Map.Entry<Integer, Chain> before = row(chain, row).floorEntry(chain.high);
        return before == null || before.getValue().high < chain.low;
    }

    private void put(Chain chain, int row) {
        chain.row = row;
        chain.placed = true;
        row(chain, row).put(chain.low, chain);
    }

    private void take(Chain chain) {
        row(chain, chain.row).remove(chain.low);
    }

    private void number() {
        List<TreeSet<Integer>> used = Stream.generate(TreeSet<Integer>::new).limit(draft.sections).toList();
        chains.chains.forEach(chain -> used.get(chain.section).add(chain.row));
        draft.sectionStart = new int[draft.sections + 1];
        Map<Long, Integer> numbers = new HashMap<>();
        for (int section = 0; section < draft.sections; section++) {
            int next = draft.sectionStart[section];
            for (int row : used.get(section)) {
                numbers.put(((long) section << 32) + row, next++);
            }
            draft.sectionStart[section + 1] = Math.max(next, draft.sectionStart[section] + 1);
        }
        for (Chain chain : chains.chains) {
            int number = numbers.get(((long) chain.section << 32) + chain.row);
            chain.stations.forEach(station -> station.row = number);
        }
    }
}
