/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.sightline.layout.Band;
import org.sightline.layout.BandRole;
import org.sightline.layout.Column;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** Positions that a person set. */
class FixedPlaceTest {

    private static final Size STEP = new Size(80, 40);

    @Test
    void fixedStep_standsWhereThePersonPutIt() {
        Geometry geometry = ProcessLayout.of(chain(new Point(300, 90)));
        Rectangle band = geometry.bands().get("lane").bounds();
        double left = geometry.bands().get("lane").head().right();
        assertEquals(new Rectangle(left + 300, band.y() + 90, 80, 40), geometry.nodes().get("b"));
    }

    @Test
    void stepBelowItsBand_makesTheBandGrow() {
        Geometry geometry = ProcessLayout.of(chain(new Point(300, 500)));
        assertTrue(geometry.bands().get("lane").bounds().contains(geometry.nodes().get("b"), 0));
        assertEquals(List.of(), GeometryCheck.violations(chain(new Point(300, 500)), geometry));
    }

    @Test
    void stepUnderAFixedOne_yields() {
        Rectangle a = ProcessLayout.of(chain(null)).nodes().get("a");
        LayoutInput input = chain(new Point(a.x() - 60 + 5, a.y() + 5));
        assertEquals(List.of(), GeometryCheck.violations(input, ProcessLayout.of(input)));
    }

    @Test
    void laneAboveThatGrows_leavesTheStepAtItsPlaceInItsLane() {
        LayoutOptions options = LayoutOptions.defaults();
        LayoutInput small = below(40);
        LayoutInput large = below(400);
        Point wanted = new Point(200, 35);
        assertEquals(wanted, ProcessLayout.of(small).place(small.nodes().get(1), options));
        assertEquals(wanted, ProcessLayout.of(large).place(large.nodes().get(1), options));
    }

    @Test
    void lanesInAnotherOrder_leaveTheStepAtItsPlaceInItsLane() {
        LayoutInput input = below(40);
        LayoutInput turned = new LayoutInput(input.bands().reversed(), input.columns(), input.nodes(), input.edges(), input.lines(), input.options());
        assertEquals(new Point(200, 35), ProcessLayout.of(turned).place(turned.nodes().get(1), input.options()));
    }

    @Test
    void placeOfAFreeStep_givenBack_keepsTheStep() {
        LayoutInput free = chain(null);
        Geometry geometry = ProcessLayout.of(free);
        LayoutInput kept = with(free, node -> node.fixedAt(geometry.place(node, free.options())));
        assertEquals(geometry.nodes(), ProcessLayout.of(kept).nodes());
    }

    @Test
    void fixedStepInAContainer_countsFromBelowItsTitle() {
        LayoutInput input = LayoutInput.builder().add(Node.of("box", NodeKind.CONTAINER, new Size(300, 200)))
            .add(Node.of("a", NodeKind.STEP, STEP).within("box").fixedAt(new Point(150, 90))).build();
        Geometry geometry = ProcessLayout.of(input);
        Rectangle box = geometry.nodes().get("box");
        Rectangle a = geometry.nodes().get("a");
        assertEquals(new Rectangle(box.x() + 150, box.y() + input.options().containerTitle() + 90, 80, 40), a);
        assertTrue(box.width() >= 300 && box.height() >= 200);
    }

    @Test
    void bandAndColumnSetByAPerson_areAtLeastSoLarge() {
        LayoutInput input = LayoutInput.builder().add(Band.of("lane", BandRole.CUSTOMER, new Size(60, 20)).atLeast(333))
            .add(new Column("phase", new Size(40, 12)).atLeast(777)).add(Node.of("a", NodeKind.STEP, STEP).in("lane")).build();
        Geometry geometry = ProcessLayout.of(input);
        assertEquals(333, geometry.bands().get("lane").bounds().height(), 1e-9);
        assertEquals(777, geometry.columns().get("phase").bounds().width(), 1e-9);
    }

