/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.layout.Band;
import org.sightline.layout.BandRole;
import org.sightline.layout.Column;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.Geometry;
import org.sightline.layout.LabelPlace;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LineKind;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Rectangle;
import org.sightline.layout.SeparatingLine;
import org.sightline.layout.Size;

/** What people expect of small processes. */
class ProcessLayoutTest {

    private static final Size STEP = new Size(80, 40);

    /** Its loop and three ways take all corners, but there is always room for a name beside one of them. */
    @Test
    void nameOfADecision_standsAtItWhateverLeadsThere() {
        LayoutInput input = research();
        Geometry geometry = ProcessLayout.of(input);
        for (String id : List.of("where", "found")) {
            Rectangle box = geometry.nodes().get(id);
            Rectangle name = geometry.labels().get(id);
            double away = Math.max(name.y() - box.bottom(), box.y() - name.bottom());
            assertEquals(input.options().labelGap(), away, 14, id);
            assertTrue(name.right() > box.x() - 6 && name.x() < box.right() + 6, id);
        }
        assertEquals(List.of(), GeometryCheck.violations(input, geometry));
    }

    /** More ways than corners, or with texts that need room between them, have to end beside the corners. */
    @Test
    void waysAtDecisions_mostlyEndAtTheirCorners() {
        int ends = 0;
        int beside = 0;
        for (long seed = 0; seed < 40; seed++) {
            LayoutInput input = RandomProcess.of(seed, 30);
            Geometry geometry = ProcessLayout.of(input);
            for (Node node : input.nodes().stream().filter(each -> each.kind() == NodeKind.GATEWAY).toList()) {
                Rectangle box = geometry.nodes().get(node.id());
                for (Edge edge : input.edges()) {
                    List<Point> way = geometry.edges().get(edge.id());
                    Point end = edge.source().equals(node.id()) ? way.getFirst() : edge.target().equals(node.id()) ? way.getLast() : null;
                    ends += end == null ? 0 : 1;
                    beside += end == null || Math.abs(end.x() - box.centreX()) < 0.5 || Math.abs(end.y() - box.centreY()) < 0.5 ? 0 : 1;
                }
            }
        }
        assertTrue(100 * beside < 16 * ends, beside + " of " + ends);
    }

    /** One way leads straight down, the other down and then aside; they do not run down beside each other from the same corner. */
    @Test
    void twoWaysDown_leaveADecisionAtDifferentCorners() {
        LayoutInput input = LayoutInput.builder().add(Band.of("upper", BandRole.UNIT, new Size(60, 20))).add(Band.of("middle", BandRole.UNIT, new Size(60, 20)))
            .add(Band.of("lower", BandRole.UNIT, new Size(60, 20))).add(Node.of("take", NodeKind.STEP, STEP).in("upper"))
            .add(Node.of("which", NodeKind.GATEWAY, new Size(36, 36)).in("upper").labelled(new Size(60, 26)))
            .add(Node.of("agree", NodeKind.STEP, STEP).in("middle")).add(Node.of("check", NodeKind.STEP, STEP).in("lower"))
            .add(Edge.of("tw", EdgeKind.SEQUENCE, "take", "which")).add(Edge.of("wa", EdgeKind.SEQUENCE, "which", "agree"))
            .add(Edge.of("wc", EdgeKind.SEQUENCE, "which", "check")).add(Edge.of("ac", EdgeKind.SEQUENCE, "agree", "check")).build();
        Geometry geometry = ProcessLayout.of(input);
        Point agree = geometry.edges().get("wa").getFirst();
        Point check = geometry.edges().get("wc").getFirst();
        assertTrue(Math.hypot(agree.x() - check.x(), agree.y() - check.y()) > 18, () -> agree + " " + check);
    }

    /** where -> a, b, c -> found -> where, go and end; both decisions have names, their ways have texts. */
    private static LayoutInput research() {
        LayoutInput.Builder builder = LayoutInput.builder().add(Band.of("lane", BandRole.CUSTOMER, new Size(60, 20)))
            .add(Node.of("start", NodeKind.EVENT, new Size(26, 26)).in("lane").labelled(new Size(80, 13)))
            .add(Node.of("where", NodeKind.GATEWAY, new Size(36, 36)).in("lane").labelled(new Size(80, 13)));
        List.of("a", "b", "c").forEach(id -> builder.add(Node.of(id, NodeKind.STEP, new Size(120, 60)).in("lane")));
        builder.add(Node.of("found", NodeKind.GATEWAY, new Size(36, 36)).in("lane").labelled(new Size(70, 27)))
            .add(Node.of("go", NodeKind.STEP, new Size(120, 60)).in("lane")).add(Node.of("end", NodeKind.EVENT, new Size(26, 26)).in("lane"))
            .add(Edge.of("start-where", EdgeKind.SEQUENCE, "start", "where"));
        for (String id : List.of("a", "b", "c")) {
            builder.add(way("where", id)).add(Edge.of(id + "-found", EdgeKind.SEQUENCE, id, "found"));
        }
        return builder.add(way("found", "where")).add(way("found", "go")).add(way("found", "end")).add(Edge.of("go-end", EdgeKind.SEQUENCE, "go", "end"))
            .build();
    }

