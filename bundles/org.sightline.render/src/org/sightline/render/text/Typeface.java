/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The metrics and outlines of one font file, read by FontBox. Neither a display nor the fonts of the machine are asked, so that the
 * figures are the same everywhere. All figures are shares of the font size. Safe for use by several threads.
 */
public final class Typeface {

    private static final int CACHED = 0x600;

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final float[] advances = new float[CACHED];

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        characters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
        ascent = font.getHorizontalHeader().getAscender() / unitsPerEm;
        descent = -font.getHorizontalHeader().getDescender() / unitsPerEm;
        Arrays.fill(advances, Float.NaN);
    }

    static Typeface parse(byte[] file) {
        try {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how far capitals with accents rise above the baseline */
    public double ascent() {
        return ascent;
    }

    /** @return how far letters hang below the baseline, at least 0 */
    public double descent() {
        return descent;
    }

    /**
     * @param character a code point
     * @return whether the font can draw it
     */
    public boolean has(int character) {
        return advance(character) >= 0;
    }

    /**
     * @param character a code point
     * @return its advance width; -1 if the font cannot draw it
     */
    public double advance(int character) {
        if (character >= CACHED) {
            return read(character);
        }
        float known = advances[character];
        if (Float.isNaN(known)) {
            // Two threads that read the same write the same.
            known = (float) read(character);
            advances[character] = known;
        }
        return known;
    }

    private double read(int character) {
        try {
            int glyph = characters.getGlyphId(character);
            return glyph == 0 ? -1 : font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param character a code point that the font has
     * @return its outline in font units, y upwards; to be scaled by {@link #unit()} and the font size
     */
    public synchronized GeneralPath outline(int character) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(character));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a font unit as a share of the font size */
    public double unit() {
        return 1 / unitsPerEm;
    }
}
