/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.messages;

/** The beginning of a text, for messages that quote it: a reader knows which text is meant long before its end. */
public final class Excerpt {

    /** How many characters of a text are quoted. */
    public static final int LONGEST = 120;

    private Excerpt() {
    }

    /**
     * @param text any text
     * @return the text if it has at most {@link #LONGEST} characters, otherwise its beginning and an ellipsis
     */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * @param text any text
     * @param longest how many characters there is room for, at least one
     * @return the text if it has no more, otherwise so many of them, or one less so that no character is cut in half, and an ellipsis
     */
    public static String of(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, end(text, longest)) + "\u2026";
    }

    private static int end(String text, int longest) {
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
