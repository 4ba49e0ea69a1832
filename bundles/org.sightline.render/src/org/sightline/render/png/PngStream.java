/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a PNG file row by row (W3C, Portable Network Graphics, second edition): true colour, 8 bits, no transparency. */
final class PngStream {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte TRUE_COLOUR = 2;
    private static final byte DIFFERENCE_TO_ROW_ABOVE = 2;
    private static final double PIXELS_PER_METRE = 96 / 0.0254;
    private static final int LONGEST_TITLE = 200;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final byte[] compressed = new byte[1 << 16];
    private final int width;
    private byte[] above;
    private byte[] current;
    private final byte[] filtered;

    PngStream(OutputStream out, int width, int height, double scale, String title) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        above = new byte[3 * width];
        current = new byte[3 * width];
        filtered = new byte[3 * width + 1];
        out.write(SIGNATURE);
        header(height);
        resolution((int) Math.round(PIXELS_PER_METRE * scale));
        title(title);
    }

    private void header(int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        chunk("IHDR", bytes.toByteArray(), bytes.size());
    }

    private void resolution(int pixelsPerMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(pixelsPerMetre);
        data.writeInt(pixelsPerMetre);
        data.write(1);
        chunk("pHYs", bytes.toByteArray(), bytes.size());
    }

    private void title(String title) throws IOException {
        String text = title.substring(0, title.offsetByCodePoints(0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length()))));
        byte[] bytes = ("Title\0\0\0\0\0" + text).getBytes(StandardCharsets.UTF_8);
        chunk("iTXt", bytes, bytes.length);
    }

    /**
     * @param pixels colours as 0xRRGGBB
     * @param from index of the row's first pixel
     */
    void row(int[] pixels, int from) throws IOException {
        filtered[0] = DIFFERENCE_TO_ROW_ABOVE;
        for (int i = 0, at = 0; i < width; i++) {
            int rgb = pixels[from + i];
            current[at++] = (byte) (rgb >> 16);
            current[at++] = (byte) (rgb >> 8);
            current[at++] = (byte) rgb;
        }
        for (int i = 0; i < current.length; i++) {
            filtered[i + 1] = (byte) (current[i] - above[i]);
        }
        byte[] swap = above;
        above = current;
        current = swap;
        deflater.setInput(filtered);
        while (!deflater.needsInput()) {
            flush();
        }
    }

    private void flush() throws IOException {
        int length = deflater.deflate(compressed);
        if (length > 0) {
            chunk("IDAT", compressed, length);
        }
    }

    /** To be called once, after the last row. */
    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            flush();
        }
        deflater.end();
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) sum.getValue());
    }
}
