/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/**
 * Takes the small steps out of edges: where an edge runs on beside itself by less than a little, one of both pieces moves into the line
 * of the other if there is room. O(segments x distances of their blocks).
 */
final class Straightening {

    private static final double LITTLE = 30;
    private static final double NEAR = 1e-9;
    private final Compaction compaction;
    private final BlockGraph graph;
    private final Blocks blocks;

    Straightening(Compaction compaction, BlockGraph graph, Blocks blocks) {
        this.compaction = compaction;
        this.graph = graph;
        this.blocks = blocks;
    }

    void run() {
        for (Link link : compaction.placement().draft.links) {
            for (int place = 1; place + 1 < link.segments.length; place++) {
                Segment before = link.segments[place - 1];
                Segment after = link.segments[place + 1];
                if (compaction.moves(before) && goesOn(before, after)) {
                    join(before, after);
                }
            }
        }
    }

    /** Whether the second leads on in the direction of the first. */
    private static boolean goesOn(Segment before, Segment after) {
        return Integer.signum(before.to - before.from) == Integer.signum(after.to - after.from);
    }

    private void join(Segment one, Segment other) {
        int block = blocks.of(compaction.thing(one));
        int next = blocks.of(compaction.thing(other));
        double step = other.at + graph.moved[next] - one.at - graph.moved[block];
        if (block == next || Math.abs(step) < NEAR || Math.abs(step) > LITTLE) {
            return;
        }
        if (!move(block, step)) {
            move(next, -step);
        }
    }

    private boolean move(int block, double by) {
        double wanted = graph.moved[block] + by;
        boolean free = by > 0 ? wanted <= graph.front(block) + NEAR : wanted >= graph.back(block) - NEAR;
        if (free) {
            graph.moved[block] = wanted;
        }
        return free;
    }
}
