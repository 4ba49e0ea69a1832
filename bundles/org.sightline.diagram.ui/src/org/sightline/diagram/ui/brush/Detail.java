/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

/** How much of a chart can be made out, and is therefore drawn. */
public enum Detail {
    /** Everything. */
    FULL,
    /** Shapes and lines, without texts and small marks. */
    SHAPES,
    /** Plain boxes and straight lines, without what is smaller than a pixel. */
    BLOCKS;

    /** Texts of 8 points are 4 pixels high at this zoom: nobody reads them. */
    private static final double LEGIBLE = 0.36;
    /** A step is 12 pixels wide at this zoom: round corners, arrows and dashes are smaller than a pixel. */
    private static final double DISTINCT = 0.12;
    /** How many items of a layer can be drawn in full without a delay that a hand feels. */
    private static final int MANY = 700;
    /** How many can be drawn as shapes. */
    private static final int VERY_MANY = 1_000;

    /**
     * @param zoom 1 for natural size
     * @param inSight how many items of a layer are in sight
     * @return what to draw
     */
    public static Detail of(double zoom, int inSight) {
        if (zoom < DISTINCT || inSight > VERY_MANY) {
            return BLOCKS;
        }
        return zoom < LEGIBLE || inSight > MANY ? SHAPES : FULL;
    }
}
