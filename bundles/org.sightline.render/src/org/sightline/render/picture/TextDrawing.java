/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import org.sightline.render.text.Font;
import org.sightline.viewpoint.style.Color;

/**
 * One line of text.
 *
 * @param x where it starts, has its middle or ends, from the left
 * @param baseline from the top
 * @param text the line, clean, in the order in which it is read
 * @param width its measured width
 * @param font how it is set
 * @param color its colour
 * @param anchor what of it is at x
 * @param turned whether it runs upwards, turned by 90 degrees about (x, baseline)
 */
public record TextDrawing(double x, double baseline, String text, double width, Font font, Color color, Anchor anchor, boolean turned)
        implements Drawing {

    /** What of a line stands at the given place. */
    public enum Anchor {
        /** Its left end. */
        LEFT,
        /** Its middle. */
        MIDDLE,
        /** Its right end. */
        RIGHT
    }

    /** @return how far the left end of the unturned line is from x, 0 or less */
    public double offset() {
        return switch (anchor) {
            case LEFT -> 0;
            case MIDDLE -> -width / 2;
            case RIGHT -> -width;
        };
    }
}
