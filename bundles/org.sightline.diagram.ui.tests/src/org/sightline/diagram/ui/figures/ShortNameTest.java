/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.style.Color;

class ShortNameTest {

    private final TextMeasure measure = new TextMeasure(new FontFamily(DerivedFiles.NONE));

    @Test
    void nameThatFits_staysAsItIs() {
        TextDrawing name = name();
        assertSame(name, ShortName.of(name, name.width(), measure));
    }

    @Test
    void nameThatIsTooLong_keepsItsBeginning() {
        TextDrawing name = name();
        TextDrawing shown = ShortName.of(name, name.width() * 0.8, measure);

        assertTrue(shown.text().matches("Whol.*\u2026"), shown.text());
        assertTrue(shown.width() <= name.width() * 0.8);
        assertEquals(measure.width(shown.text(), shown.font()), shown.width());
        assertTrue(shown.turned());
    }

    @Test
    void nameWithoutRoom_leavesTheEllipsis() {
        assertEquals("\u2026", ShortName.of(name(), 1, measure).text());
    }

    private TextDrawing name() {
        Font font = Font.of(FontFace.of(true, false), 12);
        return new TextDrawing(10, 50, "Wholesaler", measure.width("Wholesaler", font), font, Color.BLACK, TextDrawing.Anchor.MIDDLE, true);
    }
}
