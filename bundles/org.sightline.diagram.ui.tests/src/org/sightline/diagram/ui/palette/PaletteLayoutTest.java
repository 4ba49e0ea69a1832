/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Letters are 10 pixels wide, the palette 208: a name of seven letters has room beside another one. */
class PaletteLayoutTest {

    private static List<PaletteCell> layout(Set<String> folded, String... tools) {
        return layout(10, folded, tools);
    }

    private static List<PaletteCell> layout(int textHeight, Set<String> folded, String... tools) {
        List<PaletteRow> rows = Stream.of(tools).map(each -> new PaletteRow(each, each, null, false)).toList();
        return PaletteLayout.of(List.of(new PaletteSection("Steps", rows)), folded, 208, textHeight, text -> 10 * text.length());
    }

    private static PaletteCell cell(List<PaletteCell> cells, String text) {
        return cells.stream().filter(each -> each.row().text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void rows_areAsHighAsLargeTexts() {
        List<PaletteCell> cells = layout(40, Set.of(), "Step", "Start", "End");

        assertTrue(cell(cells, "Step").box().height >= 40);
        assertEquals(cell(cells, "Step").box().y + cell(cells, "Step").box().height, cell(cells, "End").box().y);
    }

    @Test
    void shortNames_shareARow() {
        List<PaletteCell> cells = layout(Set.of(), "Step", "Start", "End");

        assertEquals(cell(cells, "Step").box().y, cell(cells, "Start").box().y);
        assertEquals(cell(cells, "Step").box().y + PaletteLayout.ROW, cell(cells, "End").box().y);
        assertTrue(cells.stream().allMatch(PaletteCell::isNamed));
    }

    @Test
    void longNamesOfManyTools_arePicturesBelowTheOthers() {
        List<PaletteCell> cells = layout(Set.of(), "Step", "Inclusive decision", "End");

        assertFalse(cell(cells, "Inclusive decision").isNamed());
        assertTrue(cell(cells, "Inclusive decision").box().y > cell(cells, "End").box().y);
    }

    @Test
    void longNamesOfTwoTools_haveARowEach() {
        List<PaletteCell> cells = layout(Set.of(), "Sequence flow", "Message flow");

        assertTrue(cell(cells, "Message flow").isNamed());
        assertEquals(cell(cells, "Sequence flow").box().y + PaletteLayout.ROW, cell(cells, "Message flow").box().y);
    }

    @Test
    void pictures_goOnInTheNextRow() {
        List<PaletteCell> cells = layout(Set.of(), "a", "b", "c", "d", "e", "f", "1", "2", "3", "4", "5", "6", "7", "8");

        assertEquals(cell(cells, "1").box().x, cell(cells, "8").box().x);
        assertEquals(cell(cells, "1").box().y + PaletteLayout.PICTURES, cell(cells, "8").box().y);
        assertEquals(cell(cells, "8").box().y + PaletteLayout.PICTURES + PaletteLayout.TOP, PaletteLayout.height(cells));
    }

    @Test
    void foldedSection_isItsTitle() {
        List<PaletteCell> cells = layout(Set.of("Steps"), "Step");

        assertEquals(1, cells.size());
        assertTrue(cells.get(0).isFolded());
    }
}
