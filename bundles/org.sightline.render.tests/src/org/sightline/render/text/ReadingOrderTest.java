/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static String visual(String text) {
        return ReadingOrder.runs(text).stream().map(ReadingOrder.Run::visual).collect(Collectors.joining());
    }

    @Test
    void latin_staysAsItIs() {
        assertEquals("Ask (again)", visual("Ask (again)"));
        assertFalse(ReadingOrder.isRightToLeft("Ask (again)"));
    }

    @Test
    void hebrew_runsFromTheRightAndMirrorsBrackets() {
        assertEquals("(\u05D2) \u05D1\u05D0", visual("\u05D0\u05D1 (\u05D2)"));
        assertTrue(ReadingOrder.isRightToLeft("\u05D0\u05D1 (\u05D2)"));
    }

    @Test
    void numbersInHebrew_stayReadable() {
        assertEquals("24 \u05D1\u05D0", visual("\u05D0\u05D1 24"));
    }
}
