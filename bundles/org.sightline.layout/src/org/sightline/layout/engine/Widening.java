/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Makes room between two neighbours: everything right of a line moves to the right, and so does what would otherwise be in the way of
 * that. Stations with the upright edges at their sides move as one block. O(everything on the sheet).
 */
final class Widening {

    private static final double NEAR = 1e-6;
    private final LayoutInput input;
    private final Map<String, Node> nodes;
    private final Sheet sheet;
    private final Map<String, Integer> nodeNumber = new HashMap<>();
    private final Map<String, Integer> firstRun = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private Blocks blocks;

    private record Item(int number, Rectangle box) {
    }

    Widening(LayoutInput input, Map<String, Node> nodes, Sheet sheet) {
        this.input = input;
        this.nodes = nodes;
        this.sheet = sheet;
    }

    /**
     * @param at the line
     * @param staying ids of nodes that must not move, besides those that a person put somewhere
     * @param by how far
     * @return whether it could be done; if not, nothing moved
     */
    boolean open(double at, List<String> staying, double by) {
        collect();
        Set<Integer> moving = new HashSet<>();
        Map<Integer, List<Item>> members = new HashMap<>();
        for (Item item : items) {
            int block = blocks.of(item.number);
            members.computeIfAbsent(block, key -> new ArrayList<>(2)).add(item);
            if (item.box.x() >= at - NEAR) {
                moving.add(block);
            }
        }
        spread(moving, members, at, by);
        if (Stream.concat(staying.stream(), fixed()).anyMatch(id -> moving.contains(blocks.of(nodeNumber.get(id))))) {
            return false;
        }
        apply(moving, by);
        return true;
    }

    private Stream<String> fixed() {
        return nodeNumber.keySet().stream().filter(id -> nodes.get(id).fixed() != null);
    }

    private void collect() {
        List<Node> standing = input.nodes().stream().filter(node -> sheet.node(node.id()) != null).toList();
        standing.forEach(node -> nodeNumber.put(node.id(), nodeNumber.size()));
        int count = standing.size();
        for (Edge edge : input.edges()) {
            if (sheet.way(edge) != null) {
                firstRun.put(edge.id(), count);
                count += sheet.way(edge).size() - 1;
            }
        }
        int texts = count;
        blocks = new Blocks(count + input.edges().stream().mapToInt(edge -> edge.labels().size()).sum());
        standing.forEach(this::collect);
        input.edges().stream().filter(edge -> edge.kind() == EdgeKind.COMPANION && nodeNumber.keySet().containsAll(
            List.of(edge.source(), edge.target()))).forEach(tie -> blocks.join(nodeNumber.get(tie.source()), nodeNumber.get(tie.target())));
        for (Edge edge : input.edges()) {
            texts = sheet.way(edge) == null ? texts : collect(edge, texts);
        }
    }

    private void collect(Node node) {
        int number = nodeNumber.get(node.id());
        String around = node.host() != null ? node.host() : node.container();
        if (around != null) {
            blocks.join(nodeNumber.get(around), number);
        }
        items.add(new Item(number, sheet.node(node.id())));
        if (sheet.label(node.id()) != null) {
            items.add(new Item(number, sheet.label(node.id())));
        }
    }

    private int collect(Edge edge, int firstText) {
        List<Point> way = sheet.way(edge);
        int first = firstRun.get(edge.id());
        List<Rectangle> containers = containers(edge);
        for (int i = 0; i + 1 < way.size(); i++) {
            Run run = Run.of(way.get(i), way.get(i + 1));
            if (run.horizontal()) {
                continue;
            }
            items.add(new Item(first + i, run.box()));
            if (i == 0 || containers.stream().anyMatch(run.box()::overlaps)) {
                blocks.join(nodeNumber.get(edge.source()), first + i);
            }
            if (i + 2 == way.size()) {
                blocks.join(nodeNumber.get(edge.target()), first + i);
            }
        }
        int text = firstText;
        for (EdgeLabel label : edge.labels()) {
            Rectangle box = sheet.label(label.id());
            join(text, box, way, first);
            items.add(new Item(text++, box));
        }
        return text;
    }

