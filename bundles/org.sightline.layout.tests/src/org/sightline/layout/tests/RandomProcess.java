/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import java.util.Random;

import org.sightline.layout.Band;
import org.sightline.layout.BandRole;
import org.sightline.layout.Column;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LabelPlace;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LineKind;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.SeparatingLine;
import org.sightline.layout.Size;

/** Processes with everything that occurs: nested bands, columns, branches, loops, messages, boundary events, containers, texts. */
final class RandomProcess {

    private static final int BANDS = 5;
    private final Random random;
    private final int steps;
    private final LayoutInput.Builder builder = LayoutInput.builder();
    private int edges;

    private RandomProcess(long seed, int steps) {
        random = new Random(seed);
        this.steps = steps;
    }

    static LayoutInput of(long seed, int steps) {
        return new RandomProcess(seed, steps).build();
    }

    private LayoutInput build() {
        boolean columns = random.nextBoolean();
        builder.add(Band.of("b0", BandRole.CUSTOMER, new Size(80, 30)));
        builder.add(Band.of("org", BandRole.ORGANISATION, new Size(20, 90)));
        for (int i = 1; i < BANDS - 1; i++) {
            builder.add(new Band("b" + i, "org", BandRole.UNIT, new Size(70, 20)));
        }
        builder.add(Band.of("b" + (BANDS - 1), BandRole.BATCH_SYSTEM, new Size(90, 20)));
        builder.add(new SeparatingLine("line", LineKind.INTERACTION, "b0", new Size(100, 10)));
        builder.add(new SeparatingLine("line2", LineKind.AUTOMATION, "org", new Size(120, 10)));
        for (int i = 0; columns && i < 3; i++) {
            builder.add(new Column("c" + i, new Size(60, 14)));
        }
        for (int i = 0; i < steps; i++) {
            Node node = node(i);
            builder.add(columns && random.nextInt(3) == 0 ? node.during("c" + i * 3 / steps) : node);
            if (node.kind() == NodeKind.STEP && random.nextInt(6) == 0) {
                Node guest = Node.of("g" + i, NodeKind.BOUNDARY_EVENT, new Size(20, 20)).at(node.id());
                builder.add(random.nextBoolean() ? guest.labelled(new Size(30, 10)) : guest);
                edge(EdgeKind.SEQUENCE, "g" + i, "n" + random.nextInt(steps));
            }
            if (node.kind() == NodeKind.CONTAINER) {
                fill(node.id());
            }
        }
        for (int i = 1; i < steps; i++) {
            edge(random.nextInt(4) == 0 ? EdgeKind.MESSAGE : EdgeKind.SEQUENCE, "n" + Math.max(0, i - 1 - random.nextInt(3)), "n" + i);
            if (random.nextInt(5) == 0) {
                edge(EdgeKind.SEQUENCE, "n" + i, "n" + random.nextInt(steps));
            }
        }
        return builder.build();
    }

    private Node node(int i) {
        String band = "b" + random.nextInt(BANDS);
        String id = "n" + i;
        return switch (random.nextInt(8)) {
            case 0, 1 -> Node.of(id, NodeKind.GATEWAY, new Size(40, 40)).in(band).labelled(new Size(10 + random.nextInt(80), 12));
            case 2 -> Node.of(id, NodeKind.EVENT, new Size(26, 26)).in(band).labelled(new Size(10 + random.nextInt(60), 12));
            case 3 -> random.nextInt(3) == 0 ? Node.of(id, NodeKind.CONTAINER, new Size(60, 40)).in(band)
                : Node.of(id, NodeKind.WAIT_POINT, new Size(30, 30)).in(band);
            default -> Node.of(id, NodeKind.STEP, new Size(70 + random.nextInt(50), 36 + random.nextInt(20))).in(band);
        };
    }

    private void fill(String container) {
        int count = random.nextInt(4);
        if (count > 1 && random.nextBoolean()) {
            crossing(container);
        }
        for (int i = 0; i < count; i++) {
            builder.add(Node.of(container + "." + i, NodeKind.STEP, new Size(50, 30)).within(container));
            if (i > 0) {
                edge(EdgeKind.SEQUENCE, container + "." + (i - 1), container + "." + i);
            }
        }
    }

    private void crossing(String container) {
        String outside = "n" + random.nextInt(steps);
        boolean in = random.nextBoolean();
        edge(EdgeKind.MESSAGE, in ? outside : container + ".0", in ? container + ".1" : outside);
    }

    private void edge(EdgeKind kind, String source, String target) {
        String id = "e" + edges++;
        EdgeLabel[] labels = random.nextInt(3) > 0 ? new EdgeLabel[0]
            : new EdgeLabel[] {new EdgeLabel(id + "t", LabelPlace.values()[random.nextInt(3)], new Size(10 + random.nextInt(60), 10))};
        builder.add(Edge.of(id, kind, source, target, labels));
    }
}