    private static Edge way(String source, String target) {
        String id = source + "-" + target;
        return Edge.of(id, EdgeKind.SEQUENCE, source, target, new EdgeLabel(id + "t", LabelPlace.BEGIN, new Size(58, 27)));
    }

    /** A decision with three ways that meet again and lead back to it, and no start: the decision comes first, whatever the order of the input. */
    @Test
    void cycleWithoutAStart_beginsWhereWaysPart() {
        LayoutInput.Builder builder = LayoutInput.builder();
        List.of("a", "b", "c").forEach(id -> builder.add(Node.of(id, NodeKind.STEP, STEP)));
        builder.add(Node.of("found", NodeKind.GATEWAY, new Size(36, 36))).add(Node.of("where", NodeKind.GATEWAY, new Size(36, 36)));
        for (String id : List.of("a", "b", "c")) {
            builder.add(Edge.of("where-" + id, EdgeKind.SEQUENCE, "where", id)).add(Edge.of(id + "-found", EdgeKind.SEQUENCE, id, "found"));
        }
        builder.add(Edge.of("back", EdgeKind.SEQUENCE, "found", "where"));
        Geometry geometry = ProcessLayout.of(builder.build());
        for (String id : List.of("a", "b", "c")) {
            assertTrue(geometry.nodes().get("where").centreX() < geometry.nodes().get(id).centreX(), id);
            assertTrue(geometry.nodes().get(id).centreX() < geometry.nodes().get("found").centreX(), id);
        }
    }

    @Test
    void emptyProcess_hasNoSizeBelowZero() {
        Geometry geometry = ProcessLayout.of(LayoutInput.builder().build());
        assertTrue(geometry.nodes().isEmpty() && geometry.size().width() >= 0);
    }

    @Test
    void oneStep_standsInThePicture() {
        LayoutInput input = LayoutInput.builder().add(step("a", null)).build();
        assertEquals(List.of(), GeometryCheck.violations(input, ProcessLayout.of(input)));
    }

    @Test
    void bands_lieInOrderOverTheFullWidth() {
        Geometry geometry = ProcessLayout.of(twoLanes().build());
        Rectangle customer = geometry.bands().get("customer").bounds();
        Rectangle agent = geometry.bands().get("agent").bounds();
        assertEquals(customer.bottom(), agent.y(), 1e-9);
        assertEquals(geometry.size().width(), customer.width(), 1e-9);
        assertEquals(geometry.size().width(), agent.width(), 1e-9);
    }

    @Test
    void emptyBand_isAsHighAsItsHead() {
        LayoutInput input = LayoutInput.builder().add(Band.of("customer", BandRole.CUSTOMER, new Size(60, 200))).build();
        assertEquals(200, ProcessLayout.of(input).bands().get("customer").bounds().height(), 1e-9);
    }

    /** customer:  call --+      a message to another lane runs straight down
     *  agent:            answer */
    @Test
    void message_runsStraightDown() {
        Geometry geometry = ProcessLayout.of(twoLanes().add(step("call", "customer")).add(step("answer", "agent"))
            .add(Edge.of("m", EdgeKind.MESSAGE, "call", "answer")).build());
        List<Point> route = geometry.edges().get("m");
        assertEquals(2, route.size());
        assertEquals(route.getFirst().x(), route.getLast().x(), 1e-9);
    }

    /** A chain of three steps above; each keeps its remark straight below it, whatever else could be pushed together. */
    @Test
    void companions_standStraightBelowTheirSteps() {
        LayoutInput.Builder builder = twoLanes();
        for (String id : List.of("a", "b", "c")) {
            builder.add(step(id, "customer")).add(Node.of(id + "'", NodeKind.EVENT, new Size(10, 10)).in("agent"))
                .add(Node.of(id + "\"", NodeKind.NOTE, new Size(50, 30)).in("agent"))
                .add(Edge.of("with" + id, EdgeKind.COMPANION, id, id + "'")).add(Edge.of("with2" + id, EdgeKind.COMPANION, id, id + "\""));
        }
        Geometry geometry = ProcessLayout.of(builder.add(Edge.of("ab", EdgeKind.SEQUENCE, "a", "b"))
            .add(Edge.of("bc", EdgeKind.SEQUENCE, "b", "c")).build());
        for (String id : List.of("a", "b", "c")) {
            assertEquals(geometry.nodes().get(id).centreX(), geometry.nodes().get(id + "'").centreX(), 1e-9);
            assertEquals(geometry.nodes().get(id).centreX(), geometry.nodes().get(id + "\"").centreX(), 1e-9);
        }
        assertEquals(List.of("ab", "bc"), List.copyOf(geometry.edges().keySet()));
    }

