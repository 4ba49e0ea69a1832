/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws what the shipped family lacks with the fonts of the machine; where it has none for a script, with an empty box for each character.
 * The room is that of the measure, whatever the font: what is wider is made narrower. This is the one place where two machines may give
 * different pixels.
 */
final class OtherFonts {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int UNIT = 100;

    private OtherFonts() {
    }

    /**
     * @param run what the shipped family lacks
     * @param font how it is to be set
     * @return its outline from (0, 0) on the baseline, y downwards
     */
    static Shape outline(GlyphRun run, org.sightline.render.text.Font font) {
        GlyphVector glyphs = glyphs(run, font.face());
        return glyphs == null ? boxes(run, font.size()) : fitted(glyphs, run.width(), font.size());
    }

    private static GlyphVector glyphs(GlyphRun run, FontFace face) {
        try {
            Font font = new Font(Font.SANS_SERIF, (face.bold() ? Font.BOLD : 0) | (face.italic() ? Font.ITALIC : 0), UNIT);
            if (font.canDisplayUpTo(run.text()) >= 0) {
                return null;
            }
            int direction = run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            char[] characters = run.text().toCharArray();
            return font.layoutGlyphVector(EXACT, characters, 0, characters.length, direction);
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Java's own fonts need libraries that a server may lack; the exceptions differ by platform.
            return null;
        }
    }

    private static Shape fitted(GlyphVector glyphs, double width, double size) {
        double scale = size / UNIT;
        double natural = glyphs.getLogicalBounds().getWidth() * scale;
        double narrowed = natural > width && width > 0 ? width / natural : 1;
        double centred = (width - natural * narrowed) / 2;
        AffineTransform placed = AffineTransform.getTranslateInstance(centred, 0);
        placed.scale(scale * narrowed, scale);
        return placed.createTransformedShape(glyphs.getOutline());
    }

    private static Shape boxes(GlyphRun run, double size) {
        Path2D boxes = new Path2D.Double();
        double x = 0;
        for (int character : run.text().codePoints().toArray()) {
            double width = FallbackWidth.of(character) * size;
            if (width > 0) {
                addFrame(boxes, x + 0.08 * size, -0.7 * size, width - 0.16 * size, 0.7 * size, 0.06 * size);
            }
            x += width;
        }
        return boxes;
    }

    /** The inner edge runs the other way round, so that it is a hole by any rule. */
    private static void addFrame(Path2D path, double x, double y, double width, double height, double line) {
        path.append(new Rectangle2D.Double(x, y, width, height), false);
        path.moveTo(x + line, y + line);
        path.lineTo(x + line, y + height - line);
        path.lineTo(x + width - line, y + height - line);
        path.lineTo(x + width - line, y + line);
        path.closePath();
    }
}
