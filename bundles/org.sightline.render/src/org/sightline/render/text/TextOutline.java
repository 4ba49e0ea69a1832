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

/** Turns lines of text into outlines, for outputs that know no fonts. */
public final class TextOutline {

    private final TextMeasure measure;

    /** @param measure the measure of texts */
    public TextOutline(TextMeasure measure) {
        this.measure = measure;
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
        return OtherFonts.outline(run, font);
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
