/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Order & pay|order-pay", "../../etc/passwd|etc-passwd", "注文する|注文する", "...|unnamed", "C:\\x|c-x",
            "a\u0000b|a-b", "\u202Etxt.exe|txt-exe"})
    void word_isHarmless(String name, String word) {
        assertEquals(word, FileNames.word(name));
    }

    @Test
    void absentName_isAWordToo() {
        assertEquals("unnamed", FileNames.word(null));
    }

    @Test
    void longName_isCutBetweenCharacters() {
        String word = FileNames.word("\uD842\uDFB7".repeat(100));
        assertTrue(word.getBytes(StandardCharsets.UTF_8).length <= 70);
        assertEquals(0, word.length() % 2);
    }

    @Test
    void secondUse_getsANumber() {
        FileNames names = new FileNames();
        assertEquals("a", names.once("a"));
        assertEquals("a-2", names.once("a"));
        assertEquals("a-3", names.once("a"));
    }
}
