/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void plainText_isTheSame() {
        String text = "R\u00FCckgabe & Umtausch <b>";
        assertSame(text, CleanText.of(text));
    }

    @Test
    void controlCharacters_vanish() {
        assertEquals("ab c\nd", CleanText.of("a\u0000\u0007b\tc\r\nd\u009B"));
    }

    @Test
    void directionOverrides_vanish() {
        assertEquals("gpj.exe", CleanText.of("\u202Egpj.exe\u2066\u2069\u200F"));
    }

    @Test
    void brokenCharacters_areReplaced() {
        assertEquals("a\uFFFDb\uFFFDc", CleanText.of("a\uD800b\uFFFFc"));
    }

    @Test
    void joiners_stay() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67 \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        assertEquals(family, CleanText.of(family));
    }

    @Test
    void line_hasNoBreaks() {
        assertEquals("a b c", CleanText.line(" a\n b \u2028 c "));
    }
}
