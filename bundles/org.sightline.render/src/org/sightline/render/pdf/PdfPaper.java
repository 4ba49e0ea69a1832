/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

/** What a PDF's pages are like. */
public enum PdfPaper {
    /** One page as large as the picture. */
    FIT(0, 0),
    /** Upright A4 pages, as many as needed. */
    A4(595.28, 841.89),
    /** A4 pages on their side. */
    A4_LANDSCAPE(841.89, 595.28),
    /** Upright A3 pages. */
    A3(841.89, 1190.55),
    /** A3 pages on their side. */
    A3_LANDSCAPE(1190.55, 841.89);

    private final double width;
    private final double height;

    PdfPaper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** @return width of a page in points; 0 if it follows the picture */
    double width() {
        return width;
    }

    /** @return height of a page in points; 0 if it follows the picture */
    double height() {
        return height;
    }
}
