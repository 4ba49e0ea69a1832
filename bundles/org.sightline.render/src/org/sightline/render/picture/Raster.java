/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture made of pixels: PNG, JPEG or GIF. Equal only to itself, so that outputs can store it once. */
public final class Raster {

    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpeg", "image/jpeg", "gif", "image/gif");
    /** How the files begin. Without looking at that, Java would load all its readers for each file that is none of them. */
    private static final List<byte[]> BEGINNINGS = List.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {'G', 'I', 'F', '8'});
    private static final long MOST_PIXELS = 16_000_000;

    private final byte[] file;
    private final String type;
    private final BufferedImage image;

    private Raster(byte[] file, String type, BufferedImage image) {
        this.file = file;
        this.type = type;
        this.image = image;
    }

    /**
     * @param file content of a file
     * @return the picture; empty if the file is of no known form or the picture has more than 16 million pixels
     * @throws IOException if it is damaged
     */
    public static Optional<Raster> read(byte[] file) throws IOException {
        return BEGINNINGS.stream().anyMatch(each -> Arrays.equals(each, Arrays.copyOf(file, each.length))) ? decode(file) : Optional.empty();
    }

    private static Optional<Raster> decode(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                String type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
                reader.setInput(in, true, true);
                boolean fits = type != null && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return fits ? Optional.of(new Raster(file.clone(), type, plain(reader.read(0)))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException damaged) {
            // Java's readers answer some damaged files with any kind of exception.
            throw new IOException(damaged.toString(), damaged);
        }
    }

    /** Palettes and rare colour spaces are not for every output. */
    private static BufferedImage plain(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    /** @return content of the file */
    public byte[] file() {
        return file.clone();
    }

    /** @return its media type, {@code image/png} for example */
    public String type() {
        return type;
    }

    /** @return the pixels; not to be changed */
    public BufferedImage image() {
        return image;
    }

    /** @return width in pixels */
    public int width() {
        return image.getWidth();
    }

    /** @return height in pixels */
    public int height() {
        return image.getHeight();
    }
}
