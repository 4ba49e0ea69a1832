/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import org.sightline.layout.Geometry;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.layout.stored.GeometryBytes;

class GeometryBytesTest {

    private static final Geometry SMALL = ProcessLayout.of(RandomProcess.of(7, 2));

    private static Optional<Geometry> read(byte[] bytes) {
        return GeometryBytes.read(ByteBuffer.wrap(bytes));
    }

    /** Maps are equal in whatever order. */
    private static List<List<?>> inOrder(Geometry geometry) {
        return List.of(List.copyOf(geometry.bands().entrySet()), List.copyOf(geometry.columns().entrySet()), List.copyOf(geometry.nodes().entrySet()),
            List.copyOf(geometry.labels().entrySet()), List.copyOf(geometry.edges().entrySet()), List.copyOf(geometry.lines().entrySet()));
    }

    private static void assertSurvives(Geometry geometry) {
        Geometry read = read(GeometryBytes.of(geometry)).orElseThrow();
        assertEquals(geometry, read);
        assertEquals(inOrder(geometry), inOrder(read));
    }

    @Property(tries = 100, seed = "44")
    void randomProcess_survivesExactly(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        assertSurvives(ProcessLayout.of(RandomProcess.of(seed, steps)));
    }

    @Test
    void oddNumbersAndNames_surviveExactly() {
        Rectangle box = new Rectangle(-0.0, Double.MIN_VALUE, 1.0 / 3, Math.nextUp(1e9));
        Map<String, Rectangle> boxes = Map.of("", box, "Käufer \u0000 \uD83D\uDE00", box, "half a character \uD83D", box, "x".repeat(70_000) + "\u20AC".repeat(70_000), box);
        Map<String, List<Point>> edges = Map.of("none", List.of(), "e", List.of(new Point(0.1, 0.2), new Point(-1, 3)));
        assertSurvives(new Geometry(Map.of("b", new Headed(box, box.moved(1, 1))), Map.of(), boxes, Map.of(), edges,
            Map.of("l", new NamedLine(new Point(1, 2), new Point(3, 2), box)), new Size(5, 0.5)));
    }

    @Test
    void bufferWithin_isReadFromItsPosition() {
        byte[] bytes = GeometryBytes.of(SMALL);
        ByteBuffer around = ByteBuffer.allocate(bytes.length + 9).put(3, bytes).position(3).limit(3 + bytes.length);
        assertEquals(Optional.of(SMALL), GeometryBytes.read(around));
    }

    @Test
    void anyOtherLength_isNone() {
        byte[] bytes = GeometryBytes.of(SMALL);
        for (int length = 0; length < bytes.length; length++) {
            assertEquals(Optional.empty(), read(Arrays.copyOf(bytes, length)), "cut to " + length);
        }
        assertEquals(Optional.empty(), read(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void damage_isNoneOrAnotherGeometry() {
        byte[] bytes = GeometryBytes.of(SMALL);
        for (int at = 0; at < bytes.length; at++) {
            for (int bit : new int[] {1, 0x80}) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= (byte) bit;
                assertNotEquals(Optional.of(SMALL), read(damaged), "damaged at " + at);
            }
        }
    }
}
