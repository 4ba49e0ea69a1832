/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import org.sightline.render.picture.TextDrawing;
import org.sightline.render.picture.TextDrawing.Anchor;
import org.sightline.render.text.Font;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.style.Color;

/** Single lines of text that start at a place. */
final class Line {

    private Line() {
    }

    /**
     * @param x left end
     * @param baseline from the top
     * @param text the line, clean
     * @param font how it is set
     * @param color its colour
     * @param measure the measure of texts
     * @return it
     */
    static TextDrawing of(double x, double baseline, String text, Font font, Color color, TextMeasure measure) {
        return new TextDrawing(x, baseline, text, measure.width(text, font), font, color, Anchor.LEFT, false);
    }
}
