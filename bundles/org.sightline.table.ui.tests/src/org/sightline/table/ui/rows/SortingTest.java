/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clicks on headers, and the order of texts. */
class SortingTest {

    @Test
    void clicks_goFromAscendingByDescendingToUnsorted() {
        List<SortKey> once = SortKey.toggle(List.of(), "a", false);
        List<SortKey> twice = SortKey.toggle(once, "a", false);
        assertEquals(List.of(new SortKey("a", false)), once);
        assertEquals(List.of(new SortKey("a", true)), twice);
        assertEquals(List.of(), SortKey.toggle(twice, "a", false));
    }

    @Test
    void furtherColumn_isAddedBehindTheFirst() {
        List<SortKey> keys = SortKey.toggle(List.of(new SortKey("a", true)), "b", true);
        assertEquals(List.of(new SortKey("a", true), new SortKey("b", false)), keys);
        assertEquals(List.of(new SortKey("c", false)), SortKey.toggle(keys, "c", false));
    }

    @Test
    void numbersInTexts_areComparedByValue() {
        NaturalOrder order = new NaturalOrder();
        assertTrue(order.compare("Step 2", "Step 10") < 0);
        assertTrue(order.compare("Step", "Step 1") < 0);
        assertEquals(0, order.compare("x", "x"));
    }
}
