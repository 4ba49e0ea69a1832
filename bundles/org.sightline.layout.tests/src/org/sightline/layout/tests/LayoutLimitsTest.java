/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.layout.Band;
import org.sightline.layout.BandRole;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutQuality;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Size;

/** Inputs that nobody draws by hand: each gives a picture within seconds. */
class LayoutLimitsTest {

    private static final Size STEP = new Size(90, 40);
    private static final Duration SECONDS = Duration.ofSeconds(60);

    @Test
    void fiveThousandLanes_areLaidOut() {
        LayoutInput.Builder builder = LayoutInput.builder();
        for (int i = 0; i < 5000; i++) {
            builder.add(Band.of("b" + i, BandRole.UNIT, new Size(90, 30))).add(step(i).in("b" + i));
            if (i > 0) {
                builder.add(Edge.of("e" + i, EdgeKind.SEQUENCE, "n" + (i - 1) / 2, "n" + i));
            }
        }
        assertEquals(5000, laidOut(builder.build()).bands().size());
    }

    @Test
    void symbolWithFiveHundredFlows_hasAllOfThemApart() {
        LayoutInput.Builder builder = LayoutInput.builder().add(Node.of("n0", NodeKind.EVENT, new Size(26, 26)));
        for (int i = 1; i <= 500; i++) {
            builder.add(step(i)).add(Edge.of("e" + i, EdgeKind.SEQUENCE, "n0", "n" + i));
        }
        clean(laidOut(builder.build()));
    }

    @Test
    void sixtyStepsAllJoinedToAll_areLaidOut() {
        clean(laidOut(complete(60)));
    }

    @Test
    void containersInContainers_areLaidOut() {
        LayoutInput.Builder builder = LayoutInput.builder().add(Node.of("n0", NodeKind.CONTAINER, STEP));
        for (int i = 1; i < 200; i++) {
            builder.add(Node.of("n" + i, NodeKind.CONTAINER, STEP).within("n" + (i - 1)));
        }
        Geometry geometry = laidOut(builder.build());
        assertTrue(geometry.nodes().get("n0").contains(geometry.nodes().get("n199"), 0));
    }

    @Test
    void edgeThroughManyContainers_endsAtItsStep() {
        LayoutInput.Builder builder = LayoutInput.builder().add(Node.of("n0", NodeKind.CONTAINER, STEP));
        for (int i = 1; i < 30; i++) {
            builder.add(Node.of("n" + i, NodeKind.CONTAINER, STEP).within("n" + (i - 1)));
        }
        LayoutInput input = builder.add(step(99)).add(Edge.of("e", EdgeKind.MESSAGE, "n99", "n29")).build();
        assertEquals(List.of(), GeometryCheck.violations(input, laidOut(input)));
    }

    @Test
    void containersInTooManyContainers_areRefusedWithTheLimit() {
        LayoutInput.Builder builder = LayoutInput.builder().add(Node.of("n0", NodeKind.CONTAINER, STEP));
        for (int i = 1; i < 300; i++) {
            builder.add(Node.of("n" + i, NodeKind.CONTAINER, STEP).within("n" + (i - 1)));
        }
        String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertTrue(message.contains("250"), message);
    }

    @Test
    void moreFlowsThanAnybodyCanRead_areRefusedWithTheLimit() {
        LayoutInput.Builder builder = LayoutInput.builder().add(step(0));
        for (int i = 0; i <= 100_000; i++) {
            builder.add(Edge.of("e" + i, EdgeKind.SEQUENCE, "n0", "n0"));
        }
        String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertTrue(message.contains("100,000"), message);
    }

    private static Geometry laidOut(LayoutInput input) {
        return assertTimeout(SECONDS, () -> ProcessLayout.of(input));
    }

    private static void clean(Geometry geometry) {
        LayoutQuality quality = LayoutQuality.of(geometry);
        assertEquals(0, quality.overlaps() + quality.edgesOverNodes() + quality.sharedSegments());
    }

    private static LayoutInput complete(int count) {
        LayoutInput.Builder builder = LayoutInput.builder();
        for (int i = 0; i < count; i++) {
            builder.add(step(i));
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                builder.add(Edge.of(i + "-" + j, EdgeKind.SEQUENCE, "n" + j, "n" + i));
                builder.add(Edge.of(j + "-" + i, EdgeKind.SEQUENCE, "n" + i, "n" + j));
            }
        }
        return builder.build();
    }

    private static Node step(int number) {
        return Node.of("n" + number, NodeKind.STEP, STEP);
    }
}
