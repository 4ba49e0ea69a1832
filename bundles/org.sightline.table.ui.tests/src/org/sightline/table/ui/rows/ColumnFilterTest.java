/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sightline.table.ui.value.Numbers;

/** What filter fields understand. */
class ColumnFilterTest {

    private static boolean accepts(String typed, String cell) {
        return ColumnFilter.of(typed, Numbers::read).accepts(cell, Numbers.read(cell.replaceAll("[^0-9.]", "")));
    }

    @Test
    void words_areFoundAnywhere() {
        assertTrue(accepts("web", "The Web shop"));
        assertTrue(accepts("phone | web", "web"));
        assertFalse(accepts("web", "phone"));
    }

    @Test
    void equalSign_asksForTheWholeText() {
        assertTrue(accepts("= web", "Web"));
        assertFalse(accepts("= web", "web shop"));
        assertTrue(accepts("=", ""));
        assertFalse(accepts("=", "x"));
    }

    @Test
    void exclamationMark_turnsItRound() {
        assertFalse(accepts("! web", "web shop"));
        assertTrue(accepts("!=", "x"));
    }

    @Test
    void comparisons_askForNumbers() {
        assertTrue(accepts("> 5", "6"));
        assertFalse(accepts(">5", "5"));
        assertTrue(accepts(">= 5 < 10", "5"));
        assertFalse(accepts(">= 5 < 10", "10"));
        assertTrue(accepts("5..10", "10 min"));
        assertFalse(ColumnFilter.of("> 5", Numbers::read).accepts("text", OptionalDouble.empty()));
    }

    @Test
    void comparisonWithoutNumber_isAText() {
        assertTrue(accepts("> x", "a > x"));
    }
}
