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
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.FontFamily;

/** The shipped family in one document: each face that is used is embedded, with the glyphs that are used. */
final class PdfFonts {

    private final PDDocument document;
    private final FontFamily family;
    private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);

    PdfFonts(PDDocument document, FontFamily family) {
        this.document = document;
        this.family = family;
    }

    PDFont font(FontFace face) {
        return fonts.computeIfAbsent(face, this::load);
    }

    private PDFont load(FontFace face) {
        try (InputStream in = family.open(face)) {
            return PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
