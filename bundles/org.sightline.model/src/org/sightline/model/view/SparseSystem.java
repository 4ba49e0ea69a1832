/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Linear equations x = c + A x with few entries in each row, as the vertices of a loop give them. Solved by eliminating one
 * unknown after the other, first those on which few others depend, so that the loops of a process stay sparse: about linear
 * in the number of unknowns for loops as people draw them, cubic at worst.
 */
final class SparseSystem {

    private static final double SINGULAR = 1e-12;

    private final List<Map<Integer, Double>> rows = new ArrayList<>();
    private final List<Set<Integer>> users = new ArrayList<>();
    private final double[] constants;

    private record Candidate(int unknown, int cost) {
    }

    SparseSystem(int size) {
        constants = new double[size];
        for (int i = 0; i < size; i++) {
            rows.add(new HashMap<>());
            users.add(new LinkedHashSet<>());
        }
    }

    /** Adds to the constant of a row. */
    void add(int row, double constant) {
        constants[row] += constant;
    }

    /** Adds to the factor with which one unknown depends on another. */
    void add(int row, int unknown, double factor) {
        rows.get(row).merge(unknown, factor, Double::sum);
        users.get(unknown).add(row);
    }

    /** @return the unknowns; NaN where they have no finite solution. To be called once. */
    double[] solve() {
        List<Integer> eliminated = new ArrayList<>();
        boolean[] done = new boolean[constants.length];
        PriorityQueue<Candidate> open = new PriorityQueue<>(Comparator.comparingInt(Candidate::cost).thenComparingInt(Candidate::unknown));
        for (int i = 0; i < constants.length; i++) {
            open.add(new Candidate(i, cost(i)));
        }
        while (!open.isEmpty()) {
            Candidate next = open.remove();
            if (!done[next.unknown] && next.cost == cost(next.unknown)) {
                done[next.unknown] = true;
                eliminated.add(next.unknown);
                eliminate(next.unknown, open);
            }
        }
        return substituteBack(eliminated);
    }

    private int cost(int unknown) {
        return rows.get(unknown).size() * users.get(unknown).size();
    }

    private void eliminate(int unknown, PriorityQueue<Candidate> open) {
        Map<Integer, Double> row = rows.get(unknown);
        scale(unknown, row);
        users.get(unknown).remove(unknown);
        row.keySet().forEach(other -> users.get(other).remove(unknown));
        for (int user : users.get(unknown)) {
            double factor = rows.get(user).remove(unknown);
            constants[user] += factor * constants[unknown];
            row.forEach((other, value) -> add(user, other, factor * value));
            open.add(new Candidate(user, cost(user)));
        }
        row.keySet().forEach(other -> open.add(new Candidate(other, cost(other))));
    }

    private void scale(int unknown, Map<Integer, Double> row) {
        Double self = row.remove(unknown);
        double rest = self == null ? 1 : 1 - self;
        double divisor = rest > SINGULAR ? rest : Double.NaN;
        row.replaceAll((other, value) -> value / divisor);
        constants[unknown] /= divisor;
    }

    private double[] substituteBack(List<Integer> eliminated) {
        double[] solution = new double[constants.length];
        for (int unknown : eliminated.reversed()) {
            double value = constants[unknown];
            for (Map.Entry<Integer, Double> entry : rows.get(unknown).entrySet()) {
                value += entry.getValue() * solution[entry.getKey()];
            }
            solution[unknown] = value;
        }
        return solution;
    }
}
