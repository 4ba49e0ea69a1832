/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.sightline.layout.LayoutQuality;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** The figures by which layouts are compared. */
class LayoutQualityTest {

    private static final Size SIZE = new Size(100, 50);

    /** One edge with a bend, one straight through its level piece. */
    @Test
    void crossingBendLengthAndArea_areCounted() {
        List<Point> bent = List.of(new Point(0, 10), new Point(40, 10), new Point(40, 30));
        List<Point> straight = List.of(new Point(20, 0), new Point(20, 50));
        assertEquals(new LayoutQuality(1, 1, 110, 5000, 0, 0, 0), LayoutQuality.of(List.of(), List.of(bent, straight), SIZE));
    }

    @Test
    void edgesThatOnlyTouch_doNotCross() {
        List<Point> level = List.of(new Point(0, 10), new Point(40, 10));
        List<Point> endsThere = List.of(new Point(20, 10), new Point(20, 50));
        assertEquals(0, LayoutQuality.of(List.of(), List.of(level, endsThere), SIZE).crossings());
    }

    @Test
    void boxesThatShareAnArea_overlap() {
        Rectangle box = new Rectangle(0, 0, 20, 20);
        assertEquals(1, LayoutQuality.of(List.of(box, new Rectangle(10, 15, 20, 20)), List.of(), SIZE).overlaps());
        assertEquals(0, LayoutQuality.of(List.of(box, new Rectangle(20, 0, 20, 20), new Rectangle(5, 5, 5, 5)), List.of(), SIZE).overlaps());
    }

    @Test
    void edgeThroughAStrangersBox_isCounted() {
        List<Rectangle> boxes = List.of(new Rectangle(0, 0, 10, 20), new Rectangle(30, 0, 10, 20), new Rectangle(60, 0, 10, 20));
        List<Point> through = List.of(new Point(10, 10), new Point(60, 10));
        assertEquals(1, LayoutQuality.of(boxes, List.of(through), SIZE).edgesOverNodes());
    }

    @Test
    void edgesUponEachOther_shareASegment() {
        List<Point> one = List.of(new Point(0, 10), new Point(50, 10));
        List<Point> other = List.of(new Point(40, 10), new Point(90, 10));
        assertEquals(1, LayoutQuality.of(List.of(), List.of(one, other), SIZE).sharedSegments());
    }

    @Property(tries = 100, seed = "47")
    void randomProcess_hasNothingOverAnything(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 80) int steps) {
        LayoutQuality quality = LayoutQuality.of(ProcessLayout.of(RandomProcess.of(seed, steps)));
        assertEquals(List.of(0, 0, 0), List.of(quality.overlaps(), quality.edgesOverNodes(), quality.sharedSegments()));
    }
}
