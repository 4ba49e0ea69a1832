/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.Set;
import org.sightline.render.symbol.Symbol;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.render.text.CleanText;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.render.text.TextWrapper;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LabelStyle;
import org.sightline.viewpoint.style.LabelStyle.Alignment;
import org.sightline.viewpoint.style.LabelStyle.Format;

/** Measures and wraps the labels of views as their styles ask. */
final class LabelMaker {

    /** Sirius gives sizes in points; a unit of a picture is a pixel at 96 dots an inch. */
    private static final double UNITS_PER_POINT = 96.0 / 72;
    private static final int STANDARD_SIZE = 8;
    /** A text that fills its lines well is about this many times as wide as it is high. */
    private static final double PROPORTION = 3.2;

    private final TextMeasure measure;
    private final TextWrapper wrapper;
    private final SymbolLibrary symbols;

    LabelMaker(TextMeasure measure, SymbolLibrary symbols) {
        this.measure = measure;
        this.symbols = symbols;
        wrapper = new TextWrapper(measure);
    }

    TextMeasure measure() {
        return measure;
    }

    /**
     * @param text any text
     * @param style how it looks; null for a standard style
     * @param width width that lines do not exceed
     * @param most how many lines at most
     * @return the label; empty if the style hides it
     */
    Label label(String text, LabelStyle style, double width, int most) {
        boolean hidden = style != null && style.hidden();
        Symbol icon = style == null || hidden || !style.icon() ? null : symbols.symbol(style.iconPath()).orElse(null);
        Alignment alignment = style == null || style.alignment() == null ? Alignment.CENTER : style.alignment();
        Font font = font(style);
        double room = icon == null ? width : width - font.size() * 1.7;
        return new Label(wrapper.wrap(hidden ? "" : text, font, Math.max(room, font.size()), most), color(style), alignment, icon);
    }

    /**
     * @param text any text
     * @param style how it looks
     * @param least least width
     * @param greatest greatest width
     * @return a width in which the text makes a good block
     */
    double goodWidth(String text, LabelStyle style, double least, double greatest) {
        Font font = font(style);
        double whole = measure.width(CleanText.line(text), font);
        double block = Math.sqrt(whole * measure.lineHeight(font) * PROPORTION);
        return Math.clamp(Math.max(block, wrapper.longestWord(text, font)), least, greatest);
    }

    /**
     * @param text any text
     * @param style how it looks
     * @param greatest greatest width
     * @return width of the longest word, at most that
     */
    double wordWidth(String text, LabelStyle style, double greatest) {
        return Math.min(Math.ceil(wrapper.longestWord(text, font(style))), greatest);
    }

    static Font font(LabelStyle style) {
        Set<Format> formats = style == null ? Set.of() : style.formats();
        double size = UNITS_PER_POINT * (style == null ? STANDARD_SIZE : style.size());
        FontFace face = FontFace.of(formats.contains(Format.BOLD), formats.contains(Format.ITALIC));
        return new Font(face, size, formats.contains(Format.UNDERLINE), formats.contains(Format.STRIKE_THROUGH));
    }

    static Color color(LabelStyle style) {
        return style == null ? Color.BLACK : style.color();
    }
}
