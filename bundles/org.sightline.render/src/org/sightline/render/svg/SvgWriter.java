/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.ReadingOrder;

/**
 * Writes pictures as SVG 1.1 for browsers, Inkscape and word processors alike: plain shapes with attributes, no style sheet, no script,
 * no marker, nothing fetched from anywhere: images are part of the file. Text stays text. Groups carry ids, the kind as class, a title and a link.
 *
 * <p>Names from a model appear only as escaped text; links only where {@link SafeLink} agrees. The same picture gives the same bytes.
 */
public final class SvgWriter {

    private static final String FONTS = "'" + FontFace.FAMILY + "', Arial, Helvetica, sans-serif";
    private static final int FLUSH = 1 << 15;

    private final OutputStream out;
    private final SvgInks inks = new SvgInks();
    private final SvgImages images = new SvgImages();
    private final StringBuilder text = new StringBuilder(FLUSH + (FLUSH >> 2));

    private SvgWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * @param picture a picture
     * @param out where it is written; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Picture picture, OutputStream out) throws IOException {
        SvgWriter writer = new SvgWriter(out);
        writer.head(picture);
        for (Drawing each : picture.drawings()) {
            writer.add(each);
        }
        writer.text.append("</svg>\n");
        writer.flush(0);
    }

    private void flush(int limit) throws IOException {
        if (text.length() > limit) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }

    private void head(Picture picture) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"");
        attribute("width", picture.width());
        attribute("height", picture.height());
        text.append(" viewBox=\"0 0 ");
        Decimal.add(picture.width(), text);
        text.append(' ');
        Decimal.add(picture.height(), text);
        text.append("\" role=\"img\" aria-labelledby=\"picture-title picture-description\"");
        attribute("font-family", FONTS);
        text.append(">\n<title id=\"picture-title\">");
        XmlText.add(picture.title(), text);
        text.append("</title>\n<desc id=\"picture-description\">");
        XmlText.add(picture.description(), text);
        text.append("</desc>\n<rect");
        bounds(new Rectangle(0, 0, picture.width(), picture.height()));
        text.append(" fill=\"#ffffff\"/>\n");
    }

    private void add(Drawing drawing) throws IOException {
        switch (drawing) {
            case Group group -> add(group);
            case BoxDrawing box -> add(box);
            case OvalDrawing oval -> add(oval);
            case PathDrawing path -> add(path);
            case TextDrawing line -> add(line);
            case ImageDrawing image -> images.add(image, text);
        }
        flush(FLUSH);
    }

    private void add(Group group) throws IOException {
        boolean linked = SafeLink.isSafe(group.link());
        if (linked) {
            text.append("<a");
            attribute("xlink:href", group.link());
            text.append(">\n");
        }
        text.append("<g");
        optional("id", group.id());
        optional("class", group.kind());
        text.append(">\n");
        if (!group.title().isEmpty()) {
            text.append("<title>");
            XmlText.add(group.title(), text);
            text.append("</title>\n");
        }
        for (Drawing each : group.drawings()) {
            add(each);
        }
        text.append("</g>\n").append(linked ? "</a>\n" : "");
    }

    private void add(BoxDrawing box) {
        String paint = inks.paint(box.ink(), text);
        text.append("<rect");
        bounds(box.bounds());
        if (box.radius() > 0) {
            attribute("rx", box.radius());
            attribute("ry", box.radius());
        }
        inks.add(box.ink(), paint, text);
        text.append("/>\n");
    }

    private void bounds(Rectangle bounds) {
        attribute("x", bounds.x());
        attribute("y", bounds.y());
        attribute("width", bounds.width());
        attribute("height", bounds.height());
    }

    private void add(OvalDrawing oval) {
        String paint = inks.paint(oval.ink(), text);
        text.append("<ellipse");
        attribute("cx", oval.bounds().centreX());
        attribute("cy", oval.bounds().centreY());
        attribute("rx", oval.bounds().width() / 2);
        attribute("ry", oval.bounds().height() / 2);
        inks.add(oval.ink(), paint, text);
        text.append("/>\n");
    }

    private void add(PathDrawing drawing) {
        String paint = inks.paint(drawing.ink(), text);
        text.append("<path d=\"");
        for (Contour.Segment each : drawing.path().segments()) {
            switch (each) {
                case Contour.Move move -> points('M', move.to());
                case Contour.Line line -> points('L', line.to());
                case Contour.Curve curve -> points('C', curve.first(), curve.second(), curve.to());
                case Contour.Close close -> text.append('Z');
            }
        }
        text.append('"');
        text.append(drawing.evenOdd() ? " fill-rule=\"evenodd\"" : "");
        inks.add(drawing.ink(), paint, text);
        text.append("/>\n");
    }

    private void points(char command, Point... points) {
        char separator = command;
        for (Point each : points) {
            text.append(separator);
            Decimal.add(each.x(), text);
            text.append(' ');
            Decimal.add(each.y(), text);
            separator = ' ';
        }
    }

    private void add(TextDrawing line) {
        boolean rightToLeft = ReadingOrder.isRightToLeft(line.text());
        text.append("<text");
        attribute("x", line.x());
        attribute("y", line.baseline());
        attribute("font-size", line.font().size());
        if (line.font().face().bold()) {
            text.append(" font-weight=\"bold\"");
        }
        if (line.font().face().italic()) {
            text.append(" font-style=\"italic\"");
        }
        if (line.font().underline() || line.font().strikeThrough()) {
            text.append(" text-decoration=\"").append(line.font().underline() ? "underline" : "")
                    .append(line.font().underline() && line.font().strikeThrough() ? " " : "")
                    .append(line.font().strikeThrough() ? "line-through" : "").append('"');
        }
        attribute("fill", line.color().toString());
        optional("text-anchor", anchor(line.anchor(), rightToLeft));
        text.append(rightToLeft ? " direction=\"rtl\"" : "");
        if (line.turned()) {
            text.append(" transform=\"rotate(-90 ");
            Decimal.add(line.x(), text);
            text.append(' ');
            Decimal.add(line.baseline(), text);
            text.append(")\"");
        }
        text.append('>');
        XmlText.add(line.text(), text);
        text.append("</text>\n");
    }

    /** SVG's anchors follow the direction of the text, ours are left and right. */
    private static String anchor(TextDrawing.Anchor anchor, boolean rightToLeft) {
        return switch (anchor) {
            case LEFT -> rightToLeft ? "end" : "";
            case MIDDLE -> "middle";
            case RIGHT -> rightToLeft ? "" : "end";
        };
    }

    private void optional(String name, String value) {
        if (!value.isEmpty()) {
            attribute(name, value);
        }
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        XmlText.add(value, text);
        text.append('"');
    }

    private void attribute(String name, double value) {
        text.append(' ').append(name).append("=\"");
        Decimal.add(value, text);
        text.append('"');
    }
}
