/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/** The direction of texts and the order in which their parts stand on the line, by Unicode's bidirectional algorithm. */
public final class ReadingOrder {

    private static final String BRACKETS = "()[]{}<>\u00AB\u00BB";

    private ReadingOrder() {
    }

    /**
     * A part of a line that runs in one direction.
     *
     * @param text in the order in which it is read
     * @param rightToLeft its direction
     */
    public record Run(String text, boolean rightToLeft) {

        /** @return the characters from left to right, brackets mirrored */
        public String visual() {
            return rightToLeft ? mirrored(text) : text;
        }
    }

    /**
     * @param text a text
     * @return whether its first letter belongs to a script that is written from right to left
     */
    public static boolean isRightToLeft(String text) {
        return needsOrder(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /**
     * @param text one line in the order in which it is read
     * @return its parts from left to right
     */
    public static List<Run> runs(String text) {
        if (!needsOrder(text)) {
            return List.of(new Run(text, false));
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Run[] runs = new Run[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = new Run(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return Arrays.asList(runs);
    }

    private static boolean needsOrder(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    private static String mirrored(String run) {
        StringBuilder reversed = new StringBuilder(run).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            int at = BRACKETS.indexOf(reversed.charAt(i));
            if (at >= 0) {
                reversed.setCharAt(i, BRACKETS.charAt(at ^ 1));
            }
        }
        return reversed.toString();
    }
}
