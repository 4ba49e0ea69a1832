/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

/**
 * A place in a text file as editors show it.
 *
 * @param line number of the line, the first is 1
 * @param column number of the character in its line, the first is 1
 */
public record Place(int line, int column) {

    /**
     * @param text a text with lines ended by LF, CR or both
     * @param offset how many characters stand before the place; values outside of the text mean its ends
     * @return the place
     */
    public static Place of(String text, int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean firstOfPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !firstOfPair) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, end - lineStart + 1);
    }
}
