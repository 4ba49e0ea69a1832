/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.FontFamily;

/**
 * The shipped family on a display. Fonts are made {@link #ENLARGED} times as large as texts are, to be drawn through a scaling transform:
 * the display then rounds widths to a fraction of a pixel, so that lines are as wide as the measure says at any zoom.
 *
 * <p>There is one of each display, which lives as long as that. Belongs to the display's thread.
 */
public final class ShippedFonts {

    /** How much larger the fonts are than the texts. */
    public static final int ENLARGED = 16;

    private static final String KEY = ShippedFonts.class.getName();
    private static final double POINTS_PER_INCH = 72;

    private final Device device;
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<Font, Integer> ascents = new HashMap<>();

    /** Makes the family known to the display, which reads fonts from files only; the platform unpacks them at the first start. */
    private ShippedFonts(Display display, FontFamily family) {
        device = display;
        for (FontFace each : FontFace.values()) {
            load(display, family, each);
        }
    }

    /**
     * @param display the display
     * @param family the shipped family
     * @return its fonts on the display, read at the first call
     */
    static ShippedFonts of(Display display, FontFamily family) {
        if (display.getData(KEY) instanceof ShippedFonts known) {
            return known;
        }
        ShippedFonts fonts = new ShippedFonts(display, family);
        display.setData(KEY, fonts);
        display.disposeExec(fonts::dispose);
        return fonts;
    }

    private static void load(Display display, FontFamily family, FontFace face) {
        try {
            display.loadFont(new File(FileLocator.toFileURL(family.file(face)).getPath()).getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(face.name(), e);
        }
    }

    /**
     * @param font how a text is set
     * @return a font of that face, {@link #ENLARGED} times as large up to {@link #correction}; not to be disposed
     */
    Font font(org.sightline.render.text.Font font) {
        return fonts.computeIfAbsent(font.face() + " " + points(font), key -> {
            int style = (font.face().bold() ? SWT.BOLD : 0) | (font.face().italic() ? SWT.ITALIC : 0);
            return new Font(device, FontFace.FAMILY, points(font), style);
        });
    }

    private int points(org.sightline.render.text.Font font) {
        return Math.max(1, (int) Math.round(exactPoints(font)));
    }

    private double exactPoints(org.sightline.render.text.Font font) {
        return font.size() * ENLARGED * POINTS_PER_INCH / device.getDPI().y;
    }

    /**
     * @param font how a text is set
     * @return by how much the font must be scaled because displays know whole points only; close to 1
     */
    double correction(org.sightline.render.text.Font font) {
        return exactPoints(font) / points(font);
    }

    /**
     * @param font a font of this family, in use by the graphics context
     * @param gc a graphics context
     * @return from the top of its lines to their baseline
     */
    int ascent(Font font, GC gc) {
        return ascents.computeIfAbsent(font, each -> gc.getFontMetrics().getAscent());
    }

    private void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
        ascents.clear();
    }
}
