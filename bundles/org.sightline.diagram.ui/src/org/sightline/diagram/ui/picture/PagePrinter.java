/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;

/**
 * Prints documents page by page, each as large as the paper allows. The pages are drawn as images of at most {@value #FINEST} dots an inch,
 * one at a time, so that paper and PDF look the same.
 */
final class PagePrinter {

    private static final int FINEST = 300;
    private static final int POINTS_PER_INCH = 72;

    private final Printer printer;

    /** @param printer where to print */
    PagePrinter(Printer printer) {
        this.printer = printer;
    }

    /**
     * @param name what the queue of the printer shows
     * @param pdf a document
     * @return whether the printer has taken it
     * @throws IOException if the document cannot be drawn
     */
    boolean print(String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (!printer.startJob(name)) {
                return false;
            }
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                if (printer.startPage()) {
                    page(renderer.renderImageWithDPI(i, Math.min(FINEST, printer.getDPI().x), ImageType.RGB));
                    printer.endPage();
                }
            }
            printer.endJob();
            return true;
        }
    }

    private void page(BufferedImage drawn) {
        Image image = new Image(printer, data(drawn));
        GC gc = new GC(printer);
        Rectangle area = printer.getClientArea();
        Point size = fitted(drawn.getWidth(), drawn.getHeight(), area.width, area.height);
        gc.drawImage(image, 0, 0, drawn.getWidth(), drawn.getHeight(), (area.width - size.x) / 2, (area.height - size.y) / 2, size.x, size.y);
        gc.dispose();
        image.dispose();
    }

    private static Point fitted(int width, int height, int room, int roomBelow) {
        double scale = Math.min((double) room / width, (double) roomBelow / height);
        return new Point((int) Math.round(width * scale), (int) Math.round(height * scale));
    }

    private static ImageData data(BufferedImage image) {
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] &= 0xFFFFFF;
            }
            data.setPixels(0, y, row.length, row, 0);
        }
        return data;
    }

    /** @return the paper that has the shape of the printer's, for whoever makes the document */
    boolean isWide() {
        Rectangle area = printer.getClientArea();
        return area.width > area.height;
    }

    /** @return whether a sheet is larger than A4 */
    boolean isLarge() {
        Rectangle area = printer.getClientArea();
        double inches = Math.max(area.width, area.height) / (double) printer.getDPI().x;
        return inches * POINTS_PER_INCH > 1000;
    }
}
