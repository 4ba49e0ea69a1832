/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/**
 * How the workbench looks now. Controls that paint themselves ask it each time they paint; a change of the theme makes them paint again.
 *
 * @param tone bright or dark
 */
public record Look(Tone tone) {

    private static final String KEY = Look.class.getName();

    /**
     * @param display a display
     * @return how the workbench looks on it; light where no theme has been set
     */
    public static Look of(Display display) {
        return display.getData(KEY) instanceof Look look ? look : new Look(Tone.LIGHT);
    }

    /**
     * Makes it the look of a display; controls of the theme's style sheet are not touched.
     *
     * @param display the display
     */
    public void applyTo(Display display) {
        display.setData(KEY, this);
    }

    /**
     * @param role of a colour
     * @return the colour; need not be disposed of
     */
    public Color color(LookColor role) {
        int rgb = role.rgb(tone);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /**
     * @param role of a colour
     * @return the colour on the display of the calling thread
     */
    public static Color current(LookColor role) {
        return of(Display.getCurrent()).color(role);
    }
}
