/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconPainterTest {

    private static final String SQUARE = """
            <svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><rect width="8" height="16" fill="#ff0000"/></svg>
            """;

    @TempDir
    private Path folder;

    private BufferedImage picture(String name) throws IOException {
        return ImageIO.read(folder.resolve(name).toFile());
    }

    @Test
    void paint_drawsEachIconAtThreeSizes() throws IOException {
        Files.writeString(folder.resolve("half.svg"), SQUARE);

        IconPainter.main(new String[] {folder.toString()});

        assertEquals(16, picture("half.png").getWidth());
        assertEquals(24, picture("half@1.5x.png").getWidth());
        assertEquals(32, picture("half@2x.png").getHeight());
        assertEquals(0xFFFF0000, picture("half@2x.png").getRGB(15, 31));
        assertEquals(0, picture("half@2x.png").getRGB(16, 31), "the rest is transparent");
    }

    @Test
    void paint_drawsOnlyWhatHasChanged() throws IOException {
        Path icon = Files.writeString(folder.resolve("half.svg"), SQUARE);
        new IconPainter().paint(folder);
        FileTime past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        FileTime earlier = FileTime.from(Instant.parse("2019-01-01T00:00:00Z"));
        Files.setLastModifiedTime(icon, earlier);
        Files.setLastModifiedTime(folder.resolve("half.png"), past);

        new IconPainter().paint(folder);
        assertEquals(past, Files.getLastModifiedTime(folder.resolve("half.png")));

        Files.setLastModifiedTime(icon, FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
        new IconPainter().paint(folder);
        assertTrue(Files.getLastModifiedTime(folder.resolve("half.png")).compareTo(past) > 0);
    }

    @Test
    void paint_namesAnIconThatIsNoSvg() throws IOException {
        Files.writeString(folder.resolve("broken.svg"), "<html>");

        IOException thrown = assertThrows(IOException.class, () -> new IconPainter().paint(folder));

        assertTrue(thrown.getMessage().contains("broken.svg"), thrown.getMessage());
    }
}
