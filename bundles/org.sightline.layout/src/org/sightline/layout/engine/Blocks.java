/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/** Joins what can only move together. Numbers below a bound stand for things, equal {@link #of} for things of one block. */
final class Blocks {

    private final int[] parent;

    Blocks(int things) {
        parent = new int[things];
        for (int thing = 0; thing < things; thing++) {
            parent[thing] = thing;
        }
    }

    void join(int one, int other) {
        parent[of(other)] = of(one);
    }

    int of(int thing) {
        int root = thing;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
