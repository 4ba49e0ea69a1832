/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Arrays;

/**
 * Blocks that may move along one axis, and how close each may come to the one behind it. Starts from a placement that keeps all
 * distances; every step keeps them. O(blocks + distances) a round.
 */
final class BlockGraph {

    private static final int ROUNDS = 60;
    private final int blocks;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private double[] slack = new double[64];
    private int count;
    private int[] outStart;
    private int[] outEdges;
    private int[] inStart;
    private int[] inEdges;
    /** By block: how far it has moved. */
    final double[] moved;

    BlockGraph(int blocks) {
        this.blocks = blocks;
        moved = new double[blocks];
    }

    /**
     * @param behind a block
     * @param before the block that must stay in front of it
     * @param room by how much both may come closer, at least 0
     */
    void keep(int behind, int before, double room) {
        if (behind == before) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            slack = Arrays.copyOf(slack, 2 * count);
        }
        from[count] = behind;
        to[count] = before;
        slack[count++] = Math.max(0, room);
    }

    /** To be called when all distances are known. */
    void index() {
        outStart = new int[blocks + 1];
        inStart = new int[blocks + 1];
        for (int i = 0; i < count; i++) {
            outStart[from[i] + 1]++;
            inStart[to[i] + 1]++;
        }
        for (int block = 0; block < blocks; block++) {
            outStart[block + 1] += outStart[block];
            inStart[block + 1] += inStart[block];
        }
        outEdges = new int[count];
        inEdges = new int[count];
        int[] outNext = outStart.clone();
        int[] inNext = inStart.clone();
        for (int i = 0; i < count; i++) {
            outEdges[outNext[from[i]]++] = i;
            inEdges[inNext[to[i]]++] = i;
        }
    }

    /**
     * Moves every block as far back as it may; the first stays.
     *
     * @param order the blocks, roughly from back to front
     */
    void press(int[] order) {
        double[] start = moved.clone();
        Arrays.fill(moved, Double.NEGATIVE_INFINITY);
        moved[order[0]] = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (int block : order) {
                double least = block == order[0] ? 0 : back(block);
                if (least > moved[block] + 1e-9) {
                    moved[block] = least;
                    changed = true;
                }
            }
            if (!changed) {
                return;
            }
        }
        System.arraycopy(start, 0, moved, 0, blocks);
    }

    /** @return how far back a block may be */
    double back(int block) {
        double least = Double.NEGATIVE_INFINITY;
        for (int k = inStart[block]; k < inStart[block + 1]; k++) {
            least = Math.max(least, moved[from[inEdges[k]]] - slack[inEdges[k]]);
        }
        return least;
    }

    /** @return how far in front a block may be */
    double front(int block) {
        double most = Double.POSITIVE_INFINITY;
        for (int k = outStart[block]; k < outStart[block + 1]; k++) {
            most = Math.min(most, moved[to[outEdges[k]]] + slack[outEdges[k]]);
        }
        return most;
    }
}
