/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.SplittableRandom;

import org.sightline.layout.Band;
import org.sightline.layout.BandRole;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Size;

/** Processes of any size to lay out, the same ones each time: a main path with shortcuts, loops back and messages, in lanes that it keeps for a while. */
final class RandomProcess {

    private static final Size HEAD = new Size(90, 30);
    private static final Size STEP = new Size(96, 44);
    private static final Size GATEWAY = new Size(40, 40);

    private final SplittableRandom random;
    private final LayoutInput.Builder input = LayoutInput.builder();
    private final int lanes;
    private int edges;

    private RandomProcess(int lanes, long seed) {
        this.lanes = lanes;
        random = new SplittableRandom(seed);
    }

    /**
     * @param steps number of nodes
     * @param lanes number of lanes
     * @param added how many further steps hang on the middle of it
     * @return the process
     */
    static LayoutInput of(int steps, int lanes, int added) {
        return new RandomProcess(lanes, 1).make(steps, added);
    }

    private LayoutInput make(int steps, int added) {
        for (int i = 0; i < lanes; i++) {
            input.add(Band.of("b" + i, i == 0 ? BandRole.CUSTOMER : BandRole.UNIT, HEAD));
        }
        int lane = 0;
        for (int i = 0; i < steps; i++) {
            lane = random.nextInt(4) == 0 ? random.nextInt(lanes) : lane;
            boolean gateway = random.nextInt(6) == 0;
            input.add(Node.of("n" + i, gateway ? NodeKind.GATEWAY : NodeKind.STEP, gateway ? GATEWAY : STEP).in("b" + lane));
        }
        for (int i = 1; i < steps; i++) {
            flow(EdgeKind.SEQUENCE, i - 1, i);
            switch (random.nextInt(10)) {
                case 0, 1 -> flow(EdgeKind.SEQUENCE, Math.max(0, i - 2 - random.nextInt(4)), i);
                case 2 -> flow(EdgeKind.SEQUENCE, i, Math.max(0, i - random.nextInt(8) - 1));
                case 3 -> flow(EdgeKind.MESSAGE, i, Math.min(steps - 1, i + random.nextInt(5) + 1));
                default -> {
                }
            }
        }
        for (int i = 0; i < added; i++) {
            input.add(Node.of("added" + i, NodeKind.STEP, STEP).in("b0"));
            input.add(Edge.of("addedFlow" + i, EdgeKind.SEQUENCE, "n" + steps / 2, "added" + i));
        }
        return input.build();
    }

    private void flow(EdgeKind kind, int source, int target) {
        if (source != target) {
            input.add(Edge.of("e" + edges++, kind, "n" + source, "n" + target));
        }
    }
}
