/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.sightline.ui.look.Contrast;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.look.Tone;

/** The colours of a table, light or dark as the workbench is; asked for each time something is painted. Need not be disposed of. */
public final class GridTheme {

    private static final double ZEBRA = 0.45;
    private static final double TINT = 0.82;
    private static final int CHANNEL = 0xFF;

    private final Look look;

    /** @param look how the workbench looks now */
    public GridTheme(Look look) {
        this.look = look;
    }

    /**
     * @param role of a colour
     * @return the colour
     */
    public Color color(LookColor role) {
        return look.color(role);
    }

    /**
     * @param row a row, from 0
     * @return the ground of its cells
     */
    public Color ground(int row) {
        return row % 2 == 0 ? color(LookColor.PAPER) : mixed(color(LookColor.PAPER), color(LookColor.GROUND), ZEBRA);
    }

    /** @return the ground of selected cells */
    public Color selected() {
        return color(LookColor.CHOSEN);
    }

    /**
     * @param wanted ground that the notation gives a cell or line
     * @return the same, or on a dark workbench a dark ground with a touch of it
     */
    public Color tinted(org.sightline.viewpoint.style.Color wanted) {
        Color color = new Color(wanted.red(), wanted.green(), wanted.blue());
        return look.tone() == Tone.DARK ? mixed(color, color(LookColor.PAPER), TINT) : color;
    }

    /**
     * @param wanted colour that the notation gives a text
     * @param ground what the text stands on
     * @return the colour, if the text can be read in it there; else one that it can be read in
     */
    public Color text(org.sightline.viewpoint.style.Color wanted, Color ground) {
        Color standard = color(LookColor.TEXT);
        boolean isStandard = wanted == null || wanted.red() == 0 && wanted.green() == 0 && wanted.blue() == 0;
        if (isStandard) {
            return standard;
        }
        Color color = new Color(wanted.red(), wanted.green(), wanted.blue());
        boolean isAlarm = wanted.red() > wanted.blue() && wanted.red() > wanted.green();
        return Contrast.between(rgb(color), rgb(ground)) >= Contrast.TEXT ? color : isAlarm ? color(LookColor.BAD) : standard;
    }

    private static int rgb(Color color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }

    /** @param part how much of the second colour there is, from 0 to 1 */
    private static Color mixed(Color first, Color second, double part) {
        RGB one = first.getRGB();
        RGB other = second.getRGB();
        return new Color(mixed(one.red, other.red, part), mixed(one.green, other.green, part), mixed(one.blue, other.blue, part));
    }

    private static int mixed(int first, int second, double part) {
        return Math.clamp(Math.round(first * (1 - part) + second * part), 0, CHANNEL);
    }
}
