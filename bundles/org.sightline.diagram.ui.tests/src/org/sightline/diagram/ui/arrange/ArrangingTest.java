/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.driver.PhoneOrder;

class ArrangingTest extends DiagramTest {

    private ItemPart dragged(DiagramContext context) {
        ItemPart step = part(context, "Answer the call");
        Point from = mouse(context).middle(step);
        mouse(context).drag(from, new Point(from.x + 40, from.y + 6));
        return step;
    }

    @Test
    void arrangeAll_takesBackWhatWasDraggedAndCanBeUndone() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        double before = part(context, "Answer the call").item().bounds().x();
        ItemPart step = dragged(context);
        double dragged = step.item().bounds().x();
        assertNotEquals(before, dragged, 5);

        user.press("ctrl+shift+a");
        assertTrue(context.diagram().places().isEmpty());
        assertEquals(before, step.item().bounds().x(), 1);

        user.press("ctrl+z");
        assertEquals(dragged, step.item().bounds().x(), 1);
    }

    @Test
    void arrangeSelection_takesBackOnlyWhatIsSelected() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = dragged(context);
        context.select(List.of(part(context, "Ship the paper").element()));
        user.settle();

        user.press("ctrl+alt+a");
        assertTrue(context.diagram().place(step.item().key()).isPresent(), "another one is selected");

        context.select(List.of(step.element()));
        user.settle();
        user.press("ctrl+alt+a");
        assertTrue(context.diagram().place(step.item().key()).isEmpty());
    }

    @Test
    void alignTop_movesTheOthersToTheFirst() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = dragged(context);
        ItemPart rings = part(context, "Phone rings");
        double before = rings.item().bounds().y();
        context.select(List.of(step.element(), rings.element()));
        user.settle();

        user.choose("Diagram", "Arrange", "Align Top");
        assertEquals(step.item().bounds().y(), rings.item().bounds().y(), 1);

        user.press("ctrl+z");
        assertEquals(before, rings.item().bounds().y(), 1);
    }

    @Test
    void distributeHorizontally_leavesEqualGaps() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart first = part(context, "Paper runs out");
        ItemPart middle = part(context, "Call the wholesaler");
        ItemPart last = part(context, "Answer the call");
        context.select(List.of(first.element(), middle.element(), last.element()));
        user.settle();
        double start = first.item().bounds().x();

        user.choose("Diagram", "Arrange", "Distribute Horizontally");
        double before = middle.item().bounds().x() - first.item().bounds().right();
        double after = last.item().bounds().x() - middle.item().bounds().right();
        assertEquals(before, after, 2);
        assertEquals(start, first.item().bounds().x(), 1, "the outer ones stay");

        user.press("ctrl+z");
        assertTrue(context.diagram().places().isEmpty());
    }
}
