/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

/** The part of a long expression that a finding shows. */
public final class Excerpt {

    /** How many characters are shown at most, without the signs for what is left out. */
    static final int LENGTH = 120;

    private static final String LEFT_OUT = "\u2026";

    private Excerpt() {
    }

    /**
     * @param text an expression
     * @param position offset of the character that matters, counted from 0
     * @return the text if it is short, else what stands around that character, with a sign on each side where something is left out
     */
    public static String around(String text, int position) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int start = Math.clamp(position - LENGTH / 2, 0, text.length() - LENGTH);
        int end = start + LENGTH;
        return (start > 0 ? LEFT_OUT : "") + text.substring(start, end) + (end < text.length() ? LEFT_OUT : "");
    }
}
