/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sightline.layout.Column;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** Lays out what containers hold, from the innermost outwards, then the bands, and writes all into one geometry. */
public final class NestedLayout {

    private final LayoutInput input;
    private final LayoutOptions options;
    private final Nesting nesting;
    private final BandStack stack;
    private final Map<String, Grid> grids = new LinkedHashMap<>();

    /** @param input what to lay out */
    public NestedLayout(LayoutInput input) {
        this.input = input;
        options = input.options();
        nesting = new Nesting(input);
        stack = new BandStack(input);
    }

    /** @return where everything lies */
    public Geometry run() {
        Grid outer = grid(null, stack);
        Sheet sheet = new Sheet();
        stack.write(sheet, outer);
        outer.write(sheet, 0, 0);
        write(sheet, null);
        new BorderCrossing(input, nesting, sheet).run();
        return sheet.geometry(input, outer.size());
    }

    private Grid grid(String container, Frame frame) {
        boolean outermost = container == null;
        int phases = outermost ? Math.max(1, input.columns().size()) : 1;
        Draft draft = new Draft(options, outermost ? stack.sections() : 1, phases,
            outermost ? options.bandPadding() : options.containerPadding());
        Map<String, Station> stations = new HashMap<>();
        Map<String, Guest> guests = new HashMap<>();
        Map<String, Integer> phaseById = new HashMap<>();
        for (Column column : outermost ? input.columns() : List.<Column>of()) {
            phaseById.put(column.id(), phaseById.size());
        }
        for (Node node : nesting.held(container)) {
            if (node.host() == null) {
                Station station = new Station(sized(node), draft.stations.size(), outermost ? stack.section(node) : 0,
                    phaseById.getOrDefault(node.column(), -1));
                draft.stations.add(station);
                stations.put(node.id(), station);
            }
        }
        for (Node node : nesting.held(container)) {
            if (node.host() != null) {
                Station host = stations.get(node.host());
                Guest guest = new Guest(node, host);
                host.guests.add(guest);
                guests.put(node.id(), guest);
            }
        }
        for (Edge edge : nesting.edges(container)) {
            link(draft, container, edge, stations, guests);
        }
        Grid grid = new Grid(draft, frame);
        grid.run();
        return grid;
    }

    private void link(Draft draft, String container, Edge edge, Map<String, Station> stations, Map<String, Guest> guests) {
        String from = nesting.visible(edge.source(), container).id();
        String to = nesting.visible(edge.target(), container).id();
        Guest fromGuest = guests.get(from);
        Guest toGuest = guests.get(to);
        Station source = fromGuest == null ? stations.get(from) : fromGuest.host;
        Station target = toGuest == null ? stations.get(to) : toGuest.host;
        boolean tie = edge.kind() == EdgeKind.COMPANION;
        Link link = new Link(edge, draft.links.size(), source, target, fromGuest, toGuest);
        (tie ? draft.ties : draft.links).add(link);
        Stream.of(fromGuest, toGuest).filter(guest -> guest != null && !tie).forEach(guest -> guest.links++);
        source.out.add(link);
        target.in.add(link);
    }

    private Node sized(Node node) {
        if (node.kind() != NodeKind.CONTAINER || nesting.held(node.id()).isEmpty()) {
            return node;
        }
        double title = options.containerTitle();
        Grid inside = grid(node.id(), Frame.plain(node.size().width(), Math.max(0, node.size().height() - title)));
        grids.put(node.id(), inside);
        Size size = new Size(inside.size().width(), inside.size().height() + title);
        return new Node(node.id(), node.kind(), node.shape(), size, node.band(), node.column(), node.container(), node.host(), node.label(),
            node.fixed());
    }

    private void write(Sheet sheet, String container) {
        for (Node node : nesting.held(container)) {
            Grid inside = grids.get(node.id());
            if (inside != null) {
                Rectangle box = sheet.node(node.id());
                inside.write(sheet, box.x(), box.y() + options.containerTitle());
                write(sheet, node.id());
            }
        }
    }
}
