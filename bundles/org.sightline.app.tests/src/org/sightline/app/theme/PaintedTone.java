/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.theme;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.sightline.ui.look.Tone;

/** Whether what is on the screen is of one tone: looks at it tile by tile, whoever has painted it. */
final class PaintedTone {

    private static final int TILE = 32;
    private static final double MOST = 0.8;
    private static final double DARK = 60;
    private static final double BRIGHT = 190;

    private final ImageData pixels;

    private PaintedTone(ImageData pixels) {
        this.pixels = pixels;
    }

    /** @return what is on the screen within some bounds */
    static PaintedTone within(Rectangle bounds) {
        Display display = Display.getCurrent();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageData pixels = image.getImageData();
        image.dispose();
        return new PaintedTone(pixels);
    }

    /** @return how many tiles are almost wholly of the other tone, as a ground that has kept its old colour is */
    int tilesOtherThan(Tone tone) {
        int others = 0;
        for (int top = 0; top + TILE <= pixels.height; top += TILE) {
            for (int left = 0; left + TILE <= pixels.width; left += TILE) {
                others += isOther(tone, left, top) ? 1 : 0;
            }
        }
        return others;
    }

    private boolean isOther(Tone tone, int left, int top) {
        int others = 0;
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                double brightness = brightness(pixels.palette.getRGB(pixels.getPixel(x, y)));
                others += tone == Tone.LIGHT ? brightness < DARK ? 1 : 0 : brightness > BRIGHT ? 1 : 0;
            }
        }
        return others > MOST * TILE * TILE;
    }

    /** As ITU-R BT.601 weighs the colours. */
    private static double brightness(RGB color) {
        return 0.299 * color.red + 0.587 * color.green + 0.114 * color.blue;
    }
}
