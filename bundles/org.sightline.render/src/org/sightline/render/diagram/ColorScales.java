/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.picture.TextDrawing.Anchor;
import org.sightline.render.text.CleanText;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.diagram.DiagramPlan;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.style.Color;

/** Explains the colours that the active layers give by a value: one entry for each layer, with the numbers at the colours' steps. */
final class ColorScales {

    private static final Font NUMBER = Font.of(FontFace.REGULAR, 9);
    private static final double STEP = 30;

    private final TextMeasure measure;

    ColorScales(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * @param plan what a diagram is made from
     * @return the entries in the order of the layers
     */
    List<LegendEntry> entries(DiagramPlan plan) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Description layer : plan.activeLayers()) {
            for (Description scale : scales(layer).values()) {
                List<Description> steps = scale.many("colorSteps");
                String text = CleanText.line(layer.text("label", layer.name()));
                entries.add(new LegendEntry(text, place -> drawn(steps, place), STEP * steps.size()));
            }
        }
        return entries;
    }

    private static Map<Object, Description> scales(Description layer) {
        Map<Object, Description> scales = new LinkedHashMap<>();
        layer.one("customization").stream().flatMap(each -> each.many("vsmElementCustomizations").stream())
                .flatMap(each -> each.many("featureCustomizations").stream()).flatMap(each -> each.one("value").stream())
                .filter(each -> each.isA("InterpolatedColor") && !each.many("colorSteps").isEmpty())
                .forEach(each -> scales.putIfAbsent(each.object(), each));
        return scales;
    }

    private List<Drawing> drawn(List<Description> steps, Rectangle place) {
        List<Drawing> drawings = new ArrayList<>();
        double x = place.x();
        for (Description each : steps) {
            Color color = each.one("associatedColor").map(ColorScales::color).orElse(Color.WHITE);
            Rectangle box = new Rectangle(x, place.y(), STEP, place.height());
            drawings.add(new BoxDrawing(box, 0, Ink.fill(color)));
            String number = CleanText.line(each.text("associatedValue")).replace('-', '\u2212');
            double baseline = box.centreY() - measure.lineHeight(NUMBER) / 2 + measure.baseline(NUMBER);
            double width = measure.width(number, NUMBER);
            drawings.add(new TextDrawing(box.centreX(), baseline, number, width, NUMBER, contrast(color), Anchor.MIDDLE, false));
            x += STEP;
        }
        return drawings;
    }

    private static Color color(Description fixed) {
        return Color.clamped(fixed.number("red"), fixed.number("green"), fixed.number("blue"));
    }

    /** Black or white, by the colour's relative luminance (W3C, Web Content Accessibility Guidelines 2.1, without gamma). */
    private static Color contrast(Color color) {
        return 0.2126 * color.red() + 0.7152 * color.green() + 0.0722 * color.blue() > 140 ? Color.BLACK : Color.WHITE;
    }
}
