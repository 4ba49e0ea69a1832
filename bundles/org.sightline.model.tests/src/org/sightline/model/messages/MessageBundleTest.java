/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Texts with what they quote. The patterns are in {@code messages.properties} beside this class. */
class MessageBundleTest {

    private static final String LONG = "x".repeat(100_000);
    private static final String BEGINNING = "x".repeat(Excerpt.LONGEST) + "\u2026";

    private final MessageBundle texts = MessageBundle.of(MessageBundleTest.class);

    @Test
    void longTextThatIsQuoted_isShortened() {
        assertEquals("\u201c" + BEGINNING + "\u201d is no number.", texts.get("curly", LONG));
        assertEquals("\"" + BEGINNING + "\" is no \"" + BEGINNING + "\".", texts.get("straight", LONG, LONG));
    }

    @Test
    void textThatIsNotQuoted_isWhole() {
        assertEquals("Before " + LONG + " after", texts.get("plain", LONG));
    }

    @Test
    void whatIsShort_isWhole() {
        String longest = "x".repeat(Excerpt.LONGEST);
        assertEquals("\u201c" + longest + "\u201d is no number.", texts.get("curly", longest));
        assertEquals("\u201c12\u201d is no number.", texts.get("curly", 12));
    }

    @Test
    void character_isNotCutInHalf() {
        String rockets = "x" + "\ud83d\ude80".repeat(100);
        assertEquals("x" + "\ud83d\ude80".repeat(59) + "\u2026", Excerpt.of(rockets));
    }
}
