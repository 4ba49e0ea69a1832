/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.io.derived.DerivedFiles;

class TextMeasureTest {

    private static final FontFamily FAMILY = new FontFamily(DerivedFiles.NONE);
    private static final TextMeasure MEASURE = new TextMeasure(FAMILY);

    /** Widths of Arial and Helvetica, known for decades: i 222, m 833, W 944 thousandths, zero 556. */
    @Test
    void regularFace_hasTheWidthsOfArial() {
        Font font = Font.of(FontFace.REGULAR, 1000);
        assertEquals(222, MEASURE.width("i", font), 0.5);
        assertEquals(833, MEASURE.width("m", font), 0.5);
        assertEquals(944, MEASURE.width("W", font), 0.5);
        assertEquals(556, MEASURE.width("0", font), 0.5);
    }

    @Test
    void width_isTheSumOfItsPartsAndGrowsWithTheSize() {
        Font small = Font.of(FontFace.BOLD, 10);
        Font large = Font.of(FontFace.BOLD, 20);
        assertEquals(MEASURE.width("AVAWATo", small), MEASURE.width("AVA", small) + MEASURE.width("WATo", small), 1e-9);
        assertEquals(2 * MEASURE.width("order", small), MEASURE.width("order", large), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00C4\u00D6\u00DF\u0141\u017D", "\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC",
            "\u041A\u043B\u0438\u0435\u043D\u0442", "\u05DC\u05E7\u05D5\u05D7", "\u2026\u2013\u20AC\u2192"})
    void everyFace_hasTheLettersOfEurope(String letters) {
        for (FontFace face : FontFace.values()) {
            letters.codePoints().forEach(each -> assertTrue(FAMILY.face(face).has(each), () -> face + " lacks " + Character.toString(each)));
        }
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyFace_mayBeShippedAndEmbedded(FontFace face) {
        assertTrue(FAMILY.face(face).ascent() > 0.8 && FAMILY.face(face).descent() > 0.1);
        assertTrue(FAMILY.face(face).outline('A').getBounds2D().getHeight() > 1000);
    }

    @Test
    void missingScripts_getRoomAllTheSame() {
        Font font = Font.of(FontFace.REGULAR, 10);
        assertEquals(20, MEASURE.width("\u5BA2\u6237", font), 1e-9);
        assertEquals(0, MEASURE.width("\u200D", font), 1e-9);
        assertTrue(MEASURE.width("\u0627\u0644\u0639\u0645\u064A\u0644", font) > 20);
    }
}
