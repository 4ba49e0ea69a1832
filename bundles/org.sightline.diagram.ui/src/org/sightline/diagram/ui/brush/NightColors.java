/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import org.sightline.ui.look.Contrast;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.look.Tone;
import org.sightline.viewpoint.style.Color;

/**
 * Turns the colours of charts, which are made for white paper, into colours for dark paper: bright becomes dark and the reverse, the hue
 * stays. The contrast of any two colours is kept, as the luminance Y becomes Y' with (Y' + 0.05)(Y + 0.05) constant, where 0.05 is the flare
 * of the definition of contrast in WCAG. Only what is darker than usual inks loses some, as there is nothing brighter than white.
 */
final class NightColors {

    private static final double FLARE = 0.05;
    private static final int DARK_PAPER = LookColor.PAPER.rgb(Tone.DARK);
    private static final Color PAPER = new Color(DARK_PAPER >> 16, DARK_PAPER >> 8 & 0xFF, DARK_PAPER & 0xFF);
    private static final double PRODUCT = (1 + FLARE) * (Contrast.luminance(DARK_PAPER) + FLARE);

    private NightColors() {
    }

    /**
     * @param day a colour for white paper
     * @return the colour for dark paper
     */
    static Color of(Color day) {
        if (day.equals(Color.WHITE)) {
            return PAPER;
        }
        double red = Contrast.linear(day.red());
        double green = Contrast.linear(day.green());
        double blue = Contrast.linear(day.blue());
        double before = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        double after = Math.min(1, PRODUCT / (before + FLARE) - FLARE);
        double scale = before == 0 ? 0 : after / before;
        double strongest = Math.max(red, Math.max(green, blue)) * scale;
        double hue = before == 0 ? 0 : strongest > 1 ? (1 - after) / (strongest - after) : 1;
        return new Color(mixed(red * scale, after, hue), mixed(green * scale, after, hue), mixed(blue * scale, after, hue));
    }

    /** Mixes a channel with the grey of the same luminance, which leaves the luminance as it is. */
    private static int mixed(double light, double grey, double hue) {
        return Contrast.channel(grey + (light - grey) * hue);
    }
}
