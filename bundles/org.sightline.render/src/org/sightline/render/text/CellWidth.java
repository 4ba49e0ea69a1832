/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

/** How many places a character takes on a terminal. */
public final class CellWidth {

    private CellWidth() {
    }

    /**
     * @param character a code point
     * @return 0 for marks on other characters, 2 for ideographs, else 1
     */
    public static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> FallbackWidth.isWide(character) ? 2 : 1;
        };
    }
}
