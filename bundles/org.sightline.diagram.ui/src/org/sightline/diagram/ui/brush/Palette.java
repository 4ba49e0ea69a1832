/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Color;
import org.sightline.ui.look.Tone;

/** Colours of styles as colours of the display, which on a dark workbench are those for dark paper. They need not be disposed. */
public final class Palette {

    private final Map<org.sightline.viewpoint.style.Color, Color> colors = new HashMap<>();
    private final Supplier<Tone> tone;
    private Tone current;

    /** @param tone how the workbench looks now; asked for each colour, as a user may change it any time */
    Palette(Supplier<Tone> tone) {
        this.tone = tone;
    }

    /**
     * @param color a colour of a style
     * @return the same on the display
     */
    public Color color(org.sightline.viewpoint.style.Color color) {
        Tone asked = tone.get();
        if (asked != current) {
            current = asked;
            colors.clear();
        }
        return colors.computeIfAbsent(color, each -> shown(asked == Tone.DARK ? NightColors.of(each) : each));
    }

    private static Color shown(org.sightline.viewpoint.style.Color color) {
        return new Color(color.red(), color.green(), color.blue());
    }
}
