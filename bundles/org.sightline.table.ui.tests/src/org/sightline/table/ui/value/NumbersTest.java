/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Numbers as people and spreadsheets write them. */
class NumbersTest {

    @Test
    void pointOrComma_partsTheDecimals() {
        assertEquals(OptionalDouble.of(1234.5), Numbers.read("1,234.50"));
        assertEquals(OptionalDouble.of(1234.5), Numbers.read("1.234,50"));
        assertEquals(OptionalDouble.of(1234.5), Numbers.read("1 234,5"));
        assertEquals(OptionalDouble.of(0.5), Numbers.read(".5"));
        assertEquals(OptionalDouble.of(-3), Numbers.read("-3"));
    }

    @Test
    void whatIsNoNumber_isNotRead() {
        for (String text : new String[] {"", "x", "1.2.3", "1e999", "NaN", "--1", "1 m"}) {
            assertEquals(OptionalDouble.empty(), Numbers.read(text), text);
        }
    }

    @Test
    void numbers_areWrittenWithoutExponent() {
        assertEquals("90", Numbers.exact(90.0));
        assertEquals("10000000000", Numbers.exact(1e10));
        assertEquals("0.1", Numbers.exact(0.1));
        assertEquals("0.33", Numbers.write(1 / 3.0));
        assertEquals("1.30", Numbers.amount(1.3));
    }
}
