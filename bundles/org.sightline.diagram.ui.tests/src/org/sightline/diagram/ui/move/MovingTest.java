/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class MovingTest extends DiagramTest {

    private static String lane(ItemPart part) {
        return ((Lane) part.element().eContainer()).getName();
    }

    @Test
    void dragWithinTheLane_putsTheStepThere() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Answer the call");
        Point from = mouse(context).middle(step);
        Point to = new Point(from.x + 40, from.y + 6);
        mouse(context).drag(from, to);

        assertEquals(to.x, mouse(context).middle(step).x, 2);
        assertEquals("Call centre", lane(step));
        assertTrue(context.diagram().place(step.item().key()).isPresent());

        user.press("ctrl+z");
        assertEquals(from.x, mouse(context).middle(step).x, 1);
        assertTrue(context.diagram().places().isEmpty());
    }

    @Test
    void dragToAnotherLane_changesTheLane() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Answer the call");
        ItemPart warehouse = part(context, "Warehouse");
        Point from = mouse(context).middle(step);
        Point to = new Point(from.x, mouse(context).middle(warehouse).y);
        mouse(context).press(from, to);
        Screenshot.take("diagram-dragging");
        user.drop();

        assertEquals("Warehouse", lane(step));
        assertEquals(to.x, mouse(context).middle(step).x, 3);
        Screenshot.take("diagram-moved-to-lane");
        user.press("ctrl+z");
        assertEquals("Call centre", lane(step));
        assertFalse(context.document().isDirty());
    }

    @Test
    void dragBelowAnotherPhase_changesThePhase() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        context.viewer().root().zooming().showAll();
        user.settle();
        ItemPart step = part(context, "Answer the call");
        Point from = mouse(context).middle(step);
        Point to = new Point(mouse(context).middle(part(context, "Receive")).x, from.y);
        mouse(context).press(from, to);
        Screenshot.take("diagram-dragging-to-phase");
        user.drop();

        assertEquals("Receive", ((FlowNode) step.element()).getPhase().getName());
        user.press("ctrl+z");
        assertEquals("Place", ((FlowNode) step.element()).getPhase().getName());
        assertFalse(context.document().isDirty());
    }

    @Test
    void dragOfSeveralToTheEdgeOfALane_keepsThemInLine() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart ship = part(context, "Ship the paper");
        ItemPart shipped = part(context, "Shipped");
        ItemPart lane = part(context, "Call centre");
        double apart = ship.item().bounds().centreY() - shipped.item().bounds().centreY();
        context.select(List.of(ship.element(), shipped.element()));
        Point from = mouse(context).middle(shipped);
        mouse(context).drag(from, new Point(from.x, mouse(context).middle(lane).y - (int) lane.item().bounds().height() / 2 + 4));

        assertEquals("Call centre", lane(ship));
        assertEquals("Call centre", lane(shipped));
        assertEquals(apart, ship.item().bounds().centreY() - shipped.item().bounds().centreY(), 1, "places are whole numbers");
    }

    @Test
    void dragWithCtrl_putsACopyThereInOneStep() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Answer the call");
        Lane warehouse = (Lane) part(context, "Warehouse").element();
        int before = warehouse.getNodes().size();
        Point from = mouse(context).middle(step);
        Point to = new Point(from.x, mouse(context).middle(part(context, "Warehouse")).y);
        user.holding("ctrl", () -> {
            mouse(context).press(from, to);
            Screenshot.take("diagram-dragging-copy");
            user.drop();
        });

        assertEquals("Call centre", lane(step));
        assertEquals(before + 1, warehouse.getNodes().size());
        FlowNode copy = warehouse.getNodes().get(before);
        assertEquals("Answer the call", copy.getName());
        assertSame(copy, context.selectedParts().get(0).element());
        assertEquals(to.x, mouse(context).middle(context.selectedParts().get(0)).x, 3);
        Screenshot.take("diagram-dragged-copy");
        user.press("ctrl+z");
        assertEquals(before, warehouse.getNodes().size());
        assertFalse(context.document().isDirty(), "one step to undo");
    }

    @Test
    void dragWithCtrlToNoLane_isForbidden() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Answer the call");
        Point from = mouse(context).middle(step);
        Point below = mouse(context).at(300, context.scene().scene().size().height() + 60);
        user.holding("ctrl", () -> {
            mouse(context).press(from, below);
            assertEquals(context.viewer().getControl().getDisplay().getSystemCursor(SWT.CURSOR_NO), context.viewer().getControl().getCursor());
            user.drop();
        });
        assertFalse(context.document().isDirty());
    }

    @Test
    void dragOntoAFlow_putsTheStepInBetween() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart pack = part(context, "Pack the paper");
        ItemPart flow = (ItemPart) part(context, "Ship the paper").getSourceConnections().stream()
                .filter(each -> ((ItemPart) each).element().eClass().getName().startsWith("Sequence")).findFirst().orElseThrow();
        Point from = mouse(context).middle(pack);
        mouse(context).drag(from, new Point(from.x + 40, from.y + 6));
        assertTrue(context.diagram().place(pack.item().key()).isPresent());
        part(context, "Shipped");
        mouse(context).press(mouse(context).middle(pack), mouse(context).middle(flow));
        Screenshot.take("diagram-dragging-onto-flow");
        user.drop();

        FlowNode ship = (FlowNode) part(context, "Ship the paper").element();
        assertTrue(((FlowNode) pack.element()).getIncoming().stream().anyMatch(each -> each.getSource() == ship), "ship, then pack");
        assertTrue(context.diagram().places().isEmpty(), "the layout finds it a place");
        Screenshot.take("diagram-inserted");
    }
}
