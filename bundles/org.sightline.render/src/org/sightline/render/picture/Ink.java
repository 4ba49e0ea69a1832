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
 * @param effects what not every output has to follow: without them the colours are good enough
 */
public record Ink(Color fill, Color stroke, double width, LineStyle line, boolean round, Effects effects) {

    /** @throws NullPointerException if there is no style of line, or no effects */
    public Ink {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(effects, "effects");
    }

    /**
     * @param fill colour of the area; null: none
     * @param stroke colour of the line; null: none
     * @param width of the line, at least 0
     * @param line how the line is drawn
     * @param round whether ends and corners of the line are round
     */
    public Ink(Color fill, Color stroke, double width, LineStyle line, boolean round) {
        this(fill, stroke, width, line, round, Effects.NONE);
    }

    /**
     * What colours alone do not say.
     *
     * @param gradient how the colour of the area changes; null: not at all
     * @param fillOpacity of the area, from 0 (not to be seen) to 1
     * @param strokeOpacity of the line, likewise
     */
    public record Effects(Gradient gradient, double fillOpacity, double strokeOpacity) {

        /** One colour, opaque. */
        public static final Effects NONE = new Effects(null, 1, 1);
    }

    /**
     * A colour that changes evenly over the box around an area.
     *
     * @param from at the left or at the top
     * @param to at the right or at the bottom
     * @param downwards whether it changes from top to bottom
     */
    public record Gradient(Color from, Color to, boolean downwards) {
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
        return new Ink(fill, stroke, width, style, round, effects);
    }

    /**
     * @param others effects
     * @return this ink with them
     */
    public Ink with(Effects others) {
        return new Ink(fill, stroke, width, line, round, others);
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