    /** An upright edge within a container moves with it. */
    private List<Rectangle> containers(Edge edge) {
        List<Rectangle> around = new ArrayList<>();
        for (String end : List.of(edge.source(), edge.target())) {
            for (String id = nodes.get(end).container(); id != null; id = nodes.get(id).container()) {
                around.add(sheet.node(id));
            }
        }
        return around;
    }

    /** A text beside an upright piece of its edge moves with that. */
    private void join(int text, Rectangle box, List<Point> way, int first) {
        double reach = 2 * input.options().labelGap();
        Rectangle around = new Rectangle(box.x() - reach, box.y(), box.width() + 2 * reach, box.height());
        for (int i = 0; i + 1 < way.size(); i++) {
            Run run = Run.of(way.get(i), way.get(i + 1));
            if (!run.horizontal() && run.cuts(around)) {
                blocks.join(first + i, text);
                return;
            }
        }
    }

    /** What moves pushes what stands right of it. */
    private void spread(Set<Integer> moving, Map<Integer, List<Item>> members, double at, double by) {
        double reach = input.options().columnGap();
        BoxIndex<Item> left = new BoxIndex<>();
        for (Item item : items) {
            if (!moving.contains(blocks.of(item.number)) && item.box.right() > at - 4 * by) {
                left.add(item.box, item);
            }
        }
        Deque<Integer> open = new ArrayDeque<>(moving);
        while (!open.isEmpty()) {
            for (Item item : members.get(open.poll())) {
                if (item.box.x() < at - NEAR) {
                    Rectangle swept = new Rectangle(item.box.x(), item.box.y(), item.box.width() + by + reach, item.box.height());
                    for (Item met : left.near(swept)) {
                        if (met.box.x() >= item.box.x() && moving.add(blocks.of(met.number))) {
                            open.add(blocks.of(met.number));
                        }
                    }
                }
            }
        }
    }

    private void apply(Set<Integer> moving, double by) {
        int text = items.isEmpty() ? 0 : nodeNumber.size();
        for (Edge edge : input.edges()) {
            text += sheet.way(edge) == null ? 0 : sheet.way(edge).size() - 1;
        }
        for (Edge edge : input.edges()) {
            List<Point> way = sheet.way(edge);
            if (way == null) {
                continue;
            }
            sheet.route(edge, moved(edge, way, moving, by));
            for (EdgeLabel label : edge.labels()) {
                if (moving.contains(blocks.of(text++))) {
                    sheet.label(label.id(), sheet.label(label.id()).moved(by, 0));
                }
            }
        }
        nodeNumber.forEach((id, number) -> {
            if (moving.contains(blocks.of(number))) {
                sheet.nodes.computeIfPresent(id, (key, box) -> box.moved(by, 0));
                sheet.labels.computeIfPresent(id, (key, box) -> box.moved(by, 0));
            }
        });
    }

    private List<Point> moved(Edge edge, List<Point> way, Set<Integer> moving, double by) {
        List<Point> moved = new ArrayList<>(way.size());
        int first = firstRun.get(edge.id());
        boolean changed = false;
        for (int i = 0; i < way.size(); i++) {
            int owner;
            if (i > 0 && !Run.of(way.get(i - 1), way.get(i)).horizontal()) {
                owner = first + i - 1;
            } else if (i + 1 < way.size() && !Run.of(way.get(i), way.get(i + 1)).horizontal()) {
                owner = first + i;
            } else {
                owner = nodeNumber.get(i == 0 ? edge.source() : edge.target());
            }
            boolean moves = moving.contains(blocks.of(owner));
            moved.add(moves ? way.get(i).moved(by, 0) : way.get(i));
            changed |= moves;
        }
        return changed ? moved : way;
    }
}
