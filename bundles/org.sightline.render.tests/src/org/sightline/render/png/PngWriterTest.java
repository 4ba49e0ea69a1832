/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.layout.Rectangle;
import org.sightline.render.PackageCharts;
import org.sightline.render.PictureFormat;
import org.sightline.render.PictureFormat.Settings;
import org.sightline.render.SamplePicture;
import org.sightline.render.pdf.PdfPaper;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.Picture.Heads;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.picture.TextDrawing.Anchor;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.viewpoint.style.Color;

class PngWriterTest {

    private static final Color RED = new Color(200, 0, 0);

    private static Picture picture(double width, double height, org.sightline.render.picture.Drawing... drawings) {
        return new Picture(width, height, "Test", "", List.of(drawings), new Rectangle(0, 0, width, height), Heads.NONE, List.of());
    }

    private static byte[] bytes(Picture picture, double scale) {
        return PackageCharts.bytes(picture, PictureFormat.PNG, new Settings(scale, PdfPaper.FIT));
    }

    private static BufferedImage image(Picture picture, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(picture, scale)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 3})
    void image_hasTheScaledSizeAndTheColoursInPlace(double scale) throws IOException {
        BufferedImage image = image(picture(100, 40, new BoxDrawing(new Rectangle(50, 0, 50, 40), 0, Ink.fill(RED))), scale);
        assertEquals((int) Math.ceil(100 * scale), image.getWidth());
        assertEquals((int) Math.ceil(40 * scale), image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB((int) (25 * scale), (int) (20 * scale)));
        assertEquals(0xFFC80000, image.getRGB((int) (75 * scale), (int) (20 * scale)));
    }

    /** Higher than one strip: the seam between strips must not be seen. */
    @Test
    void tallImage_hasNoSeams() throws IOException {
        BufferedImage image = image(picture(1000, 9000, new BoxDrawing(new Rectangle(0, 0, 1000, 9000), 0, Ink.fill(RED))), 1);
        for (int y = 0; y < 9000; y++) {
            assertEquals(0xFFC80000, image.getRGB(500, y), "row " + y);
        }
    }

    @Test
    void text_isDrawnWithinItsMeasure() throws IOException {
        Font font = Font.of(FontFace.REGULAR, 40);
        double width = PackageCharts.MEASURE.width("Hand-off", font);
        BufferedImage image = image(picture(300, 60, new TextDrawing(20, 45, "Hand-off", width, font, Color.BLACK, Anchor.LEFT, false)), 1);
        int left = 300;
        int right = 0;
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 60; y++) {
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        assertTrue(left >= 20 && left <= 26, "left " + left);
        assertTrue(right <= 20 + width && right >= 20 + width - 6, "right " + right);
    }

    /** The ring's hole shows the row behind it, the box its fill, the dashes their gaps. */
    @Test
    void allKindsOfDrawings_leaveTheirColours() throws IOException {
        BufferedImage image = image(SamplePicture.create(), 2);
        assertEquals(0xFF1F5C99, image.getRGB(2 * 65, 2 * 100));
        assertEquals(0xFFFFFFFF, image.getRGB(2 * 80, 2 * 100));
        assertEquals(0xFFE6EEF6, image.getRGB(2 * 260, 2 * 75));
        assertEquals(0xFFF4ECD8, image.getRGB(2 * 20, 2 * 20));
        assertEquals(0xFFFFFFFF, image.getRGB(2 * 221, 2 * 66));
        assertEquals(0xFFFF0000, image.getRGB(2 * 190, 2 * 112));
        int left = image.getRGB(2 * 115, 2 * 112) >> 16 & 0xFF;
        int right = image.getRGB(2 * 130, 2 * 112) >> 16 & 0xFF;
        assertTrue(left > 0xD0 && right < 0xA0, "gradient from " + left + " to " + right);
        assertEquals(0x8F, image.getRGB(2 * 165, 2 * 112) >> 16 & 0xFF, 1);
    }

    @Test
    void tooLargeImage_isRefusedWithAWayOut() {
        PngWriter writer = new PngWriter(PackageCharts.MEASURE);
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> writer.write(picture(100_000, 100_000), 1, OutputStream.nullOutputStream()));
        assertEquals("A PNG of 100,000 by 100,000 pixels is too large: at most 250 million pixels and 65,500 on a side are written. "
                + "A scale up to 0.15 would do, or SVG or PDF.", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void senselessScale_isRefused(double scale) {
        PngWriter writer = new PngWriter(PackageCharts.MEASURE);
        assertThrows(IllegalArgumentException.class, () -> writer.write(picture(10, 10), scale, OutputStream.nullOutputStream()));
    }

    @Test
    void samePicture_hasTheSameBytes() {
        PackageCharts charts = new PackageCharts("Order");
        charts.step(charts.lane("Customer"), "Ask");
        assertArrayEquals(bytes(charts.picture(), 2), bytes(charts.picture(), 2));
    }
}
