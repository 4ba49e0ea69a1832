/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import java.util.Objects;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/**
 * The colours of a shape.
 *
 * @param fill colour of its area; null: none
 * @param stroke colour of its line; null: none
 * @param width of the line, at least 0
 * @param line how the line is drawn
 * @param round whether ends and corners of the line are round
 */
public record Ink(Color fill, Color stroke, double width, LineStyle line, boolean round) {

    /** @throws NullPointerException if there is no style of line */
    public Ink {
        Objects.requireNonNull(line, "line");
    }

    /**
     * @param fill a colour
     * @return ink for an area without a line
     */
    public static Ink fill(Color fill) {
        return new Ink(fill, null, 0, LineStyle.SOLID, false);
    }

    /**
     * @param stroke a colour
     * @param width width of the line
     * @return ink for a line
     */
    public static Ink line(Color stroke, double width) {
        return new Ink(null, stroke, width, LineStyle.SOLID, false);
    }

    /**
     * @param fill colour of the area
     * @param stroke colour of the line
     * @param width width of the line
     * @return ink for both
     */
    public static Ink both(Color fill, Color stroke, double width) {
        return new Ink(fill, stroke, width, LineStyle.SOLID, false);
    }

    /**
     * @param style how the line is to be drawn
     * @return this ink with that line
     */
    public Ink dashed(LineStyle style) {
        return new Ink(fill, stroke, width, style, round);
    }

    /** @return whether there is a line to draw */
    public boolean hasLine() {
        return stroke != null && width > 0;
    }

    /** @return lengths of dashes and gaps in turn; empty for a line without gaps */
    public double[] dashes() {
        double unit = Math.max(width, 1);
        return switch (line) {
            case SOLID -> new double[0];
            case DASH -> new double[] {5 * unit, 3 * unit};
            case DOT -> new double[] {unit, 2.5 * unit};
            case DASH_DOT -> new double[] {6 * unit, 2.5 * unit, unit, 2.5 * unit};
        };
    }
}
