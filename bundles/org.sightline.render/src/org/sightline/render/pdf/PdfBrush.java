/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Extent;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.text.Font;
import org.sightline.render.text.GlyphRun;
import org.sightline.render.text.TextMeasure;
import org.sightline.render.text.TextOutline;

/**
 * Draws pieces of a picture onto a PDF page. Text is text in the embedded font; parts that the shipped family lacks are drawn as outlines
 * and carry the text they stand for.
 */
final class PdfBrush {

    /** Control points of a quarter of a circle lie at this share of the radius. */
    private static final double CIRCLE = 0.5522847498;

    private final PDPageContentStream page;
    private final PdfAssets assets;
    private final TextMeasure measure;
    private final TextOutline outlines;
    private final PdfPlace place;
    private final Set<Drawing> left;
    private final PdfInks inks;

    /**
     * @param page where it is drawn
     * @param assets what the document holds once
     * @param outlines turns texts into outlines that the shipped family lacks
     * @param place which part of the picture lies where on the page
     * @param left groups that are left out
     */
    PdfBrush(PDPageContentStream page, PdfAssets assets, TextOutline outlines, PdfPlace place, Set<Drawing> left) {
        this.left = left;
        this.page = page;
        this.assets = assets;
        measure = outlines.measure();
        this.place = place;
        this.outlines = outlines;
        inks = new PdfInks(page, place);
    }

    /**
     * @param drawing a piece; what lies outside the part that is shown is left out
     * @throws IOException if it cannot be written
     */
    void draw(Drawing drawing) throws IOException {
        if (drawing instanceof Group && left.contains(drawing)) {
            return;
        }
        if (!(drawing instanceof Group) && !place.shows(Extent.of(drawing))) {
            return;
        }
        switch (drawing) {
            case Group group -> {
                for (Drawing each : group.drawings()) {
                    draw(each);
                }
            }
            case BoxDrawing box -> draw(box);
            case OvalDrawing oval -> inks.paint(oval.ink(), oval.bounds(), false,
                    () -> rounded(oval.bounds(), oval.bounds().width() / 2, oval.bounds().height() / 2));
            case PathDrawing path -> inks.paint(path.ink(), Extent.of(path), path.evenOdd(), () -> trace(path));
            case TextDrawing text -> draw(text);
            case ImageDrawing image -> draw(image);
        }
    }

    private void draw(ImageDrawing image) throws IOException {
        Rectangle r = image.bounds();
        page.drawImage(assets.image(image.image()), place.x(r.x()), place.y(r.bottom()), place.length(r.width()), place.length(r.height()));
    }

    private void draw(BoxDrawing box) throws IOException {
        Rectangle r = box.bounds();
        if (box.radius() > 0) {
            inks.paint(box.ink(), r, false, () -> rounded(r, box.radius(), box.radius()));
        } else {
            inks.paint(box.ink(), r, false,
                    () -> page.addRect(place.x(r.x()), place.y(r.bottom()), place.length(r.width()), place.length(r.height())));
        }
    }

    private void rounded(Rectangle r, double rx, double ry) throws IOException {
        double cx = rx * (1 - CIRCLE);
        double cy = ry * (1 - CIRCLE);
        moveTo(r.x() + rx, r.y());
        lineTo(r.right() - rx, r.y());
        curveTo(r.right() - cx, r.y(), r.right(), r.y() + cy, r.right(), r.y() + ry);
        lineTo(r.right(), r.bottom() - ry);
        curveTo(r.right(), r.bottom() - cy, r.right() - cx, r.bottom(), r.right() - rx, r.bottom());
        lineTo(r.x() + rx, r.bottom());
        curveTo(r.x() + cx, r.bottom(), r.x(), r.bottom() - cy, r.x(), r.bottom() - ry);
        lineTo(r.x(), r.y() + ry);
        curveTo(r.x(), r.y() + cy, r.x() + cx, r.y(), r.x() + rx, r.y());
        page.closePath();
    }

    private void trace(PathDrawing drawing) throws IOException {
        for (Contour.Segment each : drawing.path().segments()) {
            switch (each) {
                case Contour.Move move -> moveTo(move.to().x(), move.to().y());
                case Contour.Line line -> lineTo(line.to().x(), line.to().y());
                case Contour.Curve c -> curveTo(c.first().x(), c.first().y(), c.second().x(), c.second().y(), c.to().x(), c.to().y());
                case Contour.Close close -> page.closePath();
            }
        }
    }

    private void moveTo(double x, double y) throws IOException {
        page.moveTo(place.x(x), place.y(y));
    }

    private void lineTo(double x, double y) throws IOException {
        page.lineTo(place.x(x), place.y(y));
    }

    private void curveTo(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        page.curveTo(place.x(x1), place.y(y1), place.x(x2), place.y(y2), place.x(x), place.y(y));
    }

    private void draw(TextDrawing text) throws IOException {
        inks.fill(text.color());
        double along = text.offset();
        for (GlyphRun run : GlyphRun.of(text.text(), text.font(), measure)) {
            Point start = text.turned() ? new Point(text.x(), text.baseline() - along) : new Point(text.x() + along, text.baseline());
            if (run.shipped()) {
                show(run, text.font(), start, text.turned());
            } else {
                outline(run, text.font(), start, text.turned());
            }
            along += run.width();
        }
        line(text, text.font().underline(), 0.12);
        line(text, text.font().strikeThrough(), -0.28);
    }

    private void show(GlyphRun run, Font font, Point start, boolean turned) throws IOException {
        page.beginText();
        page.setFont(assets.font(font.face()), place.length(font.size()));
        float x = place.x(start.x());
        float y = place.y(start.y());
        page.setTextMatrix(turned ? new Matrix(0, 1, -1, 0, x, y) : new Matrix(1, 0, 0, 1, x, y));
        page.showText(run.text());
        page.endText();
    }

    private void outline(GlyphRun run, Font font, Point start, boolean turned) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, run.text());
        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        Shape shape = outlines.other(run, font);
        double[] c = new double[6];
        boolean drawn = false;
        double lastX = 0;
        double lastY = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            int count = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_QUADTO ? 2 : 1;
            for (int i = 0; i < count; i++) {
                double x = c[2 * i];
                double y = c[2 * i + 1];
                c[2 * i] = start.x() + (turned ? y : x);
                c[2 * i + 1] = start.y() + (turned ? -x : y);
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> curveTo(lastX + (c[0] - lastX) * 2 / 3, lastY + (c[1] - lastY) * 2 / 3,
                        c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> page.closePath();
            }
            if (count > 0) {
                lastX = c[2 * count - 2];
                lastY = c[2 * count - 1];
            }
            drawn = true;
        }
        if (drawn) {
            page.fill();
        }
        page.endMarkedContent();
    }

    private void line(TextDrawing text, boolean drawn, double height) throws IOException {
        if (!drawn) {
            return;
        }
        double size = text.font().size();
        double from = text.offset();
        Rectangle bar = text.turned()
                ? new Rectangle(text.x() + height * size, text.baseline() - from - text.width(), 0.06 * size, text.width())
                : new Rectangle(text.x() + from, text.baseline() + height * size, text.width(), 0.06 * size);
        draw(new BoxDrawing(bar, 0, Ink.fill(text.color())));
    }
}
