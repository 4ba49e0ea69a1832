/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.awt.geom.Path2D;
import java.util.Map;
import org.sightline.render.picture.Ink;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;
import org.w3c.dom.Element;

/**
 * What SVG's elements inherit.
 *
 * @param fill paint of the area; null: none
 * @param stroke paint of the line; null: none
 * @param width width of the line
 * @param line how the line is drawn
 * @param round whether ends and corners of the line are round
 * @param rule which parts of a form are inside
 * @param opacity of everything, from 0 to 1
 * @param effects how far area and line can be seen through, apart from that
 */
record SvgStyle(Symbol.Tint fill, Symbol.Tint stroke, double width, LineStyle line, boolean round, int rule, double opacity,
        Ink.Effects effects) {

    /** What holds where nothing is said. */
    static final SvgStyle INITIAL = new SvgStyle(new Symbol.Tint(Color.BLACK), null, 1, LineStyle.SOLID, false, Path2D.WIND_NON_ZERO,
            1, Ink.Effects.NONE);

    private static final Messages TEXTS = Messages.of(SvgStyle.class);
    private static final Map<String, Color> NAMED = Map.of("black", Color.BLACK, "white", Color.WHITE, "gray", new Color(128, 128, 128),
            "grey", new Color(128, 128, 128), "red", new Color(255, 0, 0), "green", new Color(0, 128, 0), "blue", new Color(0, 0, 255));

    /**
     * @param element an element
     * @return its style, inheriting this one
     * @throws IllegalArgumentException if it has a paint that is no plain colour
     */
    SvgStyle within(Element element) {
        String dashes = value(element, "stroke-dasharray");
        String cap = value(element, "stroke-linecap");
        String thick = value(element, "stroke-width");
        String inside = value(element, "fill-rule");
        return new SvgStyle(paint(value(element, "fill"), fill), paint(value(element, "stroke"), stroke),
                thick.isEmpty() ? width : SvgNumbers.length(thick),
                dashes.isEmpty() ? line : "none".equals(dashes) ? LineStyle.SOLID : LineStyle.DASH,
                cap.isEmpty() ? round : "round".equals(cap),
                inside.isEmpty() ? rule : "evenodd".equals(inside) ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO,
                opacity * share(value(element, "opacity"), 1), new Ink.Effects(null, share(value(element, "fill-opacity"), effects.fillOpacity()),
                        share(value(element, "stroke-opacity"), effects.strokeOpacity())));
    }

    /** @return how far area and line can be seen through, all in all */
    Ink.Effects seen() {
        return new Ink.Effects(null, opacity * effects.fillOpacity(), opacity * effects.strokeOpacity());
    }

    private static double share(String text, double otherwise) {
        if (text.isEmpty() || "inherit".equals(text)) {
            return otherwise;
        }
        double value = text.endsWith("%") ? SvgNumbers.length(text.substring(0, text.length() - 1)) / 100 : SvgNumbers.length(text);
        return Math.clamp(value, 0, 1);
    }

    static String value(Element element, String property) {
        for (String each : element.getAttribute("style").split(";")) {
            int colon = each.indexOf(':');
            if (colon > 0 && each.substring(0, colon).strip().equals(property)) {
                return each.substring(colon + 1).strip();
            }
        }
        return element.getAttribute(property).strip();
    }

    private static Symbol.Tint paint(String text, Symbol.Tint inherited) {
        return switch (text) {
            case "", "inherit" -> inherited;
            case "none", "transparent" -> null;
            case "currentColor" -> Symbol.Tint.CURRENT;
            default -> new Symbol.Tint(color(text));
        };
    }

    private static Color color(String text) {
        if (NAMED.containsKey(text)) {
            return NAMED.get(text);
        }
        if (text.matches("#[0-9a-fA-F]{6}")) {
            int rgb = Integer.parseInt(text.substring(1), 16);
            return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
        if (text.matches("#[0-9a-fA-F]{3}")) {
            int rgb = Integer.parseInt(text.substring(1), 16);
            return new Color((rgb >> 8) * 17, (rgb >> 4 & 15) * 17, (rgb & 15) * 17);
        }
        throw new IllegalArgumentException(TEXTS.get("symbol_paint", text));
    }
}
