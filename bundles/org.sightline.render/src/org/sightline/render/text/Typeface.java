/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.awt.geom.GeneralPath;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sightline.io.derived.DerivedFiles;

/**
 * The metrics and outlines of one font file. Neither a display nor the fonts of the machine are asked, so that the figures are the same everywhere. All
 * figures are shares of the font size. Metrics are kept from one run of the program to the next, so that the file, which takes long, is only read where
 * there are none yet or an outline is asked for. Safe for use by several threads.
 */
public final class Typeface {

    private static final String KIND = "font";

    private final URL url;
    private final FontMetrics metrics;
    private FontFile file;

    /**
     * @param name tells it from the other fonts of this build
     * @param url where its file is
     * @param derived keeps its metrics
     * @throws UncheckedIOException if no metrics are kept and the file cannot be read
     */
    Typeface(String name, URL url, DerivedFiles derived) {
        this.url = url;
        byte[] source = name.getBytes(StandardCharsets.UTF_8);
        Optional<ByteBuffer> entry = derived.find(KIND, source);
        Optional<FontMetrics> kept = entry.isPresent() ? FontMetrics.read(entry.get()) : Optional.empty();
        if (kept.isPresent()) {
            metrics = kept.get();
        } else {
            metrics = file().metrics();
            derived.keep(KIND, source, metrics.bytes());
        }
    }

    private synchronized FontFile file() {
        if (file == null) {
            file = FontFile.read(url);
        }
        return file;
    }

    /** @return how far capitals with accents rise above the baseline */
    public double ascent() {
        return share(metrics.ascender());
    }

    /** @return how far letters hang below the baseline, at least 0 */
    public double descent() {
        return share(-metrics.descender());
    }

    /**
     * @param character a code point
     * @return whether the font can draw it
     */
    public boolean has(int character) {
        return metrics.advance(character) >= 0;
    }

    /**
     * @param character a code point
     * @return its advance width; -1 if the font cannot draw it
     */
    public double advance(int character) {
        int advance = metrics.advance(character);
        return advance < 0 ? -1 : share(advance);
    }

    /**
     * @param character a code point that the font has
     * @return its outline in font units, y upwards; to be scaled by {@link #unit()} and the font size
     */
    public synchronized GeneralPath outline(int character) {
        return file().outline(character);
    }

    /** @return a font unit as a share of the font size */
    public double unit() {
        return share(1);
    }

    private double share(int units) {
        return (double) units / metrics.unitsPerEm();
    }
}
