/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Ink;
import org.sightline.viewpoint.style.Color;

/** Fills and strokes shapes on a page. Colours are written only when they change. */
final class PdfInks {

    private static final float OPAQUE = 1;

    private final PDPageContentStream page;
    private final PdfPlace place;
    private Color filling;
    private Color stroking;

    /** Writes the outline of a shape. */
    @FunctionalInterface
    interface Outline {

        void trace() throws IOException;
    }

    PdfInks(PDPageContentStream page, PdfPlace place) {
        this.page = page;
        this.place = place;
    }

    /**
     * @param ink colours of a shape
     * @param bounds the box around it, in units of the picture
     * @param evenOdd whether a part within another one is a hole
     * @param outline writes the shape; called once for each time that it is needed
     * @throws IOException if it cannot be written
     */
    void paint(Ink ink, Rectangle bounds, boolean evenOdd, Outline outline) throws IOException {
        boolean clear = ink.effects().fillOpacity() < 1 || ink.effects().strokeOpacity() < 1;
        if (clear) {
            opacity((float) ink.effects().fillOpacity(), (float) ink.effects().strokeOpacity());
        }
        if (ink.effects().gradient() == null) {
            outline.trace();
            paint(ink, evenOdd);
        } else {
            shade(ink.effects().gradient(), bounds, evenOdd, outline);
            if (ink.hasLine()) {
                outline.trace();
                stroke(ink);
                page.stroke();
            }
        }
        if (clear) {
            opacity(OPAQUE, OPAQUE);
        }
    }

    private void opacity(float fill, float stroke) throws IOException {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(fill);
        state.setStrokingAlphaConstant(stroke);
        page.setGraphicsStateParameters(state);
    }

    private void shade(Ink.Gradient gradient, Rectangle bounds, boolean evenOdd, Outline outline) throws IOException {
        page.saveGraphicsState();
        outline.trace();
        if (evenOdd) {
            page.clipEvenOdd();
        } else {
            page.clip();
        }
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        float x = place.x(bounds.x());
        float y = place.y(bounds.y());
        shading.setCoords(gradient.downwards() ? numbers(x, y, x, place.y(bounds.bottom())) : numbers(x, y, place.x(bounds.right()), y));
        COSDictionary change = new COSDictionary();
        change.setInt(COSName.FUNCTION_TYPE, 2);
        change.setItem(COSName.DOMAIN, numbers(0, 1));
        change.setItem(COSName.C0, components(gradient.from()));
        change.setItem(COSName.C1, components(gradient.to()));
        change.setItem(COSName.N, COSInteger.ONE);
        shading.setFunction(new PDFunctionType2(change));
        page.shadingFill(shading);
        page.restoreGraphicsState();
    }

    private static COSArray components(Color color) {
        return numbers(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float each : values) {
            array.add(new COSFloat(each));
        }
        return array;
    }

    private void paint(Ink ink, boolean evenOdd) throws IOException {
        if (ink.fill() != null) {
            fill(ink.fill());
        }
        if (ink.hasLine()) {
            stroke(ink);
        }
        if (ink.fill() != null && ink.hasLine()) {
            if (evenOdd) {
                page.fillAndStrokeEvenOdd();
            } else {
                page.fillAndStroke();
            }
        } else if (ink.fill() != null) {
            if (evenOdd) {
                page.fillEvenOdd();
            } else {
                page.fill();
            }
        } else if (ink.hasLine()) {
            page.stroke();
        } else {
            page.appendRawCommands("n\n");
        }
    }

    /** @param color of the areas and texts that follow */
    void fill(Color color) throws IOException {
        if (!color.equals(filling)) {
            page.setNonStrokingColor(color.red() / 255f, color.green() / 255f, color.blue() / 255f);
            filling = color;
        }
    }

    private void stroke(Ink ink) throws IOException {
        if (!ink.stroke().equals(stroking)) {
            page.setStrokingColor(ink.stroke().red() / 255f, ink.stroke().green() / 255f, ink.stroke().blue() / 255f);
            stroking = ink.stroke();
        }
        page.setLineWidth(place.length(ink.width()));
        page.setLineCapStyle(ink.round() ? 1 : 0);
        page.setLineJoinStyle(ink.round() ? 1 : 0);
        double[] dashes = ink.dashes();
        float[] lengths = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = place.length(dashes[i]);
        }
        page.setLineDashPattern(lengths, 0);
    }
}
