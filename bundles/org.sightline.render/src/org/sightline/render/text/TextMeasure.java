/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

/**
 * How large texts are, the one measure for layout, editor, pictures and reports. Widths are sums of advance widths, without kerning, so
 * that the width of a text is the sum of those of its parts. Safe for use by several threads.
 */
public final class TextMeasure {

    /** Distance of two baselines as a share of the font size. */
    private static final double LEADING = 1.2;

    private final FontFamily family;

    /** @param family the shipped family */
    public TextMeasure(FontFamily family) {
        this.family = family;
    }

    /** @return what is measured with */
    public FontFamily family() {
        return family;
    }

    /**
     * @param text one line
     * @param font how it is set
     * @return its width in units of the picture
     */
    public double width(CharSequence text, Font font) {
        Typeface face = family.face(font.face());
        double width = 0;
        for (int i = 0; i < text.length();) {
            int character = Character.codePointAt(text, i);
            double advance = face.advance(character);
            width += advance < 0 ? FallbackWidth.of(character) : advance;
            i += Character.charCount(character);
        }
        return width * font.size();
    }

    /**
     * @param character a code point
     * @param font how it is set
     * @return its width in units of the picture
     */
    public double width(int character, Font font) {
        double advance = family.face(font.face()).advance(character);
        return font.size() * (advance < 0 ? FallbackWidth.of(character) : advance);
    }

    /**
     * @param font a font
     * @return distance of two baselines
     */
    public double lineHeight(Font font) {
        return font.size() * LEADING;
    }

    /**
     * @param font a font
     * @return from the top of a line to its baseline, such that text is centred between the line's top and bottom as people see it: by
     *         the height of capitals and a part of the descenders
     */
    public double baseline(Font font) {
        Typeface face = family.face(font.face());
        return (lineHeight(font) + (face.ascent() - face.descent()) * font.size()) / 2;
    }
}
