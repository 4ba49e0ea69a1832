/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Geometry;
import org.sightline.layout.LabelPlace;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** Changes as a person makes them: adds a step, drops one onto a flow, deletes, joins, moves, renames. */
final class RandomChange {

    private final LayoutInput input;
    private final Random random;
    private final List<Node> nodes;
    private final List<Edge> edges;

    private RandomChange(LayoutInput input, Random random) {
        this.input = input;
        this.random = random;
        nodes = new ArrayList<>(input.nodes());
        edges = new ArrayList<>(input.edges());
    }

    static LayoutInput of(LayoutInput input, Geometry geometry, Random random) {
        RandomChange change = new RandomChange(input, random);
        switch (random.nextInt(6)) {
            case 0 -> change.add();
            case 1 -> change.insert();
            case 2 -> change.delete();
            case 3 -> change.join();
            case 4 -> change.move(geometry);
            default -> change.rename();
        }
        return change.build();
    }

    static LayoutInput added(LayoutInput input, Random random) {
        RandomChange change = new RandomChange(input, random);
        change.add();
        return change.build();
    }

    private LayoutInput build() {
        return new LayoutInput(input.bands(), input.columns(), nodes, edges, input.lines(), input.options());
    }

    private Node any() {
        List<Node> free = nodes.stream().filter(node -> node.container() == null && node.host() == null && node.kind() != NodeKind.CONTAINER).toList();
        return free.isEmpty() ? null : free.get(random.nextInt(free.size()));
    }

    private String id(String prefix) {
        return prefix + "+" + nodes.size() + "." + edges.size() + "." + random.nextInt(1_000_000);
    }

    private Edge edge(String source, String target) {
        String id = id("e");
        EdgeLabel[] labels = random.nextInt(3) > 0 ? new EdgeLabel[0]
            : new EdgeLabel[] {new EdgeLabel(id + "t", LabelPlace.values()[random.nextInt(3)], new Size(10 + random.nextInt(60), 10))};
        return Edge.of(id, random.nextInt(4) == 0 ? EdgeKind.MESSAGE : EdgeKind.SEQUENCE, source, target, labels);
    }

    private Node step(Node beside) {
        Node step = Node.of(id("s"), NodeKind.STEP, new Size(70 + random.nextInt(50), 40)).in(beside.band());
        return random.nextInt(4) == 0 ? Node.of(id("v"), NodeKind.EVENT, new Size(26, 26)).in(beside.band()).labelled(new Size(60, 12)) : step;
    }

    private void add() {
        Node after = any();
        if (after != null) {
            Node step = step(after);
            nodes.add(step);
            edges.add(edge(after.id(), step.id()));
        }
    }

    private void insert() {
        if (!edges.isEmpty()) {
            Edge onto = edges.get(random.nextInt(edges.size()));
            Node source = nodes.stream().filter(node -> node.id().equals(onto.source())).findFirst().orElseThrow();
            if (source.band() != null) {
                Node step = step(source);
                nodes.add(step);
                edges.remove(onto);
                edges.add(edge(onto.source(), step.id()));
                edges.add(edge(step.id(), onto.target()));
            }
        }
    }

    private void delete() {
        Node gone = any();
        if (gone != null) {
            List<String> ids = nodes.stream().filter(node -> node == gone || gone.id().equals(node.host())).map(Node::id).toList();
            nodes.removeIf(node -> ids.contains(node.id()));
            edges.removeIf(edge -> ids.contains(edge.source()) || ids.contains(edge.target()));
        }
    }

    private void join() {
        Node source = any();
        Node target = any();
        if (source != null && !Objects.equals(source.id(), target.id())) {
            edges.add(edge(source.id(), target.id()));
        }
    }

    private void move(Geometry geometry) {
        Node moved = any();
        if (moved != null) {
            Point place = geometry.place(moved, input.options());
            nodes.replaceAll(node -> node == moved ? node.fixedAt(place.moved(random.nextInt(300) - 120, random.nextInt(120) - 50)) : node);
        }
    }

    private void rename() {
        Node renamed = any();
        if (renamed != null) {
            Rectangle box = new Rectangle(0, 0, renamed.size().width() + random.nextInt(60) - 20, renamed.size().height());
            Node named = new Node(renamed.id(), renamed.kind(), renamed.shape(), new Size(Math.max(20, box.width()), box.height()), renamed.band(),
                renamed.column(), null, null, renamed.label(), renamed.fixed());
            nodes.replaceAll(node -> node == renamed ? named : node);
        }
    }
}
