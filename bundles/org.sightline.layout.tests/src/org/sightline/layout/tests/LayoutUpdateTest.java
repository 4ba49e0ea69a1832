/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.sightline.layout.Band;
import org.sightline.layout.BandRole;
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

/** What a small change does to a layout that is there. */
class LayoutUpdateTest {

    private static final Size STEP = new Size(80, 40);

    @Test
    void nothingChanged_changesNothing() {
        LayoutInput input = RandomProcess.of(7, 30);
        Geometry geometry = ProcessLayout.of(input);
        assertEquals(geometry, ProcessLayout.update(input, geometry, input));
    }

    /** a -> b becomes a -> b -> c: c stands right of b, at its height, all else stays. */
    @Test
    void stepAfterTheLast_standsRightOfItAndMovesNothing() {
        LayoutInput before = chain("a", "b");
        Geometry old = ProcessLayout.of(before);
        LayoutInput now = chain("a", "b", "c");
        Geometry geometry = ProcessLayout.update(before, old, now);
        assertEquals(old.nodes().get("a"), geometry.nodes().get("a"));
        assertEquals(old.nodes().get("b"), geometry.nodes().get("b"));
        assertEquals(old.nodes().get("b").centreY(), geometry.nodes().get("c").centreY(), 1e-9);
        assertEquals(2, geometry.edges().get("b-c").size());
        assertEquals(List.of(), GeometryCheck.violations(now, geometry));
    }

    /** a -> b becomes a -> c -> b: b moves aside, the line stays straight. */
    @Test
    void stepDroppedOntoAFlow_pushesWhatFollowsToTheRight() {
        LayoutInput before = chain("a", "b");
        Geometry old = ProcessLayout.of(before);
        LayoutInput now = chain("a", "c", "b");
        Geometry geometry = ProcessLayout.update(before, old, now);
        assertEquals(old.nodes().get("a"), geometry.nodes().get("a"));
        assertEquals(old.nodes().get("a").centreY(), geometry.nodes().get("c").centreY(), 1e-9);
        assertTrue(geometry.nodes().get("c").right() < geometry.nodes().get("b").x());
        assertEquals(2, geometry.edges().get("a-c").size());
        assertEquals(2, geometry.edges().get("c-b").size());
        assertEquals(List.of(), GeometryCheck.violations(now, geometry));
    }

    @Test
    void stepThatAPersonMoved_standsThereAndTheOneUnderItYields() {
        LayoutInput before = chain("a", "b", "c");
        Geometry old = ProcessLayout.of(before);
        Point overB = old.place(before.nodes().get(1), LayoutOptions.defaults()).moved(7, 3);
        LayoutInput now = with(before, before.nodes().get(2).fixedAt(overB));
        Geometry geometry = ProcessLayout.update(before, old, now);
        assertEquals(overB, geometry.place(now.nodes().get(2), LayoutOptions.defaults()));
        assertEquals(old.nodes().get("a"), geometry.nodes().get("a"));
        assertEquals(List.of(), GeometryCheck.violations(now, geometry));
    }

    /** A step and its remark below; the step is moved by a person, the remark follows. */
    @Test
    void companionOfAMovedStep_staysInStepWithIt() {
        LayoutInput before = LayoutInput.builder().add(Band.of("upper", BandRole.CUSTOMER, new Size(60, 20)))
            .add(Band.of("lower", BandRole.OTHER, new Size(60, 20))).add(Node.of("a", NodeKind.STEP, STEP).in("upper"))
            .add(Node.of("remark", NodeKind.NOTE, new Size(50, 30)).in("lower")).add(Edge.of("with", EdgeKind.COMPANION, "a", "remark")).build();
        Geometry old = ProcessLayout.of(before);
        LayoutInput now = with(before, before.nodes().get(0).fixedAt(new Point(300, 20)));
        for (Geometry geometry : List.of(ProcessLayout.update(before, old, now), ProcessLayout.of(now))) {
            assertEquals(new Point(300, 20), geometry.place(now.nodes().get(0), now.options()));
            assertEquals(geometry.nodes().get("a").centreX(), geometry.nodes().get("remark").centreX(), 1e-6);
        }
    }

    @Test
    void stepInTheMiddleOfManyLanes_movesFewOthersAgainstEachOther() {
        LayoutInput before = RandomProcess.of(3, 60);
        Geometry old = ProcessLayout.of(before);
        Random random = new Random(3);
        LayoutInput now = RandomChange.added(before, random);
        Geometry geometry = ProcessLayout.update(before, old, now);
        long moved = before.nodes().stream().filter(node -> !samePlace(node, old.nodes().get(node.id()), geometry.nodes().get(node.id()))).count();
        assertTrue(moved <= before.nodes().size() / 2, "moved: " + moved);
    }

    private static boolean samePlace(Node node, Rectangle before, Rectangle after) {
        return before.x() == after.x();
    }

    @Property(tries = 70, seed = "45")
    void anySequenceOfChanges_breaksNoRule(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 2, max = 40) int steps) {
        Random random = new Random(seed);
        LayoutInput input = RandomProcess.of(seed, steps);
        Geometry geometry = ProcessLayout.of(input);
        for (int i = 0; i < 8; i++) {
            LayoutInput next = RandomChange.of(input, geometry, random);
            Geometry updated = ProcessLayout.update(input, geometry, next);
            assertEquals(updated, ProcessLayout.update(input, geometry, next), "the same change gives the same geometry");
            geometry = updated;
            input = next;
            List<String> violations = GeometryCheck.violations(input, geometry);
            assertEquals(List.of(), violations, "after change " + i);
        }
    }

    private static LayoutInput chain(String... ids) {
        LayoutInput.Builder builder = LayoutInput.builder().add(Band.of("lane", BandRole.CUSTOMER, new Size(60, 20)));
        for (String id : ids) {
            builder.add(Node.of(id, NodeKind.STEP, STEP).in("lane"));
        }
        for (int i = 1; i < ids.length; i++) {
            builder.add(Edge.of(ids[i - 1] + "-" + ids[i], EdgeKind.SEQUENCE, ids[i - 1], ids[i]));
        }
        return builder.build();
    }

    private static LayoutInput with(LayoutInput input, Node changed) {
        List<Node> nodes = new ArrayList<>(input.nodes());
        nodes.replaceAll(node -> node.id().equals(changed.id()) ? changed : node);
        return new LayoutInput(input.bands(), input.columns(), nodes, input.edges(), input.lines(), input.options());
    }
}
