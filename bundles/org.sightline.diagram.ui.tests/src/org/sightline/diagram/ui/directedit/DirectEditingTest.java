/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.directedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.editing.Scope;
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

    @Test
    void newDecision_isNamedWithItsWaysAndTheirStepsByKeysAlone() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) part(context, "Answer the call").element();
        mouse(context).click(part(context, answer));
        user.press("ctrl+shift+d");
        user.type("In stock?");
        user.press("Tab");
        Screenshot.take("diagram-naming-ways");
        user.type("in stock 70%");
        user.press("Tab");
        user.type("sold out");
        user.press("Tab");
        user.press("Tab");
        user.type("Name another article");
        user.press("Return");
        Screenshot.take("diagram-named-ways");

        List<SequenceFlow> ways = Scope.out((FlowNode) answer.getOutgoing().get(0).getTarget());
        assertEquals(List.of("in stock", "sold out"), ways.stream().map(SequenceFlow::getCondition).toList());
        assertEquals(List.of(0.7, 0.3), ways.stream().map(SequenceFlow::getProbability).toList());
        assertEquals("Name another article", ((FlowNode) ways.get(1).getTarget()).getName());
        assertFalse(isEditing(context));
    }

    @Test
    void probabilityThatIsNone_isToldAtTheFieldAndNotLost() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        mouse(context).click(part(context, "Answer the call"));
        user.press("ctrl+shift+d");
        user.press("Tab");
        user.type("in stock 170 %");
        user.press("Return");
        Screenshot.take("diagram-refused-way");
        Composite canvas = (Composite) context.viewer().getControl();

        assertTrue(isEditing(context));
        assertTrue(user.sees(canvas, Label.class, label -> label.getText().contains("170 %")));
        user.press("Escape");
        assertFalse(isEditing(context));
        assertFalse(user.sees(canvas, Label.class, label -> label.getText().contains("170 %")));
    }
}
