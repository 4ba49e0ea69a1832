/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Rectangle;

/** Edges keep away from those that a person led elsewhere. */
class YieldingTest {

    private static final double CLOSE = 3;

    @Test
    void nothingInTheWay_changesNothing() {
        LayoutInput input = RandomProcess.of(3, 20);
        Geometry geometry = ProcessLayout.of(input);
        assertSame(geometry, ProcessLayout.yielding(input, geometry, Set.of()));
        String first = geometry.edges().keySet().iterator().next();
        assertSame(geometry, ProcessLayout.yielding(input, geometry, Set.of(first)), "the layout keeps its own ways apart");
    }

    /**
     * In random processes one edge is led along a piece of another one. Afterwards hardly any is left on it, it has not moved itself, and all
     * that is to be kept by a layout is kept.
     */
    @Test
    void edgeLedAlongOthers_getsRoom() {
        int led = 0;
        int apart = 0;
        for (int seed = 0; seed < 60; seed++) {
            LayoutInput input = RandomProcess.of(seed, 8 + seed % 25);
            Geometry geometry = ProcessLayout.of(input);
            Random random = new Random(seed);
            List<String> edges = List.copyOf(geometry.edges().keySet());
            String moved = edges.get(random.nextInt(edges.size()));
            String along = edges.get(random.nextInt(edges.size()));
            List<Point> way = onto(geometry.edges().get(moved), geometry.edges().get(along));
            if (moved.equals(along) || way == null) {
                continue;
            }
            Geometry bent = with(geometry, moved, way);
            Set<String> close = close(bent, moved);
            Geometry result = ProcessLayout.yielding(input, bent, Set.of(moved));
            led += close.size();
            apart += close.size() - close(result, moved).size();
            check(input, geometry, result, moved, close, way);
        }
        assertTrue(led > 25, "edges in the way: " + led);
        assertTrue(apart >= led * 0.8, apart + " of " + led + " yielded");
    }

    /**
     * In random processes one edge is led right through a text of another one. Afterwards hardly any such text has a line through it.
     */
    @Test
    void textThatAnEdgeIsLedThrough_getsRoom() {
        int led = 0;
        int left = 0;
        for (int seed = 0; seed < 60; seed++) {
            LayoutInput input = RandomProcess.of(seed, 8 + seed % 25);
            Geometry geometry = ProcessLayout.of(input);
            for (Edge text : input.edges()) {
                String moved = text.labels().isEmpty() ? null : through(geometry, text, geometry.labels().get(text.labels().get(0).id()));
                if (moved != null) {
                    String label = text.labels().get(0).id();
                    List<Point> way = through(geometry.edges().get(moved), geometry.labels().get(label));
                    Geometry bent = with(geometry, moved, way);
                    Geometry result = ProcessLayout.yielding(input, bent, Set.of(moved));
                    led++;
                    left += cuts(way, result.labels().get(label)) ? 1 : 0;
                    assertEquals(way, result.edges().get(moved));
                    assertEquals(geometry.nodes(), result.nodes());
                    break;
                }
            }
        }
        assertTrue(led > 25, "texts in the way: " + led);
        assertTrue(left <= led * 0.1, left + " of " + led + " have a line through them");
    }

    /** The first other edge that can be led through a text. */
    private static String through(Geometry geometry, Edge of, Rectangle text) {
        return text == null ? null : geometry.edges().keySet().stream().filter(id -> !id.equals(of.id()))
            .filter(id -> through(geometry.edges().get(id), text) != null).findFirst().orElse(null);
    }

    /** A way with the same ends whose middle piece runs through the middle of a text; null if it has no such piece. */
    private static List<Point> through(List<Point> way, Rectangle text) {
        if (way.size() != 4) {
            return null;
        }
        boolean upright = way.get(1).x() == way.get(2).x();
        List<Point> led = upright
            ? List.of(way.get(0), new Point(text.centreX(), way.get(1).y()), new Point(text.centreX(), way.get(2).y()), way.get(3))
            : List.of(way.get(0), new Point(way.get(1).x(), text.centreY()), new Point(way.get(2).x(), text.centreY()), way.get(3));
        return cuts(led, text) ? led : null;
    }

