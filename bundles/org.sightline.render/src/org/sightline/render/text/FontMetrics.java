/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What texts are measured by: the figures of a font, in font units. Its advance widths stand in pages of {@value #PAGE} characters, of which a font has
 * few, so that all of them together are a few kilobytes and each is found at once.
 *
 * <p>Safe for use by several threads once nobody sets widths any more.
 */
final class FontMetrics {

    private static final int PAGE = 256;
    private static final int HEAD = 4;
    private static final int NUMBERED_PAGE = 1 + PAGE;
    private static final int LACKING = -1;

    private final int unitsPerEm;
    private final int ascender;
    private final int descender;
    private final int[][] pages = new int[(Character.MAX_CODE_POINT + 1) / PAGE][];

    /**
     * Metrics of no character yet.
     *
     * @param unitsPerEm font units to the font size
     * @param ascender how far capitals with accents rise above the baseline
     * @param descender where letters end below the baseline, usually negative
     */
    FontMetrics(int unitsPerEm, int ascender, int descender) {
        this.unitsPerEm = unitsPerEm;
        this.ascender = ascender;
        this.descender = descender;
    }

    /** @return font units to the font size */
    int unitsPerEm() {
        return unitsPerEm;
    }

    /** @return how far capitals with accents rise above the baseline */
    int ascender() {
        return ascender;
    }

    /** @return where letters end below the baseline, usually negative */
    int descender() {
        return descender;
    }

    /**
     * @param character a code point
     * @return its advance width; negative if the font lacks it
     */
    int advance(int character) {
        int[] page = pages[character / PAGE];
        return page == null ? LACKING : page[character % PAGE];
    }

    /**
     * @param character a code point that the font has
     * @param advance its advance width
     */
    void set(int character, int advance) {
        int number = character / PAGE;
        if (pages[number] == null) {
            pages[number] = new int[PAGE];
            Arrays.fill(pages[number], LACKING);
        }
        pages[number][character % PAGE] = advance;
    }

    /** @return all figures, for {@link #read}: how many pages there are, the three of the font, then the number of each page and its widths */
    byte[] bytes() {
        int count = count();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (HEAD + NUMBERED_PAGE * count));
        IntBuffer figures = bytes.asIntBuffer().put(count).put(unitsPerEm).put(ascender).put(descender);
        for (int number = 0; number < pages.length; number++) {
            if (pages[number] != null) {
                figures.put(number).put(pages[number]);
            }
        }
        return bytes.array();
    }

    private int count() {
        int count = 0;
        for (int[] page : pages) {
            count += page == null ? 0 : 1;
        }
        return count;
    }

    /**
     * @param bytes what {@link #bytes} gave
     * @return the metrics; none if it is something else
     */
    static Optional<FontMetrics> read(ByteBuffer bytes) {
        IntBuffer figures = bytes.asIntBuffer();
        if (figures.remaining() < HEAD || bytes.remaining() != Integer.BYTES * (HEAD + (long) NUMBERED_PAGE * figures.get())) {
            return Optional.empty();
        }
        FontMetrics metrics = new FontMetrics(figures.get(), figures.get(), figures.get());
        while (figures.hasRemaining()) {
            int number = figures.get();
            if (number < 0 || number >= metrics.pages.length) {
                return Optional.empty();
            }
            metrics.pages[number] = new int[PAGE];
            figures.get(metrics.pages[number]);
        }
        return Optional.of(metrics);
    }
}
