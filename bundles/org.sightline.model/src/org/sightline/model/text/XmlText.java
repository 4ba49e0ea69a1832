/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.text;

/**
 * Which text a model can hold: what XML 1.0 can (fifth edition, production 2, {@code Char}). Tabs, line ends and every assigned
 * character are fine; other control characters, halves of surrogate pairs, U+FFFE and U+FFFF are not, not even escaped. Whoever
 * takes text from outside (an editor, an import) asks here before setting it, since no file could hold it.
 */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {
    }

    /**
     * @param text the text
     * @return the index of its first character that a model cannot hold, or -1 if there is none; O(n)
     */
    public static int firstIllegal(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int c = Character.codePointAt(text, i);
            if (!isLegal(c)) {
                return i;
            }
            if (Character.isSupplementaryCodePoint(c)) {
                i++;
            }
        }
        return -1;
    }

    /**
     * @param text the text
     * @return whether a model can hold it; O(n)
     */
    public static boolean isLegal(CharSequence text) {
        return firstIllegal(text) < 0;
    }

    /**
     * @param text the text
     * @return the text with U+FFFD (the replacement character) for each character that a model cannot hold; O(n)
     */
    public static String replaceIllegal(String text) {
        if (isLegal(text)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
        return legal.toString();
    }

    private static boolean isLegal(int codePoint) {
        return codePoint >= ' ' && codePoint < Character.MIN_SURROGATE || codePoint == '\t' || codePoint == '\n' || codePoint == '\r'
                || codePoint > Character.MAX_SURROGATE && codePoint <= REPLACEMENT || codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