    private static boolean cuts(List<Point> way, Rectangle box) {
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            if (Math.min(from.x(), to.x()) < box.right() && Math.max(from.x(), to.x()) > box.x() && Math.min(from.y(), to.y()) < box.bottom()
                && Math.max(from.y(), to.y()) > box.y()) {
                return true;
            }
        }
        return false;
    }

    private static void check(LayoutInput input, Geometry before, Geometry result, String moved, Set<String> close, List<Point> way) {
        assertEquals(way, result.edges().get(moved));
        assertEquals(before.nodes(), result.nodes());
        for (Edge edge : input.edges()) {
            if (edge.kind() != EdgeKind.COMPANION && !edge.id().equals(moved) && !close.contains(edge.id())) {
                assertEquals(before.edges().get(edge.id()), result.edges().get(edge.id()), "what is not in the way stays");
            }
        }
        assertEquals(List.of(), GeometryCheck.violations(without(input, moved), without(result, input, moved)));
    }

    /** A way with the same ends whose middle piece runs along the longest piece of another one; null if its own has too few pieces. */
    private static List<Point> onto(List<Point> way, List<Point> other) {
        if (way.size() != 4 || other.size() < 3) {
            return null;
        }
        boolean upright = way.get(1).x() == way.get(2).x();
        for (int i = 1; i < other.size(); i++) {
            Point from = other.get(i - 1);
            Point to = other.get(i);
            if (upright && from.x() == to.x()) {
                return List.of(way.get(0), new Point(from.x(), way.get(1).y()), new Point(from.x(), way.get(2).y()), way.get(3));
            }
            if (!upright && from.y() == to.y()) {
                return List.of(way.get(0), new Point(way.get(1).x(), from.y()), new Point(way.get(2).x(), from.y()), way.get(3));
            }
        }
        return null;
    }

    private static Set<String> close(Geometry geometry, String to) {
        Set<String> close = new HashSet<>();
        List<Point> way = geometry.edges().get(to);
        geometry.edges().forEach((id, other) -> {
            if (!id.equals(to) && shares(way, other)) {
                close.add(id);
            }
        });
        return close;
    }

    private static boolean shares(List<Point> way, List<Point> other) {
        for (int i = 1; i < way.size(); i++) {
            for (int k = 1; k < other.size(); k++) {
                if (isLevel(way, i) == isLevel(other, k) && isNear(way.get(i - 1), way.get(i), other.get(k - 1), other.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLevel(List<Point> way, int piece) {
        return Math.abs(way.get(piece - 1).y() - way.get(piece).y()) < 1e-9;
    }

    /** Whether the boxes around two pieces that run in the same direction come close to each other. */
    private static boolean isNear(Point a, Point b, Point c, Point d) {
        return Math.min(a.x(), b.x()) < Math.max(c.x(), d.x()) + CLOSE && Math.min(c.x(), d.x()) < Math.max(a.x(), b.x()) + CLOSE
            && Math.min(a.y(), b.y()) < Math.max(c.y(), d.y()) + CLOSE && Math.min(c.y(), d.y()) < Math.max(a.y(), b.y()) + CLOSE;
    }

    private static Geometry with(Geometry geometry, String edge, List<Point> way) {
        Map<String, List<Point>> ways = new LinkedHashMap<>(geometry.edges());
        ways.put(edge, way);
        return new Geometry(geometry.bands(), geometry.columns(), geometry.nodes(), geometry.labels(), ways, geometry.lines(), geometry.size());
    }

    private static LayoutInput without(LayoutInput input, String edge) {
        return new LayoutInput(input.bands(), input.columns(), input.nodes(), input.edges().stream().filter(each -> !each.id().equals(edge)).toList(),
            input.lines(), input.options());
    }

    private static Geometry without(Geometry geometry, LayoutInput input, String edge) {
        Map<String, List<Point>> ways = new LinkedHashMap<>(geometry.edges());
        ways.remove(edge);
        Map<String, Rectangle> texts = new LinkedHashMap<>(geometry.labels());
        input.edges().stream().filter(each -> each.id().equals(edge)).flatMap(each -> each.labels().stream()).forEach(each -> texts.remove(each.id()));
        return new Geometry(geometry.bands(), geometry.columns(), geometry.nodes(), texts, ways, geometry.lines(), geometry.size());
    }
}
