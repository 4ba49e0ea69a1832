/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.util.regex.Pattern;

/**
 * Makes names from a model harmless to any output: what could not stand in XML, what steers a terminal, and what turns the direction of
 * the text around it is taken out; what shows is kept, joiners that scripts need included.
 */
public final class CleanText {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int REPLACEMENT = 0xFFFD;
    private static final int SOFT_HYPHEN = 0xAD;

    private CleanText() {
    }

    /**
     * @param text any text, may be null
     * @return it without control characters (a tab becomes a blank, every kind of line break a line feed), direction marks and overrides,
     *         soft hyphens, tags and byte order marks; lone surrogates and non-characters become U+FFFD; empty for null
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        String breaks = text.replace("\r\n", "\n");
        breaks.codePoints().map(CleanText::harmless).filter(each -> each >= 0).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /**
     * @param text any text, may be null
     * @return it clean and in one line: each run of white space has become one blank
     */
    public static String line(String text) {
        return BLANKS.matcher(of(text)).replaceAll(" ").strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' && each != '\n' || each > '~' && each < 0xA0 || each == SOFT_HYPHEN || each >= 0x600) {
                return false;
            }
        }
        return true;
    }

    private static int harmless(int character) {
        if (character == '\r' || character == 0x85 || character == 0x2028 || character == 0x2029 || character == 0x0B || character == 0x0C) {
            return '\n';
        }
        if (character == '\t') {
            return ' ';
        }
        if (isDropped(character)) {
            return -1;
        }
        boolean broken = character >= 0xD800 && character <= 0xDFFF || (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return broken ? REPLACEMENT : character;
    }

    private static boolean isDropped(int character) {
        boolean control = Character.getType(character) == Character.CONTROL && character != '\n';
        boolean direction = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069 || character == 0x200E
                || character == 0x200F || character == 0x061C;
        return control || direction || character == SOFT_HYPHEN || character == 0xFEFF || character >= 0xE0000 && character <= 0xE007F
                || character >= 0xFFF9 && character <= 0xFFFB;
    }
}
