/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

/**
 * A colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Color(int red, int green, int blue) {

    /** Black. */
    public static final Color BLACK = new Color(0, 0, 0);
    /** White. */
    public static final Color WHITE = new Color(255, 255, 255);
    /** Sirius's gray, the default of shapes and lines. */
    public static final Color GRAY = new Color(136, 136, 136);
    /** Sirius's light gray, the default at the far end of a gradient. */
    public static final Color LIGHT_GRAY = new Color(209, 209, 209);

    /**
     * @param red any number; what lies outside 0 to 255 is clamped
     * @param green as red
     * @param blue as red
     * @return the nearest colour
     */
    public static Color clamped(int red, int green, int blue) {
        return new Color(Math.clamp(red, 0, 255), Math.clamp(green, 0, 255), Math.clamp(blue, 0, 255));
    }

    /** @return {@code #rrggbb} */
    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
