/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Extent;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.Picture.HeadName;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.picture.TextDrawing.Anchor;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.render.text.TextOutline;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.style.Color;

/**
 * Writes pictures as PDF, with text that can be selected and searched, an embedded subset of the shipped family, and an outline of what the
 * pictures show. Several pictures become one document. The same pictures give the same bytes.
 */
public final class PdfWriter {

    private static final Messages TEXTS = Messages.of(PdfWriter.class);
    /** The largest page that PDF 1.7 allows, in points (ISO 32000-1, annex C). */
    private static final double LARGEST_PAGE = 14_400;
    private static final double POINTS_PER_UNIT = 0.75;
    private static final double MARGIN = 28;
    private static final double HEADER = 18;
    /** A name may stick out by this, as boxes around texts are a little too large. */
    private static final double ROUNDING = 14;
    private static final double LEAST_SEEN = 10;
    private static final Font HEADER_FONT = Font.of(FontFace.REGULAR, 9);
    private static final Color HEADER_COLOR = new Color(0x5B, 0x64, 0x6E);
    private static final long SAME_EVERY_TIME = 0;

    private final TextMeasure measure;
    private final TextOutline outlines;
    private final PdfPaper paper;

    /**
     * @param measure the measure of texts
     * @param paper what the pages are like
     */
    public PdfWriter(TextMeasure measure, PdfPaper paper) {
        this.measure = measure;
        outlines = new TextOutline(measure);
        this.paper = paper;
    }

