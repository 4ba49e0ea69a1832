/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.viewpoint.messages.Messages;

/** Turns lines of text into outlines, for outputs that know no fonts. Not safe for use by several threads. */
public final class TextOutline {

    private static final Messages TEXTS = Messages.of(TextOutline.class);
    private static final int MOST_NAMED = 8;

    private final TextMeasure measure;
    private final OtherFonts others = new OtherFonts();

    /** @param measure the measure of texts */
    public TextOutline(TextMeasure measure) {
        this.measure = measure;
    }

    /** @return the measure of texts */
    public TextMeasure measure() {
        return measure;
    }

    /**
     * @param line one line in the order in which it is read
     * @param font how it is set
     * @return its outline; its left end at (0, 0) on the baseline, y downwards
     */
    public Path2D of(String line, Font font) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (GlyphRun run : GlyphRun.of(line, font, measure)) {
            if (run.shipped()) {
                addShipped(outline, run.text(), font, x);
            } else {
                outline.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(other(run, font)), false);
            }
            x += run.width();
        }
        return outline;
    }

    /**
     * @param run a part that the shipped family lacks
     * @param font how it is set
     * @return its outline; its left end at (0, 0) on the baseline, y downwards
     */
    public Shape other(GlyphRun run, Font font) {
        return others.outline(run, font);
    }

    /** @return a sentence about the characters that no font could draw so far; none if all could be drawn */
    public List<String> problems() {
        Set<Integer> missing = others.missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        String named = missing.stream().limit(MOST_NAMED).map(each -> String.format("U+%04X", each)).collect(Collectors.joining(", "));
        return List.of(TEXTS.get("font_missing", missing.size(), missing.size() > MOST_NAMED ? named + ", ..." : named));
    }

    private void addShipped(Path2D outline, String text, Font font, double start) {
        Typeface face = measure.family().face(font.face());
        double scale = face.unit() * font.size();
        double x = start;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            outline.append(face.outline(character).getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
            x += face.advance(character) * font.size();
            i += Character.charCount(character);
        }
    }
}
