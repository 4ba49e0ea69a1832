/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String LONG = "a".repeat(1_000) + "!" + "b".repeat(1_000);

    @Test
    void shortText_staysWhole() {
        String text = "x".repeat(Excerpt.LENGTH);
        assertEquals(text, Excerpt.around(text, 3));
    }

    @Test
    void middle_isCutOnBothSides() {
        assertEquals("\u2026" + "a".repeat(60) + "!" + "b".repeat(59) + "\u2026", Excerpt.around(LONG, 1_000));
    }

    @Test
    void start_isCutBehind() {
        assertEquals("a".repeat(120) + "\u2026", Excerpt.around(LONG, 0));
    }

    @Test
    void end_isCutBefore() {
        assertEquals("\u2026" + "b".repeat(120), Excerpt.around(LONG, LONG.length()));
    }
}
