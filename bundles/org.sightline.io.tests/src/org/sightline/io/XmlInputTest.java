/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlInputTest {

    private static final String CART = "\uD83D\uDED2";

    @ParameterizedTest
    @CsvSource({
        "<a/>, UTF-8, UTF-8",
        "<?xml version='1.0'?><a/>, UTF-8, UTF-8",
        "<?xml version='1.0' encoding='ISO-8859-1'?><a/>, ISO-8859-1, ISO-8859-1",
        "<?xml version='1.0' encoding = \"windows-1252\" standalone='yes'?><a/>, windows-1252, windows-1252",
        "<?xml version='1.0' encoding='UTF-16'?><a/>, UTF-16LE, UTF-16LE",
        "<?xml version='1.0' encoding='UTF-16'?><a/>, UTF-16BE, UTF-16BE",
        "\uFEFF<?xml version='1.0' encoding='UTF-16'?><a/>, UTF-16BE, UTF-16BE",
        "\uFEFF<a/>, UTF-16LE, UTF-16LE",
        "\uFEFF<a/>, UTF-8, UTF-8",
        "<a encoding='UTF-16'/>, UTF-8, UTF-8"})
    void encoding_isFoundAndTheMarkLeftOut(String text, String encoding, String found) throws IOException {
        try (XmlInput input = input(text.getBytes(Charset.forName(encoding)))) {
            assertEquals(Charset.forName(found), input.charset());
            assertEquals(text.replace("\uFEFF", ""), all(input));
        }
    }

    @Test
    void readingCharacterByCharacter_keepsPairsTogether() throws IOException {
        String text = "<a>" + CART + CART + "</a>";
        StringBuilder read = new StringBuilder();
        try (XmlInput input = input(text.getBytes(StandardCharsets.UTF_8))) {
            for (int c = input.read(); c >= 0; c = input.read()) {
                read.append((char) c);
            }
        }

        assertEquals(text, read.toString());
    }

    @Test
    void textLongerThanAnyBuffer_isReadInFull() throws IOException {
        String text = "<a>" + ("\u00e4" + CART).repeat(100_000) + "</a>";

        assertEquals(text, all(input(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void allBeforeAMalformedByte_isHandedOut() throws IOException {
        XmlInput input = input("<a>B\u00fcro</a>".getBytes(StandardCharsets.ISO_8859_1));
        char[] text = new char[100];

        assertEquals(4, input.read(text));
        assertEquals("<a>B", new String(text, 0, 4));
        NoXmlException failure = assertThrows(NoXmlException.class, () -> input.read(text));
        assertEquals("file:3:7: The bytes at this place are not text in the encoding UTF-8. "
            + "Declare in the first line the encoding that the file is in, or save it in UTF-8.", failure.problem("file", 3, 7).toString());
    }

    @Test
    void characterCutOffAtTheEnd_isMalformed() {
        byte[] whole = ("<a>" + CART).getBytes(StandardCharsets.UTF_8);

        assertThrows(NoXmlException.class, () -> all(input(Arrays.copyOf(whole, whole.length - 1))));
    }

    private static XmlInput input(byte[] bytes) throws IOException {
        return XmlInput.of(new ByteArrayInputStream(bytes));
    }

    private static String all(XmlInput input) throws IOException {
        StringWriter text = new StringWriter();
        input.transferTo(text);
        return text.toString();
    }
}
