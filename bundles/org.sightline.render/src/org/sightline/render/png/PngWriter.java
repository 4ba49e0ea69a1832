/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Picture;
import org.sightline.render.text.TextMeasure;
import org.sightline.render.text.TextOutline;
import org.sightline.viewpoint.messages.Messages;

/**
 * Writes pictures as PNG. Draws and writes strip by strip, so that the memory needed does not grow with the height of the picture. Needs no
 * display. The same picture and scale give the same bytes on the same Java version.
 */
public final class PngWriter {

    /** More pixels than this are refused: hardly any program could open the file. */
    public static final long MOST_PIXELS = 250_000_000;

    private static final Messages TEXTS = Messages.of(PngWriter.class);
    private static final int LONGEST_SIDE = 65_500;
    private static final int STRIP_PIXELS = 4_000_000;

    private final TextMeasure measure;

    /** @param measure the measure of texts */
    public PngWriter(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * @param picture a picture
     * @param scale pixels for each unit, above 0; 1 suits screens of 96 dots an inch
     * @param out where it is written; not closed
     * @return what could not be drawn, one sentence each
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the scale makes no sense or the result would be too large, with a message that says so
     */
    public List<String> write(Picture picture, double scale, OutputStream out) throws IOException {
        if (!(scale > 0 && scale <= 100)) {
            throw new IllegalArgumentException(TEXTS.get("png_scale", scale));
        }
        long width = Math.max(1, (long) Math.ceil(picture.width() * scale - 1e-6));
        long height = Math.max(1, (long) Math.ceil(picture.height() * scale - 1e-6));
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(TEXTS.get("png_tooLarge", width, height, MOST_PIXELS / 1_000_000, LONGEST_SIDE,
                    Math.floor(fitting(picture) * 100) / 100));
        }
        return write(picture, scale, (int) width, (int) height, out);
    }

    private static double fitting(Picture picture) {
        double bySide = LONGEST_SIDE / Math.max(picture.width(), picture.height());
        return Math.min(bySide, Math.sqrt(MOST_PIXELS / (picture.width() * picture.height())));
    }

    private List<String> write(Picture picture, double scale, int width, int height, OutputStream out) throws IOException {
        TextOutline outlines = new TextOutline(measure);
        int rows = Math.clamp(STRIP_PIXELS / width, 1, height);
        BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        PngStream png = new PngStream(out, width, height, scale, picture.title());
        for (int top = 0; top < height; top += rows) {
            Graphics2D graphics = strip.createGraphics();
            graphics.setColor(java.awt.Color.WHITE);
            graphics.fillRect(0, 0, width, rows);
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            Rectangle visible = new Rectangle(0, top / scale, picture.width(), rows / scale);
            Brush brush = new Brush(graphics, outlines, visible);
            picture.drawings().forEach(brush::draw);
            graphics.dispose();
            for (int row = 0; row < rows && top + row < height; row++) {
                png.row(pixels, row * width);
            }
        }
        png.finish();
        return outlines.problems();
    }
}
