/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that one font draws.
 *
 * @param text for the shipped family: from left to right; for other fonts: in the order in which it is read, since they shape it
 * @param shipped whether the shipped family has all its characters
 * @param rightToLeft the direction of what another font is to draw
 * @param width its measured width
 */
public record GlyphRun(String text, boolean shipped, boolean rightToLeft, double width) {

    /**
     * @param line one line in the order in which it is read
     * @param font how it is set
     * @param measure the measure of texts
     * @return its parts from left to right
     */
    public static List<GlyphRun> of(String line, Font font, TextMeasure measure) {
        List<GlyphRun> result = new ArrayList<>();
        for (ReadingOrder.Run run : ReadingOrder.runs(line)) {
            List<GlyphRun> parts = split(run, font, measure);
            result.addAll(run.rightToLeft() ? parts.reversed() : parts);
        }
        return result;
    }

    private static List<GlyphRun> split(ReadingOrder.Run run, Font font, TextMeasure measure) {
        Typeface face = measure.family().face(font.face());
        List<GlyphRun> parts = new ArrayList<>();
        String text = run.text();
        int start = 0;
        for (int at = 0; at < text.length();) {
            boolean shipped = face.has(text.codePointAt(at));
            while (at < text.length() && face.has(text.codePointAt(at)) == shipped) {
                at += Character.charCount(text.codePointAt(at));
            }
            String part = text.substring(start, at);
            String drawn = shipped ? new ReadingOrder.Run(part, run.rightToLeft()).visual() : part;
            parts.add(new GlyphRun(drawn, shipped, run.rightToLeft(), measure.width(part, font)));
            start = at;
        }
        return parts;
    }
}
