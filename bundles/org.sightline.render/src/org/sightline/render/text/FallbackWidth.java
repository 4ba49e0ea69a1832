/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

/**
 * How wide a character counts that the shipped family lacks. Whoever draws it takes some other font, whose widths are not known here, so
 * these are widths that common fonts do not exceed by much.
 */
final class FallbackWidth {

    private FallbackWidth() {
    }

    /**
     * @param character a code point
     * @return its width as a share of the font size
     */
    static double of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(character) ? 1 : isPictograph(character) ? 1.3 : 0.62;
        };
    }

    /** The ranges that Unicode's report on East Asian width calls wide or full-width. */
    static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF && character != 0x303F
                || character >= 0xA960 && character <= 0xA97F
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1B000 && character <= 0x1B2FF
                || character >= 0x20000 && character <= 0x3FFFD;
    }

    private static boolean isPictograph(int character) {
        return character >= 0x1F000 && character <= 0x1FAFF || character >= 0x2600 && character <= 0x27BF;
    }
}
