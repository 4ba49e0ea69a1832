/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** A small change moves little: places of the others are compared within their bands, so that a band that grows does not count. */
class StabilityTest {

    private static final int PROCESSES = 20;
    private static final int STEPS = 40;

    @Test
    void stepAfterTheLastOne_movesFewOthers() {
        assertTrue(movedShare(STEPS - 1) <= 0.15, "moved: " + movedShare(STEPS - 1));
    }

    @Test
    void stepInTheMiddle_movesLittleWhereTheChangeIsLaidOutByItself() {
        double moved = movedShare(STEPS / 2, ProcessLayout::update);
        assertTrue(moved <= 0.15, "moved: " + moved);
    }

    private static double movedShare(int place) {
        return movedShare(place, (before, geometry, now) -> ProcessLayout.of(now));
    }

    private interface Layout {

        Geometry of(LayoutInput before, Geometry geometry, LayoutInput now);
    }

    private static double movedShare(int place, Layout layout) {
        double moved = 0;
        double all = 0;
        for (int seed = 0; seed < PROCESSES; seed++) {
            LayoutInput before = RandomProcess.of(seed, STEPS);
            Geometry old = ProcessLayout.of(before);
            Geometry now = layout.of(before, old, withStepAfter(before, "n" + place));
            for (Node node : before.nodes()) {
                if (node.band() != null) {
                    all++;
                    moved += sameInBand(node, old, now) ? 0 : 1;
                }
            }
        }
        return moved / all;
    }

    private static boolean sameInBand(Node node, Geometry old, Geometry now) {
        Rectangle a = old.nodes().get(node.id());
        Rectangle b = now.nodes().get(node.id());
        double ya = a.y() - old.bands().get(node.band()).bounds().y();
        double yb = b.y() - now.bands().get(node.band()).bounds().y();
        return Math.abs(a.x() - b.x()) < 1 && Math.abs(ya - yb) < 1;
    }

    private static LayoutInput withStepAfter(LayoutInput input, String id) {
        String band = input.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow().band();
        List<Node> nodes = new ArrayList<>(input.nodes());
        nodes.add(Node.of("added", NodeKind.STEP, new Size(80, 40)).in(band));
        List<Edge> edges = new ArrayList<>(input.edges());
        edges.add(Edge.of("toAdded", EdgeKind.SEQUENCE, id, "added"));
        return new LayoutInput(input.bands(), input.columns(), nodes, edges, input.lines(), input.options());
    }
}
