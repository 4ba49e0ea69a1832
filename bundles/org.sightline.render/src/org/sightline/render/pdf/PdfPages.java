/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.Picture.Mark;
import org.sightline.viewpoint.messages.Messages;

/**
 * Cuts a picture into pages: as high a strip as fits, from left to right, then the next one. The chart's heads are repeated at the left and
 * at the top of every page, what stands below the chart comes with its last strip.
 *
 * @param pages the pages in order
 * @param scale points for each unit of the picture
 */
record PdfPages(List<Page> pages, double scale) {

    /** What is larger than this share of a page, a row from left to right above all, may be cut. */
    private static final double LARGE = 0.5;
    /** Larger charts are made smaller by up to this, if they fit on one page then. */
    private static final double LEAST_SCALE = 0.5;
    private static final double NORMAL_SCALE = 0.75;
    /** More pages of one picture than a person would hang side by side; they would take minutes to write. */
    static final int MOST_PAGES = 2000;
    private static final Messages TEXTS = Messages.of(PdfPages.class);

    /**
     * A page.
     *
     * @param body the part of the picture that only this page shows
     * @param left the heads at its left; null if there are none
     * @param top the heads above it; null if there are none
     */
    record Page(Rectangle body, Rectangle left, Rectangle top) {
    }

    /**
     * @param picture a picture
     * @param width room on a page in points, above 0
     * @param height likewise
     * @return its pages
     * @throws IllegalArgumentException if they would be more than {@link #MOST_PAGES}, with a message that says so
     */
    static PdfPages of(Picture picture, double width, double height) {
        double whole = Math.min(width / picture.width(), height / picture.height());
        if (whole >= LEAST_SCALE) {
            Rectangle all = new Rectangle(0, 0, picture.width(), picture.height());
            return new PdfPages(List.of(new Page(all, null, null)), Math.min(whole, NORMAL_SCALE));
        }
        return tiled(picture, width / LEAST_SCALE, height / LEAST_SCALE);
    }

    private static PdfPages tiled(Picture picture, double pageWidth, double pageHeight) {
        Rectangle chart = picture.chart();
        double headWidth = Math.min(picture.heads().left(), pageWidth / 2);
        double headHeight = Math.min(picture.heads().top(), pageHeight / 2);
        double startX = chart.x() + headWidth;
        double startY = chart.y() + headHeight;
        double roomX = pageWidth - headWidth;
        double roomY = pageHeight - headHeight;
        refuseTooMany(Math.ceil((picture.width() - startX) / roomX) * Math.ceil((picture.height() - startY) / roomY));
        List<Rectangle> marks = picture.marks().stream().map(Mark::place).toList();
        List<Rectangle> narrow = marks.stream().filter(each -> each.width() < roomX * LARGE).toList();
        List<Rectangle> flat = marks.stream().filter(each -> each.height() < roomY * LARGE).toList();
        List<PageCuts.Span> columns = PageCuts.of(startX, picture.width(), roomX, PageCuts.starts(narrow, true), PageCuts.ends(narrow, true));
        List<PageCuts.Span> rows = PageCuts.of(startY, picture.height(), roomY, PageCuts.starts(flat, false), PageCuts.ends(flat, false));
        List<Page> pages = new ArrayList<>();
        for (PageCuts.Span row : rows) {
            for (PageCuts.Span column : columns) {
                Rectangle body = new Rectangle(column.from(), row.from(), column.length(), row.length());
                boolean first = column == columns.get(0);
                pages.add(new Page(body, left(chart, body, headWidth, first), top(chart, body, headHeight)));
            }
        }
        return new PdfPages(pages, LEAST_SCALE);
    }

    private static void refuseTooMany(double count) {
        if (count > MOST_PAGES) {
            throw new IllegalArgumentException(TEXTS.get("pdf_tooManyPages", count, MOST_PAGES));
        }
    }

    /** What stands below the chart is no head: only the first page of a strip shows it. */
    private static Rectangle left(Rectangle chart, Rectangle body, double width, boolean first) {
        double bottom = first ? body.bottom() : Math.min(body.bottom(), chart.bottom() + 1);
        return width <= 0 || bottom <= body.y() ? null : new Rectangle(chart.x() - 0.5, body.y(), width + 0.5, bottom - body.y());
    }

    private static Rectangle top(Rectangle chart, Rectangle body, double height) {
        return height <= 0 ? null : new Rectangle(body.x(), chart.y(), body.width(), height);
    }
}
