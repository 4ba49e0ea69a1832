/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.icons;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;

/**
 * Draws icons as pictures of pixels. The scalable ones are what people draw and keep; a workbench that reads pixels starts faster, since it needs
 * nothing that reads SVG. Each is drawn at the three sizes that the workbench looks for: {@code NAME.png}, {@code NAME@1.5x.png} and
 * {@code NAME@2x.png}.
 */
public final class IconPainter {

    private static final Map<String, Double> SCALES = Map.of("", 1.0, "@1.5x", 1.5, "@2x", 2.0);

    private final SVGLoader loader = new SVGLoader();

    /**
     * @param arguments folders with icons
     * @throws IOException if an icon cannot be read or its pictures cannot be written; the message names it
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        IconPainter painter = new IconPainter();
        for (String folder : arguments) {
            painter.paint(Path.of(folder));
        }
    }

    /**
     * Draws the icons of a folder that have changed since they were last drawn.
     *
     * @param folder with {@code NAME.svg}
     * @throws IOException if an icon cannot be read or its pictures cannot be written; the message names it
     */
    public void paint(Path folder) throws IOException {
        try (DirectoryStream<Path> icons = Files.newDirectoryStream(folder, "*.svg")) {
            for (Path icon : icons) {
                paintIcon(icon);
            }
        }
    }

    private void paintIcon(Path icon) throws IOException {
        String name = icon.getFileName().toString().replaceFirst("[.]svg$", "");
        for (var scale : SCALES.entrySet()) {
            Path picture = icon.resolveSibling(name + scale.getKey() + ".png");
            if (!Files.exists(picture) || Files.getLastModifiedTime(picture).compareTo(Files.getLastModifiedTime(icon)) < 0) {
                ImageIO.write(picture(icon, scale.getValue()), "png", picture.toFile());
            }
        }
    }

    private BufferedImage picture(Path icon, double scale) throws IOException {
        SVGDocument drawing = loader.load(icon.toUri().toURL());
        if (drawing == null) {
            throw new IOException(icon + " is not an SVG that can be read. Correct or remove it.");
        }
        FloatSize size = drawing.size();
        BufferedImage picture = new BufferedImage((int) Math.ceil(size.width * scale), (int) Math.ceil(size.height * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        drawing.render(null, graphics);
        graphics.dispose();
        return picture;
    }
}