    /**
     * @param pictures the pictures in order, at least one
     * @param out where they are written; not closed
     * @return what could not be drawn, one sentence each
     * @throws IOException if they cannot be written
     */
    public List<String> write(List<Picture> pictures, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(pictures.get(0).title());
            document.setDocumentInformation(information);
            PDViewerPreferences preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(preferences);
            PdfAssets assets = new PdfAssets(document, measure.family());
            PdfOutline outline = new PdfOutline(document);
            for (Picture each : pictures) {
                add(each, document, assets, outline);
            }
            outline.finish();
            document.setDocumentId(SAME_EVERY_TIME);
            document.save(out);
        }
        return outlines.problems();
    }

    private void add(Picture picture, PDDocument document, PdfAssets assets, PdfOutline outline) throws IOException {
        List<PdfOutline.Shown> shown = new ArrayList<>();
        if (paper == PdfPaper.FIT) {
            double scale = Math.min(POINTS_PER_UNIT, LARGEST_PAGE / Math.max(picture.width(), picture.height()));
            PDPage page = page(document, picture.width() * scale, picture.height() * scale);
            Rectangle all = new Rectangle(0, 0, picture.width(), picture.height());
            PdfPlace place = new PdfPlace(all, 0, picture.height() * scale, scale);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(picture.drawings(), Set.of(), content, assets, place);
            }
            shown.add(new PdfOutline.Shown(page, place));
        } else {
            PdfPages pages = PdfPages.of(picture, paper.width() - 2 * MARGIN, paper.height() - 2 * MARGIN - HEADER);
            for (int i = 0; i < pages.pages().size(); i++) {
                shown.add(add(picture, pages, i, document, assets));
            }
        }
        outline.add(picture, shown);
    }

    private PdfOutline.Shown add(Picture picture, PdfPages pages, int number, PDDocument document, PdfAssets assets) throws IOException {
        PdfPages.Page cut = pages.pages().get(number);
        PDPage page = page(document, paper.width(), paper.height());
        double scale = pages.scale();
        double left = MARGIN + (cut.left() == null ? 0 : cut.left().width() * scale);
        double top = paper.height() - MARGIN - HEADER - (cut.top() == null ? 0 : cut.top().height() * scale);
        PdfPlace body = new PdfPlace(cut.body(), left, top, scale);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            clipped(picture, Set.of(), content, assets, body);
            Set<Drawing> names = Collections.newSetFromMap(new IdentityHashMap<>());
            picture.heads().names().forEach(each -> names.add(each.name()));
            if (cut.left() != null) {
                PdfPlace place = new PdfPlace(cut.left(), MARGIN, top, scale);
                clipped(picture, names, content, assets, place);
                names(picture, true, content, assets, place);
            }
            if (cut.top() != null) {
                PdfPlace place = new PdfPlace(cut.top(), left, paper.height() - MARGIN - HEADER, scale);
                clipped(picture, names, content, assets, place);
                names(picture, false, content, assets, place);
            }
            if (pages.pages().size() > 1) {
                header(picture.title(), number + 1, pages.pages().size(), content, assets);
            }
        }
        return new PdfOutline.Shown(page, body);
    }

    private void header(String title, int number, int count, PDPageContentStream content, PdfAssets assets) throws IOException {
        double width = paper.width() - 2 * MARGIN;
        PdfPlace place = new PdfPlace(new Rectangle(0, 0, width, HEADER), MARGIN, paper.height() - MARGIN, 1);
        String page = TEXTS.get("pdf_page", Integer.toString(number), Integer.toString(count));
        draw(List.of(header(title, 0, Anchor.LEFT), header(page, width, Anchor.RIGHT)), Set.of(), content, assets, place);
    }

    private TextDrawing header(String text, double x, Anchor anchor) {
        return new TextDrawing(x, HEADER_FONT.size(), text, measure.width(text, HEADER_FONT), HEADER_FONT, HEADER_COLOR, anchor, false);
    }

    /** Draws the names of rows or columns in the middle of the parts that a page shows of them. */
    private void names(Picture picture, boolean rows, PDPageContentStream content, PdfAssets assets, PdfPlace place) throws IOException {
        Rectangle part = place.part();
        for (HeadName each : picture.heads().names()) {
            if (each.row() != rows || seen(each.place(), part, rows) < LEAST_SEEN) {
                continue;
            }
            double dx = rows ? 0 : shift(each.place().x(), each.place().right(), part.x(), part.right());
            double dy = rows ? shift(each.place().y(), each.place().bottom(), part.y(), part.bottom()) : 0;
            Rectangle seen = Extent.of(each.name()).moved(dx, dy);
            if (part.contains(seen, ROUNDING)) {
                draw(List.of(each.name()), Set.of(), content, assets, new PdfPlace(part.moved(-dx, -dy), place.left(), place.top(), place.scale()));
            }
        }
    }

    /** How much a page shows of a row's height or a column's width. */
    private static double seen(Rectangle head, Rectangle part, boolean row) {
        return row ? Math.min(head.bottom(), part.bottom()) - Math.max(head.y(), part.y())
                : Math.min(head.right(), part.right()) - Math.max(head.x(), part.x());
    }

    /** How far to move something centred between two ends so that it is centred in the part of it that is shown. */
    private static double shift(double from, double to, double shownFrom, double shownTo) {
        return (Math.max(from, shownFrom) + Math.min(to, shownTo) - from - to) / 2;
    }

    private void clipped(Picture picture, Set<Drawing> left, PDPageContentStream content, PdfAssets assets, PdfPlace place) throws IOException {
        content.saveGraphicsState();
        Rectangle part = place.part();
        content.addRect(place.x(part.x()), place.y(part.bottom()), place.length(part.width()), place.length(part.height()));
        content.clip();
        draw(picture.drawings(), left, content, assets, place);
        content.restoreGraphicsState();
    }

    private void draw(List<? extends Drawing> drawings, Set<Drawing> left, PDPageContentStream content, PdfAssets assets, PdfPlace place)
            throws IOException {
        PdfBrush brush = new PdfBrush(content, assets, outlines, place, left);
        for (Drawing each : drawings) {
            brush.draw(each);
        }
    }

    private static PDPage page(PDDocument document, double width, double height) {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        return page;
    }
}
