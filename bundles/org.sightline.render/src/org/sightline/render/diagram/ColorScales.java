/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.picture.TextDrawing.Anchor;
import org.sightline.render.roles.Roles;
import org.sightline.render.text.CleanText;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.diagram.DiagramPlan;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.style.Color;

/**
 * Explains the colours that the active layers give by a value: one entry for each layer, with the numbers at the colours' steps. What the
 * numbers mean says a setting of the roles file with the colour's name: {@code loadScale = divide=60 unit=min}, where {@code unit} may be an
 * expression asked on what the diagram is about.
 */
final class ColorScales {

    private static final Font NUMBER = Font.of(FontFace.REGULAR, 9);
    private static final double STEP = 30;

    private final TextMeasure measure;
    private final Roles roles;
    private final RoleQuestions questions;

    ColorScales(TextMeasure measure, Roles roles, RoleQuestions questions) {
        this.measure = measure;
        this.roles = roles;
        this.questions = questions;
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
                Map<String, String> meaning = meaning(scale);
                String unit = unit(meaning);
                String text = CleanText.line(layer.text("label", layer.name())) + (unit.isEmpty() ? "" : ", " + unit);
                double divisor = Math.max(RoleQuestions.number(meaning.getOrDefault("divide", ""), 1), Double.MIN_NORMAL);
                entries.add(new LegendEntry(text, place -> drawn(steps, divisor, place), STEP * steps.size()));
            }
        }
        return entries;
    }

    private Map<String, String> meaning(Description scale) {
        Map<String, String> meaning = new HashMap<>();
        for (String each : roles.setting(scale.name()).split("\\s+")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                meaning.put(each.substring(0, equals), each.substring(equals + 1));
            }
        }
        return meaning;
    }

    private String unit(Map<String, String> meaning) {
        String unit = meaning.getOrDefault("unit", "");
        return unit.indexOf(':') < 0 ? unit : questions.text(unit);
    }

    private static Map<Object, Description> scales(Description layer) {
        Map<Object, Description> scales = new LinkedHashMap<>();
        layer.one("customization").stream().flatMap(each -> each.many("vsmElementCustomizations").stream())
                .flatMap(each -> each.many("featureCustomizations").stream()).flatMap(each -> each.one("value").stream())
                .filter(each -> each.isA("InterpolatedColor") && !each.many("colorSteps").isEmpty())
                .forEach(each -> scales.putIfAbsent(each.object(), each));
        return scales;
    }

    private List<Drawing> drawn(List<Description> steps, double divisor, Rectangle place) {
        List<Drawing> drawings = new ArrayList<>();
        double x = place.x();
        for (Description each : steps) {
            Color color = each.one("associatedColor").map(ColorScales::color).orElse(Color.WHITE);
            Rectangle box = new Rectangle(x, place.y(), STEP, place.height());
            drawings.add(new BoxDrawing(box, 0, Ink.fill(color)));
            String number = BigDecimal.valueOf(RoleQuestions.number(each.text("associatedValue"), 0) / divisor).stripTrailingZeros().toPlainString().replace('-', '\u2212');
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
