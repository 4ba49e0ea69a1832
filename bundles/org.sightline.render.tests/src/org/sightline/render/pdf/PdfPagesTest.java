/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Picture;

class PdfPagesTest {

    private static Picture blank(double width, double height) {
        return new Picture(width, height, "Blank", "", List.of(), new Rectangle(0, 0, width, height), new Picture.Heads(0, 0, List.of()), List.of());
    }

    @Test
    void asManyPagesAsArePossible_areCut() {
        assertEquals(PdfPages.MOST_PAGES, PdfPages.of(blank(8000, 10_000), 100, 100).pages().size());
    }

    @Test
    void morePages_areRefusedWithTheirNumber() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> PdfPages.of(blank(200_000, 200_000), 100, 100));
        assertTrue(refusal.getMessage().contains("1,000,000"), refusal.getMessage());
    }
}
