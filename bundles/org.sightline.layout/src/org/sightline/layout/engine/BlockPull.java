/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/**
 * Draws blocks forward where more edges lead forward than back, as far as there is room, so that edges become shorter without any group
 * becoming longer; texts along segments come to their middle. A few rounds of O(blocks + distances).
 */
final class BlockPull {

    private static final int ROUNDS = 3;
    private final Compaction compaction;
    private final BlockGraph graph;
    private final Blocks blocks;
    private final int[] order;
    private final double[] weight;

    /** @param order the blocks from back to front */
    BlockPull(Compaction compaction, BlockGraph graph, Blocks blocks, int[] order) {
        this.compaction = compaction;
        this.graph = graph;
        this.blocks = blocks;
        this.order = order;
        weight = new double[graph.moved.length];
    }

    void run() {
        compaction.placement().draft.links.forEach(this::weigh);
        for (int wall = compaction.firstWall(); wall < weight.length; wall++) {
            weight[wall] = Double.NEGATIVE_INFINITY;
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i >= 0; i--) {
                draw(order[i]);
            }
        }
    }

    private void weigh(Link link) {
        for (Segment segment : link.segments) {
            if (!compaction.moves(segment)) {
                int source = block(link, segment, true);
                int target = block(link, segment, false);
                int first = segment.from <= segment.to ? source : target;
                int last = first == source ? target : source;
                if (first != last) {
                    weight[first]++;
                    weight[last]--;
                }
            }
        }
    }

    private int block(Link link, Segment segment, boolean atSource) {
        if (atSource ? segment.first() : segment.last()) {
            return blocks.of(compaction.thing(atSource ? link.source : link.target));
        }
        return blocks.of(compaction.thing(atSource ? segment.before() : segment.after()));
    }

    private void draw(int block) {
        if (weight[block] > 0) {
            double front = graph.front(block);
            if (front < Double.POSITIVE_INFINITY && front > graph.moved[block]) {
                graph.moved[block] = front;
            }
        }
    }
}
