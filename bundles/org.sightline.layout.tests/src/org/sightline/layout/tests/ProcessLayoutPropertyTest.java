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

import org.sightline.layout.LayoutInput;
import org.sightline.layout.ProcessLayout;

/** What must hold for every process. */
class ProcessLayoutPropertyTest {

    @Property(tries = 300, seed = "42")
    void randomProcess_breaksNoRuleOfGeometry(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        LayoutInput input = RandomProcess.of(seed, steps);
        assertEquals(List.of(), GeometryCheck.violations(input, ProcessLayout.of(input)));
    }

    @Property(tries = 30, seed = "43")
    void sameProcess_givesSameGeometry(@ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
        assertEquals(ProcessLayout.of(RandomProcess.of(seed, steps)), ProcessLayout.of(RandomProcess.of(seed, steps)));
    }
}
