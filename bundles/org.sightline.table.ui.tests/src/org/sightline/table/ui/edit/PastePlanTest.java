/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.table.ui.clip.TextBlock;
import org.sightline.table.ui.edit.CellArea.Place;
import org.sightline.table.ui.value.Reading;

/** What pasting would do, on a table of 4 rows and 3 columns: column 0 takes texts, column 1 whole numbers, column 2 nothing. */
class PastePlanTest {

    private static final PasteTarget<String> TABLE = new Cells(4);
    private static final PasteTarget<String> LONG = new Cells(100_000);

    /** Three columns: texts, numbers and facts. The text of the first two is the row. */
    private record Cells(int height) implements PasteTarget<String> {

        @Override
        public int width() {
            return 3;
        }

        @Override
        public Optional<String> refusal(int row, int column) {
            return column == 2 ? Optional.of("read only") : Optional.empty();
        }

        @Override
        public String text(int row, int column) {
            return column == 2 ? "fact" : Integer.toString(row);
        }

        @Override
        public Reading read(int row, int column, String text) {
            boolean isWrong = column == 1 && !text.matches("\\d*");
            return isWrong ? Reading.wrong("no number") : Reading.of(text);
        }

        @Override
        public Optional<String> change(int row, int column, Object value) {
            return Objects.equals(value, text(row, column)) ? Optional.empty() : Optional.of(row + "/" + column + "=" + value);
        }

        @Override
        public CellProblem problem(int row, int column, String text, String reason) {
            return new CellProblem("row " + row, "column " + column, text, reason);
        }
    }

    private static CellArea area(int top, int left, int height, int width) {
        List<Place> places = new ArrayList<>();
        for (int row = top; row < top + height; row++) {
            for (int column = left; column < left + width; column++) {
                places.add(new Place(row, column));
            }
        }
        return new CellArea(places);
    }

    private static PastePlan<String> paste(String text, CellArea selected) {
        return PastePlan.of(TextBlock.parse(text), selected, TABLE);
    }

    @Test
    void block_goesToTheRightAndDownFromTheSelectedCell() {
        PastePlan<String> plan = paste("a\t7\nb\t8", area(1, 0, 1, 1));
        assertEquals(List.of("1/0=a", "1/1=7", "2/0=b", "2/1=8"), plan.changes());
        assertTrue(plan.problems().isEmpty());
    }

    @Test
    void oneText_goesIntoAllSelectedCells() {
        assertEquals(List.of("0/1=5", "2/1=5"), paste("5", new CellArea(List.of(new Place(2, 1), new Place(0, 1)))).changes());
    }

    @Test
    void block_isRepeatedOverASelectionThatItFitsInto() {
        assertEquals(List.of("0/0=a", "1/0=b", "2/0=a", "3/0=b"), paste("a\nb", area(0, 0, 4, 1)).changes());
    }

    @Test
    void everyWrongText_isNamedWithItsCell() {
        PastePlan<String> plan = paste("a\tx\nb\ty", area(0, 0, 1, 1));
        assertEquals(List.of(new CellProblem("row 0", "column 1", "x", "no number"), new CellProblem("row 1", "column 1", "y", "no number")), plan.problems());
    }

    @Test
    void cellThatCannotBeEdited_isNoProblemIfItHasThatText() {
        assertEquals(List.of(), paste("5\tfact", area(0, 1, 1, 1)).problems());
        assertEquals("read only", paste("5\tother", area(0, 1, 1, 1)).problems().get(0).reason());
    }

    @Test
    void blockBeyondTheTable_isRefused() {
        PastePlan<String> plan = paste("a\nb\nc", area(2, 0, 1, 1));
        assertEquals(1, plan.problems().size());
        assertEquals("c", plan.problems().get(0).text());
    }

    @Test
    void unchangedCells_areLeftOut() {
        assertEquals(List.of("2/0=1"), paste("1\n1", area(1, 0, 1, 1)).changes());
    }

    @Test
    void clearing_leavesOutWhatCannotBeEdited() {
        PastePlan<String> plan = PastePlan.clear("", area(0, 1, 2, 2), TABLE);
        assertEquals(List.of("0/1=", "1/1="), plan.changes());
        assertTrue(plan.problems().isEmpty());
    }

    @Test
    void fillDown_takesTheUpmostTextOfEachColumn() {
        PastePlan<String> plan = PastePlan.fillDown(area(1, 0, 3, 2), TABLE);
        assertEquals(List.of("2/0=1", "2/1=1", "3/0=1", "3/1=1"), plan.changes());
    }

    @Test
    void wholeColumnOfALongTable_isFilledWithoutDelay() {
        CellArea column = area(0, 0, 100_000, 1);
        PastePlan<String> plan = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PastePlan.fillDown(column, TABLE));
        assertEquals(99_999, plan.changes().size());
    }

    @Test
    void oneTextOnAllCellsOfALongTable_isReadWithoutDelay() {
        PastePlan<String> plan = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PastePlan.of(TextBlock.parse("7"), area(0, 0, 100_000, 1), LONG));
        assertEquals(99_999, plan.changes().size());
    }
}
