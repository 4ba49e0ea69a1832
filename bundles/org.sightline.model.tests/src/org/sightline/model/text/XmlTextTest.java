/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a\tb\nc\rd", "<&>\"']]>", "\u05E9\u05DC\u05D5\u05DD", "\uD83D\uDED2 \uDBFF\uDFFD", "\u0085\u2028\uE000\uFFFD"})
    void textOfXml_isLegal(String text) {
        assertEquals(-1, XmlText.firstIllegal(text));
        assertEquals(text, XmlText.replaceIllegal(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0B, 0x0C, 0x0E, 0x1F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFE, 0xFFFF})
    void otherCharacter_isFoundAndReplaced(int character) {
        String text = "ab" + (char) character + "c\uD83D\uDED2";

        assertEquals(2, XmlText.firstIllegal(text));
        assertEquals("ab\uFFFDc\uD83D\uDED2", XmlText.replaceIllegal(text));
    }

    @Test
    void surrogatesInWrongOrder_areFoundOneByOne() {
        assertEquals("\uFFFD\uFFFD", XmlText.replaceIllegal("\uDED2\uD83D"));
        assertTrue(XmlText.isLegal("\uD83D\uDED2"));
    }
}
