/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.directedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class DirectEditingTest extends DiagramTest {

    private static String name(ItemPart part) {
        return ((FlowNode) part.element()).getName();
    }

    private boolean isEditing(DiagramContext context) {
        return user.sees((Composite) context.viewer().getControl(), Text.class, text -> true);
    }

    @Test
    void doubleClick_editsTheNameAndEnterTakesIt() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Pack the paper");
        mouse(context).doubleClick(step);
        Screenshot.take("diagram-direct-edit");
        user.type("wrap it");
        user.press("Return");

        assertEquals("wrap it", name(step));
        assertEquals("wrap it", step.view().label());
        assertFalse(isEditing(context));
    }

    @Test
    void doubleClickOnAStepHalfOutOfSight_editsIt() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Call the wholesaler");
        FigureCanvas canvas = context.viewer().canvas();
        canvas.scrollToX((int) (step.item().bounds().centreX() - context.scene().scene().heads().left()));
        int scrolled = canvas.getViewport().getViewLocation().x;
        Point edge = mouse(context).at(step.item().bounds().right() - 12, step.item().bounds().centreY());
        mouse(context).click(edge);
        assertEquals(scrolled, canvas.getViewport().getViewLocation().x, "not scrolled below the mouse");
        Screenshot.take("diagram-scrolled-names");
        // Elsewhere on the step: at the same place it would count as clicks two and three.
        user.doubleClickAt(canvas, edge.x, edge.y + 12);
        user.type("Ring up");
        user.press("Return");

        assertEquals("Ring up", name(step));
    }

    @Test
    void f2_editsAndEscapeKeepsTheName() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Pack the paper");
        mouse(context).click(step);
        user.press("F2");
        user.type("wrong");
        user.press("Escape");

        assertEquals("Pack the paper", name(step));
        assertFalse(context.document().isDirty());
    }

    @Test
    void typing_replacesTheName() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Pack the paper");
        mouse(context).click(step);
        user.type("box");
        user.press("Return");

        assertEquals("box", name(step));
    }
}
