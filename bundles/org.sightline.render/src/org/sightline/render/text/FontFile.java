/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What FontBox reads of a TrueType font. Not safe for use by several threads. */
final class FontFile {

    private final TrueTypeFont font;
    private final CmapLookup characters;

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        characters = font.getUnicodeCmapLookup();
    }

    /**
     * @param file where it is
     * @return the font, read as a whole
     * @throws UncheckedIOException if it cannot be read
     */
    static FontFile read(URL file) {
        try (InputStream in = file.openStream()) {
            return new FontFile(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** @return the figures for all characters that it has */
    FontMetrics metrics() {
        try {
            HorizontalHeaderTable header = font.getHorizontalHeader();
            FontMetrics metrics = new FontMetrics(font.getUnitsPerEm(), header.getAscender(), header.getDescender());
            // The first glyph stands for all characters that the font lacks.
            for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
                List<Integer> drawn = characters.getCharCodes(glyph);
                for (int character : drawn == null ? List.<Integer>of() : drawn) {
                    metrics.set(character, font.getAdvanceWidth(glyph));
                }
            }
            return metrics;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param character a code point that the font has
     * @return its outline in font units, y upwards
     */
    GeneralPath outline(int character) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
