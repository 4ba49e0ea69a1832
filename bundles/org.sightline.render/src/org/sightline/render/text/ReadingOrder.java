/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.text.Bidi;

/** The direction of texts and the order in which their characters stand on the line. */
public final class ReadingOrder {

    private ReadingOrder() {
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
     * @return its characters from left to right, brackets mirrored; for drawing only
     */
    public static String visual(String text) {
        if (!needsOrder(text)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : mirrored(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static boolean needsOrder(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    private static String mirrored(String run) {
        StringBuilder reversed = new StringBuilder(run).reverse();
        for (int i = 0; i < reversed.length(); i++) {
            int at = "()[]{}<>«»".indexOf(reversed.charAt(i));
            if (at >= 0) {
                reversed.setCharAt(i, "()[]{}<>«»".charAt(at ^ 1));
            }
        }
        return reversed.toString();
    }
}
