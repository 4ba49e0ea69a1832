/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.render.pdf.PdfPaper;
import org.sightline.render.pdf.PdfWriter;
import org.sightline.render.picture.Picture;
import org.sightline.render.png.PngWriter;
import org.sightline.render.svg.SvgWriter;
import org.sightline.render.text.TextMeasure;

/** Forms in which pictures are written. */
public enum PictureFormat {
    /** Scalable Vector Graphics. */
    SVG,
    /** Portable Network Graphics. */
    PNG,
    /** Portable Document Format; the one form that holds several pictures. */
    PDF;

    /**
     * How a form is written.
     *
     * @param scale of PNG: pixels for each unit, above 0
     * @param paper of PDF: what the pages are like
     */
    public record Settings(double scale, PdfPaper paper) {

        /** PNG for screens of twice the usual density, PDF with one page for each picture. */
        public static final Settings STANDARD = new Settings(2, PdfPaper.FIT);
    }

    /**
     * @param fileName name of a file
     * @return the form that its ending asks for, whatever the case
     */
    public static Optional<PictureFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (PictureFormat each : values()) {
            if (name.endsWith("." + each.ending())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** @return ending of file names, without the dot */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param pictures one picture; for PDF one or more
     * @param settings how
     * @param measure the measure that the pictures were made with
     * @param out where they are written; not closed
     * @return what could not be drawn, one sentence each
     * @throws IOException if they cannot be written
     * @throws IllegalArgumentException if this form cannot hold them, with a message for the user
     */
    public List<String> write(List<Picture> pictures, Settings settings, TextMeasure measure, OutputStream out) throws IOException {
        return switch (this) {
            case SVG -> {
                SvgWriter.write(single(pictures), out);
                yield List.of();
            }
            case PNG -> new PngWriter(measure).write(single(pictures), settings.scale(), out);
            case PDF -> new PdfWriter(measure, settings.paper()).write(pictures, out);
        };
    }

    private static Picture single(List<Picture> pictures) {
        if (pictures.size() != 1) {
            throw new IllegalArgumentException("one picture, not " + pictures.size());
        }
        return pictures.get(0);
    }
}
