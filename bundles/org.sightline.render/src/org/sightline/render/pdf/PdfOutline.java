/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.Picture.Mark;

/** The outline of a document: a chapter for each picture, in it the picture's marks, each leading to the page that shows it. */
final class PdfOutline {

    private static final double ABOVE = 12;

    private final PDDocument document;
    private final PDDocumentOutline outline = new PDDocumentOutline();

    PdfOutline(PDDocument document) {
        this.document = document;
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /**
     * A page and the part of the picture that it shows.
     *
     * @param page the page
     * @param place what it shows where
     */
    record Shown(PDPage page, PdfPlace place) {
    }

    /**
     * @param picture a picture
     * @param pages its pages
     */
    void add(Picture picture, List<Shown> pages) {
        PDOutlineItem chapter = item(picture.title(), pages.get(0), 0, pages.get(0).place().top());
        outline.addLast(chapter);
        Deque<PDOutlineNode> open = new ArrayDeque<>();
        open.push(chapter);
        for (Mark each : picture.marks()) {
            while (open.size() > each.level() + 1) {
                open.pop();
            }
            PDOutlineItem item = item(each, pages);
            open.peek().addLast(item);
            open.push(item);
        }
    }

    private static PDOutlineItem item(Mark mark, List<Shown> pages) {
        Rectangle corner = new Rectangle(mark.place().x(), mark.place().y(), Math.min(1, mark.place().width()), Math.min(1, mark.place().height()));
        Shown page = pages.stream().filter(each -> each.place().part().contains(mark.place(), 1)).findFirst()
                .or(() -> pages.stream().filter(each -> each.place().shows(corner)).findFirst()).orElse(pages.get(0));
        return item(mark.title(), page, page.place().x(mark.place().x()) - ABOVE, page.place().y(mark.place().y()) + ABOVE);
    }

    private static PDOutlineItem item(String title, Shown page, double x, double y) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page.page());
        destination.setLeft((int) Math.max(0, x));
        destination.setTop((int) y);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }

    /** To be called when all pictures are there. */
    void finish() {
        if (outline.getFirstChild() == null) {
            document.getDocumentCatalog().setDocumentOutline(null);
        }
    }
}
