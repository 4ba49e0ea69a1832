/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LabelPlace;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Finds new ways for the edges that join a moved node or would run through one, and new places for their texts; all other edges stay.
 *
 * <p>Precondition: boxes of all nodes and routes of all edges on the lattice are known. Postcondition: {@link #routes} and
 * {@link #labels} hold what differs from the lattice.
 */
final class Rerouting {

    final Map<Link, List<Point>> routes = new LinkedHashMap<>();
    final Map<String, Rectangle> labels = new HashMap<>();
    private final Draft draft;
    private final Grid grid;
    private final Rectangle area;
    private final List<Rectangle> obstacles = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    Rerouting(Draft draft, Grid grid, Rectangle area) {
        this.draft = draft;
        this.grid = grid;
        this.area = area;
    }

    void run(List<Station> moved) {
        Set<Station> movedSet = new HashSet<>(moved);
        List<Rectangle> movedBoxes = moved.stream().flatMap(station -> grid.boxes(station).stream()).toList();
        draft.stations.forEach(station -> obstacles.addAll(grid.boxes(station)));
        List<Link> lost = new ArrayList<>();
        for (Link link : draft.links) {
            List<Run> way = Run.of(grid.points(link));
            boolean joins = movedSet.contains(link.source) || movedSet.contains(link.target);
            if (joins || movedBoxes.stream().anyMatch(box -> way.stream().anyMatch(run -> run.cuts(box)))) {
                lost.add(link);
            } else {
                runs.addAll(way);
            }
        }
        Set<Link> lostSet = new HashSet<>(lost);
        obstacles.addAll(grid.labelBoxes(link -> !lostSet.contains(link)));
        lost.forEach(this::reroute);
        lost.forEach(this::placeLabels);
    }

    private void reroute(Link link) {
        double gap = draft.options.portGap();
        Rectangle source = grid.endBox(link.source, link.sourceGuest);
        Rectangle target = grid.endBox(link.target, link.targetGuest);
        List<Port> starts = link.sourceGuest == null ? Port.around(source, gap) : Port.below(source, gap);
        List<Port> ends = link.targetGuest == null ? Port.around(target, gap) : Port.below(target, gap);
        List<Point> way = null;
        for (double margin = 120; way == null && margin < 4 * (area.width() + area.height()); margin *= 4) {
            Rectangle window = window(source, target, margin);
            way = new FreeRouter(obstacles.stream().filter(window::overlaps).toList(), runs.stream().filter(run -> near(run, window)).toList(),
                window).route(starts, ends);
        }
        if (way != null) {
            routes.put(link, way);
            runs.addAll(Run.of(way));
        }
    }

    private Rectangle window(Rectangle source, Rectangle target, double margin) {
        double left = Math.max(area.x(), Math.min(source.x(), target.x()) - margin);
        double top = Math.max(area.y(), Math.min(source.y(), target.y()) - margin);
        double right = Math.min(area.right(), Math.max(source.right(), target.right()) + margin);
        double bottom = Math.min(area.bottom(), Math.max(source.bottom(), target.bottom()) + margin);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private static boolean near(Run run, Rectangle window) {
        Rectangle box = run.horizontal() ? new Rectangle(run.low(), run.at() - 1, run.high() - run.low(), 2)
            : new Rectangle(run.at() - 1, run.low(), 2, run.high() - run.low());
        return window.overlaps(box);
    }

    private void placeLabels(Link link) {
        List<Point> way = routes.get(link);
        for (EdgeLabel label : way == null ? List.<EdgeLabel>of() : link.edge.labels()) {
            Rectangle box = freeBox(label, label.place() == LabelPlace.END ? way.reversed() : way);
            labels.put(label.id(), box);
            obstacles.add(box);
        }
    }

    /** Beside the way, from its beginning on, the first place where nothing is; beside its beginning if there is none. */
    private Rectangle freeBox(EdgeLabel label, List<Point> way) {
        Rectangle first = null;
        double gap = draft.options.labelGap();
        double width = label.size().width();
        double height = label.size().height();
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            boolean horizontal = Run.of(a, b).horizontal();
            double length = Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
            for (double along = gap; along < length; along += 4) {
                double x = a.x() + Math.signum(b.x() - a.x()) * along;
                double y = a.y() + Math.signum(b.y() - a.y()) * along;
                double left = b.x() < a.x() ? x - width : x;
                double top = b.y() < a.y() ? y - height : y;
                for (boolean before : new boolean[] {true, false}) {
                    Rectangle box = horizontal ? new Rectangle(left, before ? y - gap / 2 - height : y + gap / 2, width, height)
                        : new Rectangle(before ? x + gap : x - gap - width, top, width, height);
                    first = first == null ? box : first;
                    if (area.contains(box, 0) && obstacles.stream().noneMatch(box::overlaps) && runs.stream().noneMatch(run -> run.cuts(box))) {
                        return box;
                    }
                }
            }
        }
        return first;
    }
}
