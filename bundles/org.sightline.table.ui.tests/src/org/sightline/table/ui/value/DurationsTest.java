/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.TimeUnit;

/** Times as people type them. */
class DurationsTest {

    @Test
    void times_areReadInMinutes() {
        Map.ofEntries(Map.entry("90", 90.0), Map.entry("5 min", 5.0), Map.entry("1.5 h", 90.0), Map.entry("1,5h", 90.0), Map.entry("1h 30", 90.0),
                Map.entry("1h30m", 90.0), Map.entry("2 d", 2880.0), Map.entry("1 d 4 h", 1680.0), Map.entry("30s", 0.5), Map.entry("1:30", 90.0),
                Map.entry("1:30:30 h", 90.5), Map.entry("2 hours", 120.0), Map.entry("90\u00a0min", 90.0))
                .forEach((text, minutes) -> assertEquals(OptionalDouble.of(minutes), Durations.read(text, TimeUnit.MINUTE), text));
    }

    @Test
    void numberWithoutUnit_isInTheModelsUnit() {
        assertEquals(OptionalDouble.of(2), Durations.read("2", TimeUnit.HOUR));
        assertEquals(OptionalDouble.of(0.5), Durations.read("30 min", TimeUnit.HOUR));
        assertEquals(OptionalDouble.of(90), Durations.read("1.5 min", TimeUnit.SECOND));
    }

    @Test
    void whatIsNoTime_isNotRead() {
        for (String text : new String[] {"", "soon", "5 minn", "30 min 1 h", "1 h 2 h", "-5", "5 5", "1:99", "5 s 3"}) {
            assertEquals(OptionalDouble.empty(), Durations.read(text, TimeUnit.MINUTE), text);
        }
    }
}