    /** The lower lane's chain has room beside the upper one's: the picture is no wider than the longer of both. */
    @Test
    void chainsThatDoNotMeet_shareTheWidth() {
        LayoutInput.Builder builder = twoLanes();
        for (int i = 0; i < 6; i++) {
            String lane = i < 3 ? "customer" : "agent";
            builder.add(Node.of("n" + i, NodeKind.STEP, new Size(i % 2 == 0 ? 200 : 40, 40)).in(lane));
        }
        builder.add(Edge.of("e1", EdgeKind.SEQUENCE, "n0", "n1")).add(Edge.of("e2", EdgeKind.SEQUENCE, "n1", "n2"))
            .add(Edge.of("e4", EdgeKind.SEQUENCE, "n3", "n4")).add(Edge.of("e5", EdgeKind.SEQUENCE, "n4", "n5"));
        Geometry geometry = ProcessLayout.of(builder.build());
        double left = geometry.bands().get("customer").head().right();
        assertEquals(left + 14 + 200 + 28 + 40 + 28 + 200 + 14, geometry.size().width(), 1e-6);
    }

    @Test
    void symbolUnderManyMessages_keepsItsSize() {
        LayoutInput.Builder builder = twoLanes().add(Node.of("event", NodeKind.EVENT, new Size(26, 26)).in("agent"));
        for (int i = 0; i < 4; i++) {
            builder.add(step("n" + i, "customer")).add(Edge.of("m" + i, EdgeKind.MESSAGE, "n" + i, "event"));
        }
        Rectangle event = ProcessLayout.of(builder.build()).nodes().get("event");
        assertEquals(26, event.width(), 1e-9);
    }

    /** Twenty flows into one event: more than fit at the usual distance. */
    @Test
    void symbolWithManyFlows_keepsItsSizeAndTheFlowsComeCloser() {
        LayoutInput.Builder builder = LayoutInput.builder().add(Node.of("event", NodeKind.EVENT, new Size(30, 30)));
        for (int i = 0; i < 20; i++) {
            builder.add(step("n" + i, null)).add(Edge.of("e" + i, EdgeKind.SEQUENCE, "n" + i, "event"));
        }
        LayoutInput input = builder.build();
        Geometry geometry = ProcessLayout.of(input);
        assertEquals(30, geometry.nodes().get("event").width(), 1e-9);
        assertEquals(List.of(), GeometryCheck.violations(input, geometry));
    }

    @Test
    void chainInOneLane_isAStraightLine() {
        Geometry geometry = ProcessLayout.of(LayoutInput.builder().add(step("a", null)).add(step("b", null)).add(step("c", null))
            .add(Edge.of("ab", EdgeKind.SEQUENCE, "a", "b")).add(Edge.of("bc", EdgeKind.SEQUENCE, "b", "c")).build());
        assertEquals(1, geometry.edges().values().stream().flatMap(List::stream).map(Point::y).distinct().count());
    }

    /** a -> b -> a: the way back runs above or below both, not between them. */
    @Test
    void loop_runsAboveOrBelowItsStretch() {
        Geometry geometry = ProcessLayout.of(LayoutInput.builder().add(step("a", null)).add(step("b", null))
            .add(Edge.of("ab", EdgeKind.SEQUENCE, "a", "b")).add(Edge.of("ba", EdgeKind.SEQUENCE, "b", "a")).build());
        Rectangle a = geometry.nodes().get("a");
        assertEquals(4, geometry.edges().get("ba").size());
        double level = geometry.edges().get("ba").get(1).y();
        assertTrue(level < a.y() || level > a.bottom());
    }

    @Test
    void columns_standInOrderAndHoldTheirSteps() {
        Geometry geometry = ProcessLayout.of(LayoutInput.builder().add(new Column("first", new Size(40, 12)))
            .add(new Column("second", new Size(40, 12))).add(step("late", null).during("second")).add(step("early", null).during("first"))
            .add(Edge.of("back", EdgeKind.SEQUENCE, "late", "early")).build());
        assertTrue(geometry.columns().get("first").bounds().contains(geometry.nodes().get("early"), 0));
        assertTrue(geometry.columns().get("second").bounds().contains(geometry.nodes().get("late"), 0));
    }

