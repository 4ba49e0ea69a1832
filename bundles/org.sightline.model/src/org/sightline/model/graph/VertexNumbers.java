/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.List;

import org.sightline.model.customerprocess.InteractionNode;

/**
 * Finds the number of a lane or flow node by its identity. A hash table with open addressing that holds nothing but numbers:
 * built for each process after each change, it must cost little.
 */
final class VertexNumbers {

    private static final int FREE = 0;
    // Knuth's multiplicative hashing: 2^32 divided by the golden ratio.
    private static final int SPREAD = 0x9E3779B9;

    private final InteractionNode[] vertices;
    private final int[] slots;
    private final int shift;

    VertexNumbers(List<InteractionNode> numbered) {
        vertices = numbered.toArray(InteractionNode[]::new);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(vertices.length) + 1;
        slots = new int[1 << bits];
        shift = Integer.SIZE - bits;
        for (int v = 0; v < vertices.length; v++) {
            slots[slot(vertices[v])] = v + 1;
        }
    }

    InteractionNode[] vertices() {
        return vertices;
    }

    /** @return the number of a vertex, or {@link ProcessGraph#NONE} */
    int number(InteractionNode node) {
        return node == null ? ProcessGraph.NONE : slots[slot(node)] - 1;
    }

    /* The slot of a vertex, or the free one where it would stand. */
    private int slot(InteractionNode node) {
        int slot = System.identityHashCode(node) * SPREAD >>> shift;
        while (slots[slot] != FREE && vertices[slots[slot] - 1] != node) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
