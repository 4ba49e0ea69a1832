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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Draws what the shipped family lacks with the fonts of the machine; where it has none for a character, as an empty box, and remembers it. The room
 * is that of the measure, whatever the font: what is wider is made narrower. This is the one place where two machines may give different pixels.
 */
final class OtherFonts {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final MachineFonts fonts = new MachineFonts();
    private final Set<Integer> missing = new TreeSet<>();

    /**
     * A part of a run that one font draws.
     *
     * @param text the characters in the order in which they are read
     * @param font null if there is none
     */
    private record Part(String text, Font font) {

        double width() {
            return text.codePoints().mapToDouble(FallbackWidth::of).sum();
        }
    }

    /** @return characters for which there was no font so far */
    Set<Integer> missing() {
        return missing;
    }

    /**
     * @param run what the shipped family lacks
     * @param font how it is to be set
     * @return its outline from (0, 0) on the baseline, y downwards
     */
    Shape outline(GlyphRun run, org.sightline.render.text.Font font) {
        List<Part> parts = parts(run.text(), font.face());
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (Part each : run.rightToLeft() ? parts.reversed() : parts) {
            Shape shape = each.font == null ? boxes(each.text, font.size()) : fitted(each, run.rightToLeft(), font.size());
            outline.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(shape), false);
            x += each.width() * font.size();
        }
        return outline;
    }

    private List<Part> parts(String text, FontFace face) {
        List<Part> parts = new ArrayList<>(1);
        int start = 0;
        Font current = null;
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            boolean joined = FallbackWidth.of(character) == 0;
            Font font = joined ? current : fonts.font(character, face);
            if (font == null && !joined) {
                missing.add(character);
            }
            if (at > start && font != current) {
                parts.add(new Part(text.substring(start, at), current));
                start = at;
            }
            current = font;
            at += Character.charCount(character);
        }
        parts.add(new Part(text.substring(start), current));
        return parts;
    }

    private static Shape fitted(Part part, boolean rightToLeft, double size) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        char[] characters = part.text.toCharArray();
        GlyphVector glyphs = part.font.layoutGlyphVector(EXACT, characters, 0, characters.length, direction);
        double scale = size / MachineFonts.SIZE;
        double width = part.width() * size;
        double natural = glyphs.getLogicalBounds().getWidth() * scale;
        double narrowed = natural > width && width > 0 ? width / natural : 1;
        double centred = (width - natural * narrowed) / 2;
        AffineTransform placed = AffineTransform.getTranslateInstance(centred, 0);
        placed.scale(scale * narrowed, scale);
        return placed.createTransformedShape(glyphs.getOutline());
    }

    private static Shape boxes(String text, double size) {
        Path2D boxes = new Path2D.Double();
        double x = 0;
        for (int character : text.codePoints().toArray()) {
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
