/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.svg;

import java.util.HashMap;
import java.util.Map;
import org.sightline.render.picture.Ink;

/** Writes the colours of shapes as attributes. Each gradient is written once, before the first shape that needs it. */
final class SvgInks {

    private final Map<Ink.Gradient, String> gradients = new HashMap<>();

    /**
     * To be called before the shape's element is begun.
     *
     * @param ink colours of a shape
     * @param out where a gradient is written that was not needed before
     * @return what the area is painted with
     */
    String paint(Ink ink, StringBuilder out) {
        Ink.Gradient gradient = ink.effects().gradient();
        if (gradient == null) {
            return ink.fill() == null ? "none" : ink.fill().toString();
        }
        String id = gradients.get(gradient);
        if (id == null) {
            id = "_gradient-" + (gradients.size() + 1);
            gradients.put(gradient, id);
            out.append("<defs><linearGradient id=\"").append(id).append(gradient.downwards() ? "\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\">" : "\">");
            out.append("<stop offset=\"0\" stop-color=\"").append(gradient.from()).append("\"/><stop offset=\"1\" stop-color=\"");
            out.append(gradient.to()).append("\"/></linearGradient></defs>\n");
        }
        return "url(#" + id + ")";
    }

    /**
     * @param ink colours of a shape
     * @param paint what its area is painted with
     * @param out where the attributes are added
     */
    void add(Ink ink, String paint, StringBuilder out) {
        out.append(" fill=\"").append(paint).append('"');
        if (ink.effects().fillOpacity() < 1) {
            number("fill-opacity", ink.effects().fillOpacity(), out);
        }
        if (!ink.hasLine()) {
            return;
        }
        out.append(" stroke=\"").append(ink.stroke()).append('"');
        if (ink.effects().strokeOpacity() < 1) {
            number("stroke-opacity", ink.effects().strokeOpacity(), out);
        }
        if (ink.width() != 1) {
            number("stroke-width", ink.width(), out);
        }
        out.append(ink.round() ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : "");
        dashes(ink.dashes(), out);
    }

    private static void dashes(double[] dashes, StringBuilder out) {
        if (dashes.length > 0) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                out.append(i == 0 ? "" : " ");
                Decimal.add(dashes[i], out);
            }
            out.append('"');
        }
    }

    private static void number(String attribute, double value, StringBuilder out) {
        out.append(' ').append(attribute).append("=\"");
        Decimal.add(value, out);
        out.append('"');
    }
}
