/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

/** Texts of all kinds come back as they were, and files in all encodings are read. */
class UnusualTextTest {

    private static final String MARK = "\uFEFF";
    private static final String CART = "\uD83D\uDED2";

    @TempDir
    Path folder;

    static List<String> texts() {
        return List.of(
            "<b>Order</b> & \"pay\" 'now' ]]> <!-- -->",
            "first line\nsecond line\r\nthird\rline\tend",
            "  blanks around  ",
            "",
            "\u05D4\u05D6\u05DE\u05E0\u05D4 \u202Bright to left\u202C \u0627\u0644\u0637\u0644\u0628",
            CART + " cart \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family e\u0301",
            "\u0085\u2028\uE000\uFFFD\u00A0",
            "x".repeat(10_000) + CART.repeat(10_000),
            "&".repeat(150_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text_comesBackAsItWas(String text) throws IOException {
        Portfolio saved = SightlineFactory.eINSTANCE.createPortfolio();
        saved.setName(text);
        saved.getTags().add(text);
        Path file = folder.resolve("order.sightline");
        ModelWriter.write(saved, file);

        Portfolio loaded = ModelReader.read(file).portfolio();

        assertEquals(text, loaded.getName());
        assertEquals(List.of(text), loaded.getTags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void fileWithByteOrderMark_isRead(String encoding) throws IOException {
        assertReads(MARK + channel("UTF-16"), Charset.forName(encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void utf16WithoutByteOrderMark_isRead(String encoding) throws IOException {
        assertReads(channel(encoding), Charset.forName(encoding));
    }

    @Test
    void declaredEncoding_isRead() throws IOException {
        assertReads(channel("windows-1252").replace(CART, ""), Charset.forName("windows-1252"));
    }

    @Test
    void fileWithoutXmlDeclaration_isUtf8() throws IOException {
        assertReads(channel("UTF-8").lines().skip(1).reduce("", (a, b) -> a + b + "\n"), StandardCharsets.UTF_8);
    }

    @Test
    void fileOfWindows_isRead() throws IOException {
        assertReads(channel("UTF-8").replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }

    @Test
    void fileInAnyEncoding_isSavedInUtf8() throws IOException {
        ModelFile file = new ModelFile(folder);
        LoadedModel loaded = file.read(MARK + channel("UTF-16"), StandardCharsets.UTF_16LE);

        loaded.resource().save(null);

        List<String> lines = Files.readAllLines(file.path(), StandardCharsets.UTF_8);
        assertEquals("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", lines.get(0));
        assertEquals("  <channels id=\"c\" name=\"B\u00fcro " + CART + "\"/>", lines.get(2));
    }

    private void assertReads(String text, Charset encoding) throws IOException {
        LoadedModel loaded = new ModelFile(folder).read(text, encoding);

        Channel channel = loaded.portfolio().getChannels().get(0);
        assertEquals(text.contains(CART) ? "B\u00fcro " + CART : "B\u00fcro ", channel.getName());
        assertEquals(List.of(), loaded.warnings());
    }

    private static String channel(String encoding) {
        return ModelFile.withLines("<channels id=\"c\" name=\"B\u00fcro " + CART + "\"/>").replace("UTF-8", encoding);
    }
}
