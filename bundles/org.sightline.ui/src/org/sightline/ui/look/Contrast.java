/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

/** How well one colour can be told from another, as the Web Content Accessibility Guidelines 2.2 define it. Colours are {@code 0xRRGGBB}. */
public final class Contrast {

    /** The least contrast between a text and its ground (success criterion 1.4.3, level AA). */
    public static final double TEXT = 4.5;
    /** The least contrast between a symbol or frame and its ground (success criterion 1.4.11, level AA). */
    public static final double SYMBOL = 3;

    private static final double FLARE = 0.05;

    private Contrast() {
    }

    /**
     * @param first a colour
     * @param second another
     * @return 1 for equal brightness up to 21 for black and white
     */
    public static double between(int first, int second) {
        double one = luminance(first);
        double other = luminance(second);
        return (Math.max(one, other) + FLARE) / (Math.min(one, other) + FLARE);
    }

    /**
     * @param rgb a colour
     * @return its relative luminance, 0 for black to 1 for white
     */
    public static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    /**
     * @param channel of sRGB, 0 to 255
     * @return the light that it stands for, 0 to 1 (IEC 61966-2-1)
     */
    public static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /**
     * @param light 0 to 1
     * @return the channel of sRGB for it, the inverse of {@link #linear}
     */
    public static int channel(double light) {
        double part = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(part, 0, 1) * 255);
    }
}
