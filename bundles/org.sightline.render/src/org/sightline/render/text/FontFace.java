/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

/** A face of the family that the product ships, Liberation Sans. */
public enum FontFace {
    /** Upright. */
    REGULAR("Regular"),
    /** Heavy. */
    BOLD("Bold"),
    /** Slanted. */
    ITALIC("Italic"),
    /** Heavy and slanted. */
    BOLD_ITALIC("BoldItalic");

    /** Name of the family, as programs that have it installed know it. */
    public static final String FAMILY = "Liberation Sans";

    private final String file;

    FontFace(String file) {
        this.file = file;
    }

    /**
     * @param bold whether it is heavy
     * @param italic whether it is slanted
     * @return that face
     */
    public static FontFace of(boolean bold, boolean italic) {
        return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : REGULAR;
    }

    /** @return whether it is heavy */
    public boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    /** @return whether it is slanted */
    public boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    /** @return path of its file beside this class */
    String resource() {
        return "fonts/LiberationSans-" + file + ".ttf";
    }
}
