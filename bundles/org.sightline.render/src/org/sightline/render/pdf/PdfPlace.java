/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import org.sightline.layout.Rectangle;

/**
 * Where a part of a picture lies on a page. PDF counts upwards from the lower left corner.
 *
 * @param part the part that is shown, in units of the picture
 * @param left left edge of the part on the page, in points
 * @param top upper edge of the part on the page, in points from the lower edge of the page
 * @param scale points for each unit
 */
record PdfPlace(Rectangle part, double left, double top, double scale) {

    float x(double x) {
        return (float) (left + (x - part.x()) * scale);
    }

    float y(double y) {
        return (float) (top - (y - part.y()) * scale);
    }

    float length(double length) {
        return (float) (length * scale);
    }

    /** @return whether something can be seen */
    boolean shows(Rectangle box) {
        return box.x() <= part.right() && box.right() >= part.x() && box.y() <= part.bottom() && box.bottom() >= part.y();
    }
}
