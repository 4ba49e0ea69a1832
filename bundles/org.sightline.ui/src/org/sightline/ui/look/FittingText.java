/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import org.eclipse.swt.graphics.GC;

/** Shortens texts to the room that there is: what is left out is told by an ellipsis. */
public final class FittingText {

    private static final String ELLIPSIS = "\u2026";

    private FittingText() {
    }

    /**
     * @param gc has the font
     * @param text any text; only its first line is shown
     * @param width room in pixels
     * @return all of it if it fits, or else as much of its beginning as fits before an ellipsis, which stays in any case; O(log length) measurements
     */
    public static String of(GC gc, String text, int width) {
        String line = text.indexOf('\n') < 0 ? text : text.substring(0, text.indexOf('\n')) + ELLIPSIS;
        if (gc.textExtent(line).x <= width) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(line.substring(0, middle) + ELLIPSIS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return line.substring(0, low).stripTrailing() + ELLIPSIS;
    }
}
