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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
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
    void failPoints_tellWhyTheyStandOut() throws IOException {
        TablePage page = openExample("fail-points");
        Screenshot.take("table-fail-points");
        Rectangle worst = page.table().bounds(0, 0).orElseThrow();
        user.hover(page.table().control(), worst.x + 30, worst.y + 10);
        user.waitUntil("the line says why it stands out",
                () -> String.valueOf(page.table().control().getToolTipText()).contains("risk priority of 100 or more"));
    }

    private Label sums(TablePage page) {
        user.waitUntil("all lines are added up", () -> !page.footer().isAddingUp());
        return user.find(page.control().getShell(), Label.class, each -> each.getText().equals(page.footer().lines()));
    }

    @Test
    void sums_readWellAndExactlyInTheirTip() throws IOException {
        TablePage page = openExample("steps");
        Label sums = sums(page);
        assertTrue(sums.getText().contains("Waiting\u00a0time\u00a046.9\u00a0d"), sums.getText());
        assertTrue(sums.getToolTipText().contains("Waiting\u00a0time\u00a067562.52\u00a0min"), sums.getToolTipText());
    }

    @Test
    void footerInNarrowEditor_goesOnInTheNextLine() throws IOException {
        TablePage page = openExample("steps");
        Label sums = sums(page);
        Point inOneLine = sums.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        assertTrue(inOneLine.x > sums.getSize().x, "the editor is too wide for this test");
        assertTrue(sums.getSize().y > inOneLine.y, "there is no next line");
        assertTrue(sums.computeSize(sums.getSize().x, SWT.DEFAULT).y <= sums.getSize().y, "a part of the footer is cut off");
        Screenshot.take("table-footer");
    }

    @Test
    void selectedTimes_areAddedUpAsTheyAreRead() throws IOException {
        TablePage page = openExample("steps");
        select(page, "Await the quotation", "Maximum acceptable time", 2, 1);
        user.waitUntil("two times are added up", () -> page.footer().selected().contains("sum 2.3 d\u00a0\u00a0·\u2002mean 1.2 d"));
        select(page, "Await the quotation", "Maximum acceptable time", 2, 2);
        user.waitUntil("four cells are counted", () -> page.footer().selected().startsWith("4 cells selected"));
    }
}
