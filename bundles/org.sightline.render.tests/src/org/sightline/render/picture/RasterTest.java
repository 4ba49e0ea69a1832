/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RasterTest {

    private static byte[] file(String form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), form, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void knownForm_isReadAndKeptAsItIs(String form) throws IOException {
        Raster raster = Raster.read(file(form)).orElseThrow();

        assertEquals("image/" + form, raster.type());
        assertEquals(3, raster.width());
        assertEquals(2, raster.height());
        assertArrayEquals(file(form), raster.file());
    }

    @Test
    void otherForm_isNone() throws IOException {
        assertTrue(Raster.read(file("bmp")).isEmpty());
        assertTrue(Raster.read("<svg/>".getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertTrue(Raster.read(new byte[0]).isEmpty());
    }

    @Test
    void damagedFile_isAFailure() throws IOException {
        byte[] whole = file("png");

        assertThrows(IOException.class, () -> Raster.read(Arrays.copyOf(whole, 30)));
    }

    /** The head of a PNG claims 100,000 by 100,000 pixels; nothing may be set aside for them. */
    @Test
    void hugePicture_isNone() throws IOException {
        byte[] bomb = file("png");
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);

        assertTrue(Raster.read(bomb).isEmpty());
    }
}