    @Test
    void line_liesBetweenItsBandAndTheNextWithItsNameAbove() {
        Geometry geometry = ProcessLayout.of(twoLanes()
            .add(new SeparatingLine("line", LineKind.INTERACTION, "customer", new Size(90, 10))).build());
        Geometry.NamedLine line = geometry.lines().get("line");
        assertTrue(line.from().y() > geometry.bands().get("customer").bounds().bottom());
        assertTrue(line.from().y() < geometry.bands().get("agent").bounds().y());
        assertTrue(line.name().bottom() <= line.from().y());
    }

    @Test
    void container_holdsItsSteps() {
        LayoutInput input = LayoutInput.builder().add(Node.of("box", NodeKind.CONTAINER, new Size(40, 30))).add(step("a", null).within("box"))
            .add(step("b", null).within("box")).add(Edge.of("ab", EdgeKind.SEQUENCE, "a", "b")).build();
        assertEquals(List.of(), GeometryCheck.violations(input, ProcessLayout.of(input)));
    }

    /** outside -> [ a  b ] and back: both edges cross the border of the container. */
    @Test
    void edgeIntoAContainer_endsAtTheStepWithin() {
        LayoutInput input = LayoutInput.builder().add(Node.of("box", NodeKind.CONTAINER, new Size(40, 30))).add(step("a", null).within("box"))
            .add(step("b", null).within("box")).add(step("outside", null)).add(Edge.of("ab", EdgeKind.SEQUENCE, "a", "b"))
            .add(Edge.of("in", EdgeKind.MESSAGE, "outside", "b")).add(Edge.of("out", EdgeKind.MESSAGE, "a", "outside")).build();
        assertEquals(List.of(), GeometryCheck.violations(input, ProcessLayout.of(input)));
    }

    @Test
    void boundaryEvent_sitsOnTheLowerBorderAndItsFlowLeavesDownwards() {
        LayoutInput input = LayoutInput.builder().add(step("host", null)).add(step("other", null))
            .add(Node.of("timer", NodeKind.BOUNDARY_EVENT, new Size(20, 20)).at("host"))
            .add(Edge.of("e", EdgeKind.SEQUENCE, "timer", "other")).build();
        Geometry geometry = ProcessLayout.of(input);
        assertEquals(geometry.nodes().get("host").bottom(), geometry.nodes().get("timer").centreY(), 1e-9);
        assertEquals(geometry.nodes().get("timer").bottom(), geometry.edges().get("e").getFirst().y(), 1e-9);
    }

    @Test
    void stepWithFiveHundredFlows_growsSoThatAllEndApart() {
        LayoutInput.Builder builder = LayoutInput.builder().add(step("hub", null));
        for (int i = 0; i < 500; i++) {
            builder.add(step("n" + i, null)).add(Edge.of("e" + i, EdgeKind.SEQUENCE, i % 2 == 0 ? "hub" : "n" + i, i % 2 == 0 ? "n" + i : "hub"));
        }
        LayoutInput input = builder.build();
        assertEquals(List.of(), GeometryCheck.violations(input, ProcessLayout.of(input)));
    }

    @Test
    void everythingJoinedToEverything_breaksNoRule() {
        LayoutInput.Builder builder = LayoutInput.builder();
        for (int i = 0; i < 15; i++) {
            builder.add(step("n" + i, null));
        }
        for (int i = 0; i < 225; i++) {
            builder.add(Edge.of("e" + i, EdgeKind.SEQUENCE, "n" + i / 15, "n" + i % 15));
        }
        LayoutInput input = builder.build();
        assertEquals(List.of(), GeometryCheck.violations(input, ProcessLayout.of(input)));
    }

    @Test
    void unknownSource_isRefusedByName() {
        LayoutInput.Builder builder = LayoutInput.builder().add(step("a", null)).add(Edge.of("e", EdgeKind.SEQUENCE, "a", "nobody"));
        assertTrue(assertThrows(IllegalArgumentException.class, builder::build).getMessage().contains("nobody"));
    }

    @Test
    void containersInACircle_areRefused() {
        LayoutInput.Builder builder = LayoutInput.builder().add(Node.of("a", NodeKind.CONTAINER, STEP).within("b"))
            .add(Node.of("b", NodeKind.CONTAINER, STEP).within("a"));
        assertThrows(IllegalArgumentException.class, builder::build);
    }

    private static LayoutInput.Builder twoLanes() {
        return LayoutInput.builder().add(Band.of("customer", BandRole.CUSTOMER, new Size(60, 20)))
            .add(Band.of("agent", BandRole.UNIT, new Size(70, 20)));
    }

    private static Node step(String id, String band) {
        Node node = Node.of(id, NodeKind.STEP, STEP);
        return band == null ? node : node.in(band);
    }
}
