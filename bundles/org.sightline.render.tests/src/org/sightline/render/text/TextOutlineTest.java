/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.render.PackageCharts;

class TextOutlineTest {

    /** For private use: no font has it. */
    private static final String NOWHERE = Character.toString(0x10FFFD);
    private static final Font FONT = Font.of(FontFace.REGULAR, 10);

    private final TextOutline outlines = new TextOutline(PackageCharts.MEASURE);

    @Test
    void shippedCharacters_areDrawnWithoutRemark() {
        assertFalse(outlines.of("Straße, Ελλάδα, שלום", FONT).getBounds2D().isEmpty());
        assertEquals(List.of(), outlines.problems());
    }

    @Test
    void missingCharacter_isABoxAndTold() {
        Rectangle2D box = outlines.of(NOWHERE, FONT).getBounds2D();

        assertTrue(box.getWidth() > 3 && box.getHeight() > 5, box::toString);
        assertEquals(1, outlines.problems().size());
        assertTrue(outlines.problems().get(0).startsWith("One character (U+10FFFD) "), outlines.problems()::toString);
    }

    @Test
    void missingCharacters_areToldOnceEach() {
        outlines.of(NOWHERE + NOWHERE, FONT);
        outlines.of(NOWHERE + Character.toString(0x10FFFC), FONT);

        assertTrue(outlines.problems().get(0).startsWith("2 characters (U+10FFFC, U+10FFFD) "), outlines.problems()::toString);
    }

    @Test
    void outline_takesTheRoomThatWasMeasured() {
        for (String text : List.of("Call", "\u5BA2\u6237", "\u0627\u0644\u0639\u0645\u064A\u0644", "a" + NOWHERE + "\u5BA2 b")) {
            Rectangle2D box = outlines.of(text, FONT).getBounds2D();
            assertTrue(box.getMinX() > -2 && box.getMaxX() < PackageCharts.MEASURE.width(text, FONT) + 2, text + " " + box);
        }
    }
}
