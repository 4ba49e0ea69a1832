/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/**
 * A measured extent in points.
 *
 * @param width at least 0
 * @param height at least 0
 */
public record Size(double width, double height) {

    /** Nothing to draw. */
    public static final Size NONE = new Size(0, 0);

    /** @throws IllegalArgumentException if an extent is negative, infinite or not a number */
    public Size {
        if (!(width >= 0 && height >= 0 && width + height < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(LayoutTexts.get("input_noSize", width, height));
        }
    }
}