    @Test
    void leastHeightBelowZero_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> Band.of("lane", BandRole.CUSTOMER, STEP).atLeast(-1));
        assertThrows(IllegalArgumentException.class, () -> new Column("phase", STEP).atLeast(Double.NaN));
    }

    @Property(tries = 150, seed = "44")
    void movedSteps_stayAndBreakNoRule(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 4, max = 30) int steps) {
        LayoutInput free = RandomProcess.of(seed, steps);
        Geometry before = ProcessLayout.of(free);
        Map<String, Point> places = new HashMap<>();
        for (String id : List.of("n1", "n3")) {
            Node node = free.nodes().stream().filter(candidate -> candidate.id().equals(id)).findFirst().orElseThrow();
            Rectangle box = before.nodes().get(id);
            Rectangle band = before.bands().get(node.band()).bounds();
            double left = before.bands().get("b0").head().right();
            places.put(id, new Point(box.x() - left + 45, box.y() - band.y() + 25));
        }
        LayoutInput fixed = with(free, node -> places.containsKey(node.id()) && node.column() == null ? node.fixedAt(places.get(node.id())) : node);
        assertEquals(List.of(), GeometryCheck.violations(fixed, ProcessLayout.of(fixed)));
    }

    /** Both are put 10 points apart: the second goes just below the first, by no more than it must. */
    @Test
    void twoStepsPutOverEachOther_theLaterOneYieldsByAsLittleAsPossible() {
        LayoutInput input = two(new Point(100, 50), new Point(110, 80), null);
        Geometry geometry = ProcessLayout.of(input);
        assertEquals(new Point(100, 50), geometry.place(input.nodes().get(0), input.options()));
        Point second = geometry.place(input.nodes().get(1), input.options());
        assertEquals(110, second.x(), 1e-6);
        assertEquals(90, second.y(), 1e-3);
    }

    @Test
    void textUnderAFixedEvent_isKeptFreeOfAFixedStep() {
        LayoutInput input = two(new Point(100, 50), new Point(105, 92), new Size(90, 12));
        assertEquals(List.of(), GeometryCheck.violations(input, ProcessLayout.of(input)));
    }

    @Property(tries = 60, seed = "46")
    void manyStepsPutAnywhere_breakNoRule(@ForAll @LongRange(min = 0, max = 100_000) long seed) {
        Random random = new Random(seed);
        LayoutInput fixed = with(RandomProcess.of(seed, 20), node -> node.band() == null || random.nextInt(4) > 0 ? node
            : node.fixedAt(new Point(random.nextInt(900), random.nextInt(160))));
        Geometry geometry = ProcessLayout.of(fixed);
        assertEquals(geometry, ProcessLayout.of(fixed));
        assertEquals(List.of(), GeometryCheck.violations(fixed, geometry));
    }

    /** a -> b -> c, a and c put somewhere far off: b goes in between, in line. */
    @Test
    void stepBetweenTwoThatWerePut_goesInBetween() {
        LayoutInput input = with(chain(null), node -> switch (node.id()) {
            case "a" -> node.fixedAt(new Point(600, 70));
            case "c" -> node.fixedAt(new Point(900, 70));
            default -> node;
        });
        Geometry geometry = ProcessLayout.of(input);
        Rectangle b = geometry.nodes().get("b");
        assertEquals(geometry.nodes().get("a").y(), b.y(), 1e-6);
        assertTrue(b.x() >= geometry.nodes().get("a").right() + 20, () -> b.toString());
        assertTrue(b.right() + 20 <= geometry.nodes().get("c").x(), () -> b.toString());
        assertEquals(List.of(), GeometryCheck.violations(input, geometry));
    }

    @Test
    void stepsBehindOneThatWasPut_goOnBehindIt() {
        Geometry geometry = ProcessLayout.of(with(chain(null), node -> node.id().equals("a") ? node.fixedAt(new Point(700, 70)) : node));
        assertTrue(geometry.nodes().get("b").x() > geometry.nodes().get("a").right());
        assertTrue(geometry.nodes().get("c").x() > geometry.nodes().get("b").right());
    }

    @Test
    void stepsBeforeOneThatWasPut_standBeforeIt() {
        LayoutInput input = with(chain(null), node -> node.id().equals("c") ? node.fixedAt(new Point(250, 120)) : node);
        Geometry geometry = ProcessLayout.of(input);
        assertEquals(250, geometry.place(input.nodes().get(2), input.options()).x(), 1e-6);
        assertTrue(geometry.nodes().get("b").right() < geometry.nodes().get("c").x());
        assertTrue(geometry.nodes().get("a").right() < geometry.nodes().get("b").x());
    }

    /** start -> a in the upper lane, b put below a into the lower one: a does not run away from its predecessor to get before b. */
    @Test
    void stepPutBelowItsPredecessor_leavesThatWhereItIs() {
        LayoutInput before = lanes(null);
        Geometry old = ProcessLayout.of(before);
        Rectangle a = old.nodes().get("a");
        for (double by : new double[] {-30, 0, 30, -a.x()}) {
            LayoutInput now = lanes(new Point(Math.max(5, a.x() - old.origin(before.nodes().get(2), before.options()).x() + by), 20));
            Geometry geometry = ProcessLayout.of(now);
            assertEquals(old.nodes().get("start"), geometry.nodes().get("start"));
            assertEquals(a, geometry.nodes().get("a"));
            assertEquals(List.of(), GeometryCheck.violations(now, geometry));
        }
    }

    /** Middles that are nearly below each other need no kink, nor does the edge leave from a corner. */
    @Test
    void stepPutNearlyBelowItsPredecessor_isJoinedByAStraightLine() {
        Geometry old = ProcessLayout.of(lanes(null));
        double left = old.nodes().get("a").x() - old.origin(lanes(null).nodes().get(2), LayoutOptions.defaults()).x();
        for (double by : new double[] {-13, -4, 0, 6, 17}) {
            Geometry geometry = ProcessLayout.of(lanes(new Point(left + by, 20)));
            List<Point> way = geometry.edges().get("ab");
            assertEquals(2, way.size(), way::toString);
            assertEquals(geometry.nodes().get("a").centreX(), way.getFirst().x(), 20);
        }
    }

    /** From a to c, past a step that was put between them; the numbers are the left edges of that step and of c. */
    @Test
    void edgePastAStep_keepsAwayFromIt() {
        for (double[] lefts : new double[][] {{131, 60}, {180, 130}, {166, 200}, {222, 200}, {243, 270}, {292, 270}}) {
            LayoutInput input = LayoutInput.builder().add(Band.of("lane", BandRole.CUSTOMER, new Size(60, 20)))
                .add(Node.of("a", NodeKind.STEP, STEP).in("lane").fixedAt(new Point(200, 20)))
                .add(Node.of("between", NodeKind.STEP, STEP).in("lane").fixedAt(new Point(lefts[0], 90)))
                .add(Node.of("c", NodeKind.STEP, STEP).in("lane").fixedAt(new Point(lefts[1], 160)))
                .add(Edge.of("ac", EdgeKind.MESSAGE, "a", "c")).build();
            Geometry geometry = ProcessLayout.of(input);
            Rectangle box = geometry.nodes().get("between");
            Rectangle around = new Rectangle(box.x() - 7, box.y() - 7, box.width() + 14, box.height() + 14);
            List<Point> way = geometry.edges().get("ac");
            for (int i = 1; i < way.size(); i++) {
                Point from = way.get(i - 1);
                Point to = way.get(i);
                assertFalse(around.overlaps(new Rectangle(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(to.x() - from.x()),
                    Math.abs(to.y() - from.y()))), way::toString);
            }
        }
    }

    /** start -> a in one lane, a -> b -> c in the next. */
    private static LayoutInput lanes(Point place) {
        Node b = Node.of("b", NodeKind.STEP, STEP).in("lower");
        return LayoutInput.builder().add(Band.of("upper", BandRole.UNIT, new Size(60, 20))).add(Band.of("lower", BandRole.UNIT, new Size(60, 20)))
            .add(Node.of("start", NodeKind.EVENT, new Size(26, 26)).in("upper").labelled(new Size(60, 12)))
            .add(Node.of("a", NodeKind.STEP, STEP).in("upper"))
            .add(place == null ? b : b.fixedAt(place)).add(Node.of("c", NodeKind.STEP, STEP).in("lower"))
            .add(Edge.of("sa", EdgeKind.SEQUENCE, "start", "a")).add(Edge.of("ab", EdgeKind.SEQUENCE, "a", "b"))
            .add(Edge.of("bc", EdgeKind.SEQUENCE, "b", "c")).build();
    }

    private static LayoutInput two(Point first, Point second, Size label) {
        return LayoutInput.builder().add(Band.of("lane", BandRole.CUSTOMER, new Size(60, 20)))
            .add(Node.of("first", NodeKind.STEP, STEP).in("lane").labelled(label).fixedAt(first))
            .add(Node.of("second", NodeKind.STEP, STEP).in("lane").fixedAt(second)).build();
    }

    /** A step fixed in the lower of two lanes, under a step of some height. */
    private static LayoutInput below(double height) {
        return LayoutInput.builder().add(Band.of("upper", BandRole.CUSTOMER, new Size(60, 20)))
            .add(Band.of("lower", BandRole.UNIT, new Size(70, 20)))
            .add(Node.of("high", NodeKind.STEP, new Size(80, height)).in("upper"))
            .add(Node.of("fixed", NodeKind.STEP, STEP).in("lower").fixedAt(new Point(200, 35))).build();
    }

    /** a -> b -> c in one lane, b put somewhere. */
    private static LayoutInput chain(Point place) {
        return LayoutInput.builder().add(Band.of("lane", BandRole.CUSTOMER, new Size(60, 20)))
            .add(Node.of("a", NodeKind.STEP, STEP).in("lane"))
            .add(Node.of("b", NodeKind.STEP, STEP).in("lane").fixedAt(place))
            .add(Node.of("c", NodeKind.STEP, STEP).in("lane"))
            .add(Edge.of("ab", EdgeKind.SEQUENCE, "a", "b")).add(Edge.of("bc", EdgeKind.SEQUENCE, "b", "c")).build();
    }

    private static LayoutInput with(LayoutInput input, UnaryOperator<Node> change) {
        return new LayoutInput(input.bands(), input.columns(), input.nodes().stream().map(change).toList(), input.edges(), input.lines(),
            input.options());
    }
}
