/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.Screenshot;

/** What tables show. */
class TableLookTest extends TableTest {

    @Test
    void steps_standBelowTheirLanes() throws IOException {
        TablePage page = openExample("steps");
        Screenshot.take("table-steps");
        assertTrue(page.grid().rows().shown().get(0).isGroup());
        assertEquals(1, page.grid().rows().shown().get(1).depth());
        assertTrue(page.footer().lines().contains("lines"), page.footer().lines());
    }

    @Test
    void crossTable_showsWhichStepUsesWhichSystem() throws IOException {
        TablePage page = openExample("steps-by-systems");
        Screenshot.take("table-systems");
        assertTrue(page.grid().shown().get(1).isCross());
    }

    @Test
    void failPoints_areShown() throws IOException {
        openExample("fail-points");
        Screenshot.take("table-fail-points");
    }
}
