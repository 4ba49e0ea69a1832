/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

/**
 * How a text is set.
 *
 * @param face a face of the shipped family
 * @param size in units of the picture, above 0
 * @param underline whether a line is drawn below
 * @param strikeThrough whether a line is drawn across
 */
public record Font(FontFace face, double size, boolean underline, boolean strikeThrough) {

    /** @throws IllegalArgumentException if the size is not above 0 */
    public Font {
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("font size " + size);
        }
    }

    /**
     * @param face a face
     * @param size in units of the picture
     * @return that font without lines
     */
    public static Font of(FontFace face, double size) {
        return new Font(face, size, false, false);
    }
}
