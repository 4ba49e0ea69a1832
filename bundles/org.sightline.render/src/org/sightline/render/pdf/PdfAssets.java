/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.sightline.render.picture.Raster;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.FontFamily;

/**
 * What one document holds once: each face of the shipped family that is used, with the glyphs that are used, and pictures made of pixels.
 */
final class PdfAssets {

    private final PDDocument document;
    private final FontFamily family;
    private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);
    private final Map<Raster, PDImageXObject> images = new IdentityHashMap<>();

    PdfAssets(PDDocument document, FontFamily family) {
        this.document = document;
        this.family = family;
    }

    PDFont font(FontFace face) {
        return fonts.computeIfAbsent(face, this::load);
    }

    PDImageXObject image(Raster raster) throws IOException {
        PDImageXObject image = images.get(raster);
        if (image == null) {
            image = LosslessFactory.createFromImage(document, raster.image());
            images.put(raster, image);
        }
        return image;
    }

    private PDFont load(FontFace face) {
        try (InputStream in = family.file(face).openStream()) {
            return PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
