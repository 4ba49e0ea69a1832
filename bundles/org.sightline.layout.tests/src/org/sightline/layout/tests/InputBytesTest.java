/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

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
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LabelPlace;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LineKind;
import org.sightline.layout.Node;
import org.sightline.layout.NodeKind;
import org.sightline.layout.SeparatingLine;
import org.sightline.layout.Size;
import org.sightline.layout.stored.InputBytes;

class InputBytesTest {

    private static final Size SIZE = new Size(30, 20);

    /** A container with a step that has a guest, and something loose of each kind, which may get another id. */
    private static LayoutInput sample() {
        LayoutInput.Builder sample = LayoutInput.builder();
        for (String id : new String[] {"b1", "b2", "b3"}) {
            sample.add(Band.of(id, BandRole.UNIT, SIZE));
        }
        sample.add(new Band("b4", "b1", BandRole.OTHER, SIZE));
        sample.add(new Column("c1", SIZE)).add(new Column("c2", SIZE));
        sample.add(Node.of("n1", NodeKind.CONTAINER, SIZE).in("b1")).add(Node.of("n2", NodeKind.CONTAINER, SIZE).in("b1"));
        sample.add(Node.of("n3", NodeKind.STEP, SIZE).in("b2").within("n1")).add(Node.of("n4", NodeKind.STEP, SIZE).in("b2"));
        sample.add(Node.of("n5", NodeKind.BOUNDARY_EVENT, SIZE).in("b2").at("n3"));
        sample.add(Edge.of("e1", EdgeKind.SEQUENCE, "n3", "n4", new EdgeLabel("l1", LabelPlace.BEGIN, SIZE), new EdgeLabel("l2", LabelPlace.END, SIZE)));
        sample.add(new SeparatingLine("s1", LineKind.INTERACTION, "b1", SIZE));
        return sample.build();
    }

    private static void assertToldApart(LayoutInput one, Variation other) {
        assertFalse(Arrays.equals(InputBytes.of(one), InputBytes.of(other.input())), other.component());
    }

    @Test
    void changeOfAnyComponent_changesTheBytes() {
        Set<String> changed = new TreeSet<>();
        for (Variation variation : Variation.of(sample())) {
            assertToldApart(sample(), variation);
            changed.add(variation.component());
        }
        Set<String> unchanged = Variation.components();
        unchanged.removeAll(changed);
        assertEquals(Set.of(), unchanged, "what the sample does not let change");
    }

    @Property(tries = 8, seed = "45")
    void changeInRandomProcess_changesTheBytes(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 8) int steps) {
        LayoutInput input = RandomProcess.of(seed, steps);
        Variation.of(input).forEach(variation -> assertToldApart(input, variation));
    }

    @Property(tries = 100, seed = "46")
    void sameProcess_givesTheSameBytes(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        assertArrayEquals(InputBytes.of(RandomProcess.of(seed, steps)), InputBytes.of(RandomProcess.of(seed, steps)));
    }

    @Test
    void namesThatLookTheSameInAFile_areToldApart() {
        assertToldApart(named("?"), new Variation("half a character", named("\uD83D")));
        assertToldApart(named("x".repeat(70_000)), new Variation("long", named("x".repeat(69_999) + "y")));
    }

    private static LayoutInput named(String id) {
        return LayoutInput.builder().add(Node.of(id, NodeKind.STEP, SIZE)).build();
    }
}
