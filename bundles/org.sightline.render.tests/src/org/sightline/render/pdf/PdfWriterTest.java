/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.sightline.render.PackageCharts;
import org.sightline.render.PictureFormat;
import org.sightline.render.PictureFormat.Settings;
import org.sightline.render.picture.Picture;

class PdfWriterTest {

    private static PDDocument written(Picture picture, PdfPaper paper) throws IOException {
        return Loader.loadPDF(PackageCharts.bytes(picture, PictureFormat.PDF, new Settings(1, paper)));
    }

    /** A chain of steps that changes the row at each one. */
    private static PackageCharts chain(int steps) {
        PackageCharts charts = new PackageCharts("Chain");
        List<EPackage> lanes = List.of(charts.lane("Customer"), charts.lane("Desk"));
        EClass last = null;
        for (int i = 0; i < steps; i++) {
            EClass step = charts.step(lanes.get(i % 2), "Step" + i);
            if (last != null) {
                charts.flow(last, step, "");
            }
            last = step;
        }
        return charts;
    }

    @Test
    void onePage_hasTheSizeOfThePictureAndItsText() throws IOException {
        Picture picture = chain(4).picture();
        try (PDDocument document = written(picture, PdfPaper.FIT)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(picture.width() * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
            String text = new PDFTextStripper().getText(document);
            for (String each : List.of("Chain", "Customer", "Desk", "Step0", "Step3")) {
                assertTrue(text.contains(each), text);
            }
        }
    }

    @Test
    void fonts_areEmbeddedSubsets() throws IOException {
        try (PDDocument document = written(chain(2).picture(), PdfPaper.FIT)) {
            int fonts = 0;
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+LiberationSans.*"), font.getName());
                fonts++;
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void outline_listsRowsAndTheirSteps() throws IOException {
        try (PDDocument document = written(chain(4).picture(), PdfPaper.FIT)) {
            PDOutlineItem chapter = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("Chain", chapter.getTitle());
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem lane : chapter.children()) {
                titles.add(lane.getTitle());
                lane.children().forEach(step -> titles.add("  " + step.getTitle()));
            }
            assertEquals(List.of("Customer", "  Step0", "  Step2", "Desk", "  Step1", "  Step3"), titles);
        }
    }

    @Test
    void manyPages_repeatTheHeadsAndLoseNoStep() throws IOException {
        int steps = 80;
        try (PDDocument document = written(chain(steps).picture(), PdfPaper.A4)) {
            assertTrue(document.getNumberOfPages() > 3, "pages: " + document.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            String all = stripper.getText(document);
            for (int i = 0; i < steps; i++) {
                assertTrue(all.matches("(?s).*Step" + i + "\\b.*"), "Step" + i);
            }
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("Customer") && text.contains("Desk"), text);
                assertTrue(text.contains(page + " of " + document.getNumberOfPages()), text);
                PDPage each = document.getPage(page - 1);
                assertEquals(595.28, each.getMediaBox().getWidth(), 0.01);
            }
        }
    }

    @Test
    void smallPicture_fitsOnOneSheet() throws IOException {
        try (PDDocument document = written(chain(2).picture(), PdfPaper.A3_LANDSCAPE)) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void hugePicture_staysWithinTheLargestPage() throws IOException {
        try (PDDocument document = written(chain(200).picture(), PdfPaper.FIT)) {
            assertTrue(document.getPage(0).getMediaBox().getWidth() <= 14_400.5f);
        }
    }

    @Test
    void scriptsWithoutGlyphs_areDrawnAllTheSame() throws IOException {
        PackageCharts charts = new PackageCharts("\u5BA2\u6237");
        charts.step(charts.lane("\u0627\u0644\u0639\u0645\u064A\u0644 (a)"), "\uD83D\uDE00 \u05DC\u05E7\u05D5\u05D7");
        try (PDDocument document = written(charts.picture(), PdfPaper.FIT)) {
            assertEquals("\u5BA2\u6237", document.getDocumentInformation().getTitle());
            assertTrue(new PDFTextStripper().getText(document).contains("(a)"));
        }
    }

    @Test
    void samePicture_hasTheSameBytes() {
        Settings settings = new Settings(1, PdfPaper.A4);
        assertArrayEquals(PackageCharts.bytes(chain(9).picture(), PictureFormat.PDF, settings),
                PackageCharts.bytes(chain(9).picture(), PictureFormat.PDF, settings));
    }
}
