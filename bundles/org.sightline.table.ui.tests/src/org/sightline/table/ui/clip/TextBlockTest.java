/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cells as texts, there and back. */
class TextBlockTest {

    @Test
    void textOfSpreadsheet_isTakenApart() {
        TextBlock block = TextBlock.parse("a\tb\r\nc\t\r\n");
        assertEquals(List.of(List.of("a", "b"), List.of("c", "")), block.rows());
    }

    @Test
    void quotedText_mayHoldTabsLineEndsAndQuotes() {
        TextBlock block = TextBlock.parse("\"a\tb\"\t\"two\nlines\"\t\"5\"\" pipe\"\tplain \"quotes\"");
        assertEquals(List.of(List.of("a\tb", "two\nlines", "5\" pipe", "plain \"quotes\"")), block.rows());
    }

    @Test
    void emptyText_hasNoCells() {
        assertTrue(TextBlock.parse("").isEmpty());
    }

    @Test
    void quotesThatAreNotNeeded_belongToTheText() {
        assertEquals(List.of(List.of("\"now\"", "\"now\" or never", "say \"hi\"", "\"\"")), TextBlock.parse("\"now\"\t\"now\" or never\tsay \"hi\"\t\"\"").rows());
    }

    @Test
    void quoteThatIsNotClosed_swallowsNoCells() {
        assertEquals(List.of(List.of("\"a", "b"), List.of("c", "5\" pipe")), TextBlock.parse("\"a\tb\nc\t5\" pipe").rows());
    }

    @Test
    void emptyLineAtTheEnd_isARowOnlyIfRowsHaveOneCell() {
        assertEquals(List.of(List.of("a", "b")), TextBlock.parse("a\tb\r\n\r\n").rows());
        assertEquals(List.of(List.of("a"), List.of("")), TextBlock.parse("a\r\n\r\n").rows());
        assertEquals(List.of(List.of("a", "b"), List.of("", "")), TextBlock.parse("a\tb\n\t\n").rows());
    }

    /** As LibreOffice 7.4 and Excel put three cells of two rows onto the clipboard: the former without quotes around those of a text. */
    @Test
    void rowsOfSpreadsheets_areTakenApart() {
        assertEquals(List.of(List.of("plain", "say \"hi\" there", "1.5"), List.of("two lines", "\"all quoted\"", "2,75")),
                TextBlock.parse("plain\tsay \"hi\" there\t1.5\ntwo lines\t\"all quoted\"\t2,75\n").rows());
        assertEquals(List.of(List.of("plain", "say \"hi\"\nthere", "1.5"), List.of("two\nlines", "\"all\nquoted\"", "2,75")),
                TextBlock.parse("plain\t\"say \"\"hi\"\"\nthere\"\t1.5\r\n\"two\nlines\"\t\"\"\"all\nquoted\"\"\"\t2,75\r\n").rows());
    }

    @Test
    void shorterRow_isBlankToTheRight() {
        TextBlock block = TextBlock.parse("a\tb\nc");
        assertEquals("", block.at(1, 1));
        assertEquals("a", block.at(2, 2));
    }

    @Test
    void html_isEscaped() {
        assertEquals("<table><tr><td>a &lt; b &amp; c</td><td>x<br>y</td></tr></table>", new TextBlock(List.of(List.of("a < b & c", "x\ny"))).html());
    }

    @Test
    void anyCells_comeBackFromTheirText() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            TextBlock block = random(random);
            assertEquals(block.rows(), TextBlock.parse(block.text()).rows(), block.text());
        }
    }

    /** The first cell of a lonely row is not empty: a single empty cell is an empty clipboard. */
    private static TextBlock random(Random random) {
        List<List<String>> rows = new ArrayList<>();
        int width = 1 + random.nextInt(4);
        for (int row = 0; row <= random.nextInt(4); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                StringBuilder cell = new StringBuilder(column == 0 ? "x" : "");
                random.ints(random.nextInt(5), 0, 6).forEach(each -> cell.append("ab\t\n\" ".charAt(each)));
                cells.add(cell.toString());
            }
            rows.add(cells);
        }
        return new TextBlock(rows);
    }
}
