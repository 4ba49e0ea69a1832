/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.layout.Edge;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LabelPlace;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Finds other places, beside their own edges, for texts that some edges which stay run through, and for the texts of these edges that lie on
 * anything. A text for which there is no such place stays, as all else does.
 *
 * <p>Precondition: all nodes, edges and texts are on the sheet. O(nodes + edges), and the search for each place.
 */
final class TextYielding {

    private final LayoutInput input;
    private final Sheet sheet;
    private final Set<String> staying;
    private final FreeSpace space;

    /**
     * @param area where texts may be
     * @param staying ids of the edges that stay
     */
    TextYielding(LayoutInput input, Sheet sheet, Rectangle area, Set<String> staying) {
        this.input = input;
        this.sheet = sheet;
        this.staying = staying;
        space = new FreeSpace(area, input.options());
    }

    /** @return whether a text has another place now */
    boolean run() {
        Map<EdgeLabel, Edge> crossed = crossed();
        boolean hasOwn = input.edges().stream().anyMatch(edge -> staying.contains(edge.id()) && !edge.labels().isEmpty());
        if (crossed.isEmpty() && !hasOwn) {
            return false;
        }
        fill();
        boolean moved = false;
        for (Edge edge : input.edges()) {
            for (EdgeLabel label : edge.labels()) {
                if (sheet.way(edge) != null && (staying.contains(edge.id()) || crossed.containsKey(label))) {
                    moved |= place(edge, label);
                }
            }
        }
        return moved;
    }

    private Map<EdgeLabel, Edge> crossed() {
        BoxIndex<Run> taken = new BoxIndex<>();
        staying.stream().map(sheet.routes::get).filter(way -> way != null).flatMap(way -> Run.of(way).stream()).forEach(run -> taken.add(run.box(), run));
        Map<EdgeLabel, Edge> crossed = new LinkedHashMap<>();
        for (Edge edge : input.edges()) {
            for (EdgeLabel label : edge.labels()) {
                Rectangle box = sheet.label(label.id());
                if (box != null && taken.near(box).stream().anyMatch(run -> run.cuts(box))) {
                    crossed.put(label, edge);
                }
            }
        }
        return crossed;
    }

    /** Texts may lie within what holds steps. */
    private void fill() {
        Set<String> containers = input.nodes().stream().map(Node::container).filter(each -> each != null).collect(Collectors.toSet());
        input.nodes().stream().filter(each -> !containers.contains(each.id())).map(each -> sheet.node(each.id())).filter(box -> box != null)
            .forEach(space::add);
        input.edges().stream().map(sheet::way).filter(way -> way != null).flatMap(way -> Run.of(way).stream()).forEach(space::add);
        sheet.labels.values().forEach(space::add);
    }

    private boolean place(Edge edge, EdgeLabel label) {
        Rectangle former = sheet.label(label.id());
        if (former == null) {
            return false;
        }
        space.remove(former);
        Rectangle found = space.free(former) ? former : beside(label, sheet.way(edge));
        boolean moves = !found.equals(former) && space.free(found);
        if (moves) {
            sheet.label(label.id(), found);
        }
        space.add(moves ? found : former);
        return moves;
    }

    /** What belongs to no end stays at the longest piece if it can. */
    private Rectangle beside(EdgeLabel label, List<Point> way) {
        Rectangle box = label.place() == LabelPlace.CENTRE ? space.alongWay(label.size(), longest(way)) : null;
        return box != null ? box : space.besideWay(label.size(), label.place(), way);
    }

    private static List<Point> longest(List<Point> way) {
        int longest = 1;
        for (int i = 2; i < way.size(); i++) {
            longest = length(way, i) > length(way, longest) ? i : longest;
        }
        return way.subList(longest - 1, longest + 1);
    }

    private static double length(List<Point> way, int piece) {
        Run run = Run.of(way.get(piece - 1), way.get(piece));
        return run.high() - run.low();
    }
}
