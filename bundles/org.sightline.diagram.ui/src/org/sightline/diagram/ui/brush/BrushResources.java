/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.widgets.Display;
import org.sightline.render.picture.Ink;
import org.sightline.render.text.FontFamily;
import org.sightline.ui.look.Look;

/** Fonts, colours and lines that brushes of one window draw with. Nothing of it need be disposed. */
public final class BrushResources {

    private final ShippedFonts fonts;
    private final Palette palette;

    /**
     * @param display the display
     * @param family the shipped family
     */
    public BrushResources(Display display, FontFamily family) {
        fonts = ShippedFonts.of(display, family);
        palette = new Palette(() -> Look.of(display).tone());
    }

    ShippedFonts fonts() {
        return fonts;
    }

    /** @return colours of the display */
    public Palette palette() {
        return palette;
    }

    /**
     * @param ink ink with a line
     * @param scale units of the display to a unit of the chart
     * @param width of the line in units of the display
     * @return how the display draws it
     */
    LineAttributes line(Ink ink, double scale, float width) {
        int cap = ink.round() ? SWT.CAP_ROUND : SWT.CAP_FLAT;
        int join = ink.round() ? SWT.JOIN_ROUND : SWT.JOIN_MITER;
        double[] dashes = ink.dashes();
        if (dashes.length == 0) {
            return new LineAttributes(width, cap, join);
        }
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = (float) (dashes[i] * scale);
        }
        return new LineAttributes(width, cap, join, SWT.LINE_CUSTOM, lengths, 0, 4);
    }
}
