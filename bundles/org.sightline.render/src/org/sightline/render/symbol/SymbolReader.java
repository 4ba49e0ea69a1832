/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sightline.render.text.CleanText;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.render.text.TextOutline;
import org.sightline.viewpoint.messages.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads the part of SVG that symbols are made of: {@code svg}, {@code g}, {@code path}, {@code rect}, {@code circle}, {@code ellipse},
 * {@code line}, {@code polyline}, {@code polygon} and {@code text} in one line, with colours, lines and transformations, as attributes or in
 * {@code style}. Titles, descriptions and metadata are skipped, everything else is refused: a symbol is drawn wholly or not at all. Document
 * types are refused, so that nothing is fetched and nothing expands. Reads one file after the other; not safe for use by several threads.
 */
final class SymbolReader {

    private static final Messages TEXTS = Messages.of(SymbolReader.class);

    private final TextMeasure measure;
    private final List<Symbol.Part> parts = new ArrayList<>();
    private DocumentBuilder builder;

    /** @param measure the measure of texts */
    SymbolReader(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * @param in an SVG file
     * @return the symbol
     * @throws IOException if it is none, with a message that says why
     */
    Symbol read(InputStream in) throws IOException {
        try {
            parts.clear();
            return symbol(parse(in));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Element parse(InputStream in) throws IOException {
        try {
            if (builder == null) {
                builder = builder();
            }
            return builder.parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /* To make one takes longer than to read a symbol. */
    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder made = factory.newDocumentBuilder();
        made.setErrorHandler(null);
        return made;
    }

    private Symbol symbol(Element svg) throws IOException {
        double[] box = SvgNumbers.all(svg.getAttribute("viewBox"));
        if (box.length != 4) {
            box = new double[] {0, 0, SvgNumbers.length(svg, "width"), SvgNumbers.length(svg, "height")};
        }
        if (!"svg".equals(svg.getLocalName()) || !(box[2] > 0 && box[3] > 0)) {
            throw new IOException(TEXTS.get("symbol_notSvg"));
        }
        content(svg, SvgStyle.INITIAL.within(svg), AffineTransform.getTranslateInstance(-box[0], -box[1]));
        return new Symbol(box[2], box[3], parts, null);
    }

    private void content(Element parent, SvgStyle style, AffineTransform place) throws IOException {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && "http://www.w3.org/2000/svg".equals(element.getNamespaceURI())) {
                AffineTransform inner = new AffineTransform(place);
                inner.concatenate(SvgTransform.parse(element.getAttribute("transform")));
                add(element, style.within(element), inner);
            }
        }
    }

    private void add(Element element, SvgStyle style, AffineTransform place) throws IOException {
        switch (element.getLocalName()) {
            case "title", "desc", "metadata", "defs" -> {
            }
            case "g" -> content(element, style, place);
            default -> {
                Path2D form = new Path2D.Double(style.rule());
                form.append(shape(element).getPathIterator(place), false);
                double scale = Math.sqrt(Math.abs(place.getDeterminant()));
                parts.add(new Symbol.Part(form, style.fill(), style.stroke(), style.width() * scale, style.line(), style.round(),
                        style.seen()));
            }
        }
    }

    private Shape shape(Element element) throws IOException {
        return switch (element.getLocalName()) {
            case "path" -> SvgPath.parse(element.getAttribute("d"));
            case "rect" -> rectangle(element);
            case "circle" -> oval(element, SvgNumbers.length(element, "r"), SvgNumbers.length(element, "r"));
            case "ellipse" -> oval(element, SvgNumbers.length(element, "rx"), SvgNumbers.length(element, "ry"));
            case "line" -> polyline(false, SvgNumbers.length(element, "x1"), SvgNumbers.length(element, "y1"),
                    SvgNumbers.length(element, "x2"), SvgNumbers.length(element, "y2"));
            case "polyline" -> polyline(false, SvgNumbers.all(element.getAttribute("points")));
            case "polygon" -> polyline(true, SvgNumbers.all(element.getAttribute("points")));
            case "text" -> text(element);
            default -> throw new IOException(TEXTS.get("symbol_element", element.getLocalName()));
        };
    }

    /** Letters become outlines of the shipped family, whatever family the file names. */
    private Shape text(Element element) {
        double size = SvgNumbers.length(SvgStyle.value(element, "font-size"));
        boolean bold = "bold".equals(SvgStyle.value(element, "font-weight"));
        Font font = Font.of(FontFace.of(bold, "italic".equals(SvgStyle.value(element, "font-style"))), size == 0 ? 16 : size);
        String text = CleanText.line(element.getTextContent());
        double width = measure.width(text, font);
        double before = switch (SvgStyle.value(element, "text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        Path2D outline = new TextOutline(measure).of(text, font);
        outline.transform(AffineTransform.getTranslateInstance(SvgNumbers.length(element, "x") - before, SvgNumbers.length(element, "y")));
        return outline;
    }

    private static Shape rectangle(Element element) {
        double rx = SvgNumbers.length(element, "rx");
        double ry = SvgNumbers.length(element, "ry");
        return new RoundRectangle2D.Double(SvgNumbers.length(element, "x"), SvgNumbers.length(element, "y"),
                SvgNumbers.length(element, "width"), SvgNumbers.length(element, "height"), 2 * (rx == 0 ? ry : rx), 2 * (ry == 0 ? rx : ry));
    }

    private static Shape oval(Element element, double rx, double ry) {
        return new Ellipse2D.Double(SvgNumbers.length(element, "cx") - rx, SvgNumbers.length(element, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape polyline(boolean closed, double... numbers) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            if (i == 0) {
                path.moveTo(numbers[0], numbers[1]);
            } else {
                path.lineTo(numbers[i], numbers[i + 1]);
            }
        }
        if (closed && numbers.length > 1) {
            path.closePath();
        }
        return path;
    }
}
