/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a word that is wider than a line. */
final class LongWord {

    private static final String HYPHEN = "-";

    private final String word;
    private final Font font;
    private final TextMeasure measure;

    LongWord(String word, Font font, TextMeasure measure) {
        this.word = word;
        this.font = font;
        this.measure = measure;
    }

    /**
     * @param width width of a line
     * @return the parts, each no wider than a line unless it is a single character
     */
    List<String> parts(double width) {
        List<String> parts = new ArrayList<>();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int start = 0;
        int natural = -1;
        double filled = 0;
        double hyphen = measure.width(HYPHEN, font);
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            double width1 = measure.width(word.substring(from, to), font);
            if (from > start && filled + width1 + hyphen > width) {
                int end = natural > start ? natural : from;
                parts.add(natural > start ? word.substring(start, end) : hyphenated(start, end));
                filled = measure.width(word.substring(end, from), font);
                start = end;
            }
            filled += width1;
            natural = isNatural(to) ? to : natural;
        }
        parts.add(word.substring(start));
        return parts;
    }

    private String hyphenated(int start, int end) {
        boolean letters = Character.isLetter(word.codePointBefore(end)) && Character.isLetter(word.codePointAt(end));
        boolean alphabet = !FallbackWidth.isWide(word.codePointAt(end)) && word.codePointAt(end) < 0x590;
        return word.substring(start, end) + (letters && alphabet ? HYPHEN : "");
    }

    private boolean isNatural(int at) {
        if (at >= word.length()) {
            return false;
        }
        char before = word.charAt(at - 1);
        return "/_.-:;,|@&=?#".indexOf(before) >= 0 || Character.isLowerCase(before) && Character.isUpperCase(word.charAt(at));
    }
}
