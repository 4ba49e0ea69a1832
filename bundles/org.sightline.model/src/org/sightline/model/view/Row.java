/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.Arrays;

/** Where the work goes on from one vertex, each target with its share. Shares may be NaN (unknown) and sum to less than 1. */
final class Row {

    private int[] targets = new int[4];
    private double[] weights = new double[4];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int target, double weight) {
        if (size == targets.length) {
            targets = Arrays.copyOf(targets, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        targets[size] = target;
        weights[size++] = weight;
    }

    void addAll(Row other) {
        for (int i = 0; i < other.size; i++) {
            add(other.targets[i], other.weights[i]);
        }
    }

    void scale(double factor) {
        for (int i = 0; i < size; i++) {
            weights[i] *= factor;
        }
    }

    int size() {
        return size;
    }

    int target(int index) {
        return targets[index];
    }

    double weight(int index) {
        return weights[index];
    }

    boolean hasSameTargets(Row other) {
        return Arrays.equals(targets, 0, size, other.targets, 0, other.size);
    }
}
