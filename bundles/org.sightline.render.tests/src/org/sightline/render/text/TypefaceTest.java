/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.io.derived.DerivedFiles;

/** A font whose file is not there can only be measured by what was kept of it. */
class TypefaceTest {

    private static final String KIND = "font";
    private static final int HEAD = 4 * Integer.BYTES;
    private static final int PAGE = 257 * Integer.BYTES;
    private static final int PAGES = 21;

    @TempDir
    private Path folder;
    private DerivedFiles derived;

    @BeforeEach
    void opensFolder() {
        derived = DerivedFiles.in(folder, "1");
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void keptMetrics_areExactlyThoseOfTheFont(FontFace face) throws IOException {
        Typeface read = there(face);
        Typeface kept = notThere(face);
        TrueTypeFont font = font(face);
        CmapLookup characters = font.getUnicodeCmapLookup();
        double unitsPerEm = font.getUnitsPerEm();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            int glyph = characters.getGlyphId(character);
            double advance = glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / unitsPerEm;
            if (read.advance(character) != advance || kept.advance(character) != advance || kept.has(character) != glyph > 0) {
                assertEquals(advance, read.advance(character), () -> "read " + face);
                assertEquals(advance, kept.advance(character), String.format("U+%04X of %s", character, face));
                assertEquals(glyph > 0, kept.has(character), String.format("U+%04X of %s", character, face));
            }
        }
        assertEquals(font.getHorizontalHeader().getAscender() / unitsPerEm, kept.ascent());
        assertEquals(-font.getHorizontalHeader().getDescender() / unitsPerEm, kept.descent());
        assertEquals(1 / unitsPerEm, kept.unit());
    }

    @Test
    void metricsOfOneFace_areNotThoseOfAnother() {
        double regular = there(FontFace.REGULAR).advance('b');
        double bold = there(FontFace.BOLD).advance('b');
        assertTrue(bold > regular, () -> bold + " " + regular);
        assertEquals(regular, notThere(FontFace.REGULAR).advance('b'));
        assertEquals(bold, notThere(FontFace.BOLD).advance('b'));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, HEAD - 1, HEAD, HEAD + 1, HEAD + PAGE, HEAD + PAGES * PAGE - 1, HEAD + PAGES * PAGE + 1, HEAD + (PAGES + 1) * PAGE})
    void entryOfAnotherLength_isReadFromTheFontAgain(int length) {
        double advance = there(FontFace.REGULAR).advance('a');
        byte[] entry = entry(FontFace.REGULAR);
        assertEquals(HEAD + PAGES * PAGE, entry.length);
        readsAgain(Arrays.copyOf(entry, length), advance);
    }

    @ParameterizedTest
    @CsvSource({"0, 22", "0, -1", HEAD + ", -1", HEAD + ", 4352"})
    void entryWithAnOddNumberOfPagesOrOfAPage_isReadFromTheFontAgain(int at, int odd) {
        double advance = there(FontFace.REGULAR).advance('a');
        readsAgain(ByteBuffer.wrap(entry(FontFace.REGULAR)).putInt(at, odd).array(), advance);
    }

    @Test
    void entryWithSoManyPagesThatTheirLengthOverflows_isReadFromTheFontAgain() {
        double advance = there(FontFace.REGULAR).advance('a');
        readsAgain(ByteBuffer.wrap(entry(FontFace.REGULAR)).putInt(0, PAGES + (1 << 30)).array(), advance);
    }

    private void readsAgain(byte[] odd, double advance) {
        derived.keep(KIND, source(FontFace.REGULAR), odd);
        assertThrows(UncheckedIOException.class, () -> notThere(FontFace.REGULAR));
        assertEquals(advance, there(FontFace.REGULAR).advance('a'));
        assertEquals(advance, notThere(FontFace.REGULAR).advance('a'));
    }

    @Test
    void outline_isReadFromTheFontOnlyNow() {
        Rectangle2D outline = there(FontFace.REGULAR).outline('A').getBounds2D();
        Typeface notThere = notThere(FontFace.REGULAR);
        assertThrows(UncheckedIOException.class, () -> notThere.outline('A'));
        assertTrue(outline.getHeight() > 1000, outline::toString);
        assertEquals(outline, there(FontFace.REGULAR).outline('A').getBounds2D());
    }

    private byte[] entry(FontFace face) {
        ByteBuffer entry = derived.find(KIND, source(face)).orElseThrow();
        byte[] bytes = new byte[entry.remaining()];
        entry.get(bytes);
        return bytes;
    }

    private static byte[] source(FontFace face) {
        return face.resource().getBytes(StandardCharsets.UTF_8);
    }

    private Typeface there(FontFace face) {
        return new Typeface(face.resource(), file(face), derived);
    }

    private Typeface notThere(FontFace face) {
        try {
            return new Typeface(face.resource(), folder.resolve("none.ttf").toUri().toURL(), derived);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL file(FontFace face) {
        return new FontFamily(DerivedFiles.NONE).file(face);
    }

    private static TrueTypeFont font(FontFace face) throws IOException {
        try (InputStream in = file(face).openStream()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
