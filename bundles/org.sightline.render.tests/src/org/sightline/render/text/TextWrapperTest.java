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

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sightline.io.derived.DerivedFiles;

class TextWrapperTest {

    private static final TextMeasure MEASURE = new TextMeasure(new FontFamily(DerivedFiles.NONE));
    private static final Font FONT = Font.of(FontFace.REGULAR, 10);

    private final TextWrapper wrapper = new TextWrapper(MEASURE);

    private List<String> lines(String text, double width) {
        return wrapper.wrap(text, FONT, width, 20).lines();
    }

    @Test
    void emptyText_hasNoLines() {
        assertTrue(wrapper.wrap(" \n ", FONT, 100, 5).isEmpty());
        assertTrue(wrapper.wrap(null, FONT, 100, 5).isEmpty());
    }

    @Test
    void shortText_staysInOneLine() {
        assertEquals(List.of("Place an order"), lines("Place an order", 200));
    }

    @Test
    void longText_breaksBetweenWordsIntoEvenLines() {
        assertEquals(List.of("Give the goods", "to the next van"), lines("Give the goods to the next van", 110));
    }

    @Test
    void lineBreaks_areKept() {
        assertEquals(List.of("one", "two"), lines("one\r\ntwo", 200));
    }

    @Test
    void longWord_isHyphenated() {
        List<String> lines = lines("Auftragsbest\u00E4tigungsschreiben", 60);
        assertTrue(lines.size() > 1);
        assertTrue(lines.get(0).endsWith("-"), lines::toString);
        assertEquals("Auftragsbest\u00E4tigungsschreiben", String.join("", lines).replace("-", ""));
    }

    @Test
    void longPath_breaksAfterSlashesWithoutHyphen() {
        assertEquals(List.of("orders/", "returns/", "exchanges"), lines("orders/returns/exchanges", 52));
    }

    @Test
    void ideographs_breakBetweenAnyTwoWithoutHyphen() {
        List<String> lines = lines("\u5BA2\u6237\u67E5\u627E\u4EA7\u54C1\u4FE1\u606F", 40);
        assertEquals(List.of("\u5BA2\u6237\u67E5\u627E", "\u4EA7\u54C1\u4FE1\u606F"), lines);
    }

    @Test
    void tooManyLines_endWithAnOmission() {
        WrappedText text = wrapper.wrap("one two three four five six seven eight", FONT, 40, 2);
        assertEquals(2, text.lines().size());
        assertTrue(text.lines().get(1).endsWith("\u2026"));
        assertTrue(text.shortened());
        assertTrue(text.width() <= 40);
    }

    @Test
    void endlessText_isCutWithoutBreakingACharacter() {
        WrappedText text = wrapper.wrap("\uD83D\uDE00".repeat(5000), FONT, 100, 3);
        assertTrue(text.shortened());
        text.lines().forEach(line -> assertFalse(Character.isHighSurrogate(line.charAt(line.length() - 1)), line));
    }

    @Property(tries = 300)
    void anyText_keepsItsLettersAndItsWidth(@ForAll @StringLength(max = 60) String text, @ForAll @DoubleRange(min = 30, max = 200) double width) {
        WrappedText wrapped = wrapper.wrap(text, FONT, width, 1000);
        for (String line : wrapped.lines()) {
            assertTrue(MEASURE.width(line, FONT) <= width + 1e-6 || line.codePointCount(0, line.length()) <= 4, line);
        }
        String letters = CleanText.of(text).replaceAll("[^\\p{L}\\p{N}]", "");
        assertEquals(letters, String.join("", wrapped.lines()).replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
