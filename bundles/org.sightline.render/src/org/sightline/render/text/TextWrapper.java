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

/**
 * Breaks texts into lines. Lines end where Unicode allows it (between words, after hyphens, between ideographs); a word that is too long is
 * broken where a person would read on: after a slash, underscore or stop, before a capital within it, else with a hyphen. Among all
 * breakings with the least number of lines the one with the shortest longest line is taken, so that no single word is left over.
 *
 * <p>Not safe for use by several threads. Cost: linear in the text, about ten passes.
 */
public final class TextWrapper {

    private static final String OMISSION = "\u2026";
    private static final int LONGEST = 2000;
    private static final int BALANCING_STEPS = 6;

    private final TextMeasure measure;
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

    /** @param measure the measure of texts */
    public TextWrapper(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * @param text any text; it is cleaned first
     * @param font how it is set
     * @param width width that no line exceeds, unless a single character does
     * @param most how many lines at most, at least 1
     * @return the lines
     */
    public WrappedText wrap(String text, Font font, double width, int most) {
        String clean = CleanText.of(text).strip();
        boolean cut = clean.length() > LONGEST;
        String kept = cut ? clean.substring(0, Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) : clean;
        List<List<String>> paragraphs = new ArrayList<>();
        for (String each : kept.split("\n")) {
            if (!each.isBlank()) {
                paragraphs.add(pieces(each.strip(), font, width));
            }
        }
        List<String> lines = balanced(paragraphs, font, width);
        if (lines.size() > most || cut) {
            lines = shortened(lines, Math.min(most, lines.size()), font, width);
            return wrapped(lines, font, true);
        }
        return wrapped(lines, font, false);
    }

    private WrappedText wrapped(List<String> lines, Font font, boolean shortened) {
        double widest = 0;
        for (String each : lines) {
            widest = Math.max(widest, measure.width(each, font));
        }
        return new WrappedText(lines, font, widest, lines.size() * measure.lineHeight(font), shortened);
    }

    /**
     * @param text any text
     * @param font how it is set
     * @return width of its longest part that is better not broken
     */
    public double longestWord(String text, Font font) {
        double longest = 0;
        String clean = CleanText.of(text);
        breaks.setText(clean);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            longest = Math.max(longest, measure.width(clean.substring(start, end).strip(), font));
        }
        return longest;
    }

    private List<String> balanced(List<List<String>> paragraphs, Font font, double width) {
        List<String> best = fill(paragraphs, font, width);
        if (best.size() <= paragraphs.size()) {
            return best;
        }
        double low = 0;
        double high = width;
        for (int i = 0; i < BALANCING_STEPS; i++) {
            double middle = (low + high) / 2;
            List<String> narrower = fill(paragraphs, font, middle);
            boolean fits = narrower.size() <= best.size();
            best = fits ? narrower : best;
            high = fits ? middle : high;
            low = fits ? low : middle;
        }
        return best;
    }

    private List<String> fill(List<List<String>> paragraphs, Font font, double width) {
        List<String> lines = new ArrayList<>();
        for (List<String> pieces : paragraphs) {
            StringBuilder line = new StringBuilder();
            double filled = 0;
            for (String piece : pieces) {
                double whole = measure.width(piece, font);
                double seen = measure.width(piece.stripTrailing(), font);
                if (!line.isEmpty() && filled + seen > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    filled = 0;
                }
                line.append(piece);
                filled += whole;
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** The parts between which a line may end; each fits into the width if it can. */
    private List<String> pieces(String paragraph, Font font, double width) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(paragraph);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = paragraph.substring(start, end);
            if (measure.width(piece.stripTrailing(), font) <= width) {
                pieces.add(piece);
            } else {
                pieces.addAll(new LongWord(piece, font, measure).parts(width));
            }
        }
        return pieces;
    }

    private List<String> shortened(List<String> lines, int most, Font font, double width) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && measure.width(last + OMISSION, font) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        kept.set(most - 1, last + OMISSION);
        return kept;
    }
}
