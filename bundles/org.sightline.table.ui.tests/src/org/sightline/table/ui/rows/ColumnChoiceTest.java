/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which columns a person wants to see. */
class ColumnChoiceTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d");

    @Test
    void standard_isThatOfTheNotation() {
        assertEquals(ALL, ColumnChoice.STANDARD.shown(ALL));
    }

    @Test
    void movedColumn_comesBeforeTheOther() {
        ColumnChoice choice = ColumnChoice.STANDARD.moved(ALL, "d", "b");
        assertEquals(List.of("a", "d", "b", "c"), choice.shown(ALL));
        assertEquals(List.of("d", "b", "c", "a"), choice.moved(ALL, "a", null).shown(ALL));
    }

    @Test
    void hiddenColumns_keepTheirPlace() {
        ColumnChoice choice = ColumnChoice.STANDARD.with(List.of("b", "a", "d", "c"), Set.of("a"));
        assertEquals(List.of("b", "d", "c"), choice.shown(ALL));
        assertEquals(List.of("b", "a", "d", "c"), choice.ordered(ALL));
    }

    @Test
    void newColumn_standsBehindTheOneBeforeIt() {
        ColumnChoice choice = ColumnChoice.STANDARD.with(List.of("d", "a"), Set.of());
        assertEquals(List.of("d", "a", "b", "c"), choice.shown(ALL));
    }

    @Test
    void oneColumn_isAlwaysShown() {
        assertEquals(List.of("a"), ColumnChoice.STANDARD.with(ALL, Set.copyOf(ALL)).shown(ALL));
    }

    @Test
    void choice_comesBackFromItsText() {
        ColumnChoice choice = ColumnChoice.STANDARD.with(List.of("b", "a"), Set.of("c")).sized("a", 140);
        assertEquals(choice, ColumnChoice.parse(choice.text()));
        assertEquals(ColumnChoice.STANDARD, ColumnChoice.parse("nonsense\nwidth\tx\ty"));
    }
}
