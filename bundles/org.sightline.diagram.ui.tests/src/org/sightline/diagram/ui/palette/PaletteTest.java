/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.editor.PaletteTool;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class PaletteTest extends DiagramTest {

    private void pick(DiagramContext context, String label) {
        ToolPalette palette = (ToolPalette) context.side().getData(ToolPalette.class.getName());
        Rectangle row = palette.show(label);
        user.clickAt(palette.control(), row.x + row.width / 2, row.y + row.height / 2);
    }

    private static FlowNode node(ItemPart part) {
        return (FlowNode) part.element();
    }

    @Test
    void step_isMadeWhereItIsClicked() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        Screenshot.take("diagram-palette");
        ItemPart lane = part(context, "Warehouse");
        int before = ((Lane) lane.element()).getNodes().size();
        pick(context, "Step");
        Point place = mouse(context).at(lane.item().label().right() + 120, lane.item().bounds().centreY());
        mouse(context).click(place);

        assertEquals(before + 1, ((Lane) lane.element()).getNodes().size());
        ItemPart made = context.selectedParts().get(0);
        assertTrue(made.element() instanceof Activity);
        assertEquals(place.x, mouse(context).middle(made).x, 10);
        assertEquals(place.y, mouse(context).middle(made).y, 10);
        assertEquals("Place", node(made).getPhase().getName());
        assertFalse(context.domain().getActiveTool() instanceof PaletteTool, "the tool was put away");
        Screenshot.take("diagram-new-step");
        user.type("wrap");
        user.press("Return");
        assertEquals("wrap", node(made).getName());

        user.press("ctrl+z");
        user.press("ctrl+z");
        assertEquals(before, ((Lane) lane.element()).getNodes().size());
        assertTrue(context.diagram().places().isEmpty());
    }

    @Test
    void stepInAnEmptyLane_standsInItsMiddle() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        Lane carrier = SightlineFactory.eINSTANCE.createLane();
        carrier.setName("Carrier");
        context.document().execute(context.document().domain().recorded("Add a lane", () -> {
            ((CustomerProcess) context.carrier()).getLanes().add(carrier);
            return List.of(carrier);
        }));
        ItemPart lane = part(context, "Carrier");
        pick(context, "Step");
        mouse(context).click(mouse(context).at(lane.item().label().right() + 120, lane.item().bounds().y() + 4));

        ItemPart made = context.selectedParts().get(0);
        assertSame(carrier, made.element().eContainer());
        assertEquals(lane.item().bounds().centreY(), made.item().bounds().centreY(), 1);
        assertTrue(made.item().bounds().y() > lane.item().bounds().y() + 9, "clear of the border");
        Screenshot.take("diagram-step-in-empty-lane");
    }

    @Test
    void phase_beginsWhereItIsClicked() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart call = part(context, "Call the wholesaler");
        ItemPart need = part(context, "Paper runs out");
        FlowNode answer = node(part(context, "Answer the call"));
        pick(context, "Phase");
        mouse(context).click(mouse(context).at(call.item().bounds().x() - 8, call.item().bounds().bottom() + 6));

        Phase fresh = (Phase) context.selectedParts().get(0).element();
        assertEquals(1, ((CustomerProcess) context.carrier()).getPhases().indexOf(fresh));
        assertEquals(List.of("Place", fresh.getName(), fresh.getName()),
                List.of(node(need).getPhase().getName(), node(call).getPhase().getName(), answer.getPhase().getName()));
        Screenshot.take("diagram-new-phase");
        user.press("Escape");
        user.press("ctrl+z");
        assertFalse(context.document().isDirty(), "one step to undo");
    }

    @Test
    void phase_leavesTheChartWhereThePersonWorks() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart receive = part(context, "Receive the paper");
        FigureCanvas canvas = context.viewer().canvas();
        canvas.scrollToX(120);
        int scrolled = canvas.getViewport().getViewLocation().x;
        assertTrue(scrolled > 0);
        pick(context, "Phase");
        mouse(context).click(mouse(context).at(receive.item().bounds().x() - 8, receive.item().bounds().bottom() + 6));
        Screenshot.take("diagram-new-phase-scrolled");

        assertEquals("Phase", context.selectedParts().get(0).element().eClass().getName());
        assertEquals(scrolled, canvas.getViewport().getViewLocation().x);
        user.press("Escape");
    }

    @Test
    void folding_putsToolsAway() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ToolPalette palette = (ToolPalette) context.side().getData(ToolPalette.class.getName());
        assertEquals(palette.control().getVerticalBar().getMaximum(), palette.control().getVerticalBar().getThumb(), "all sections are in sight");
        Rectangle step = palette.show("Step");
        Rectangle flow = palette.show("Sequence flow");
        user.clickAt(palette.control(), step.x + 30, step.y - step.height / 2);

        assertTrue(palette.show("Sequence flow").y < flow.y, "the section above is folded");
        assertEquals(step, palette.show("Step"), "shown again");
    }

    @Test
    void stepOnAFlow_goesInBetween() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode pack = node(part(context, "Pack the paper"));
        FlowNode ship = node(part(context, "Ship the paper"));
        pick(context, "Step");
        mouse(context).click(mouse(context).middle(part(context, pack.getOutgoing().get(0))));

        FlowNode made = node(context.selectedParts().get(0));
        assertSame(made, pack.getOutgoing().get(0).getTarget());
        assertSame(ship, made.getOutgoing().get(0).getTarget());
        assertSame(pack.eContainer(), made.eContainer());
        user.press("Escape");
        user.press("ctrl+z");
        assertFalse(context.document().isDirty(), "one step to undo");
    }

    @Test
    void flow_isDrawnFromStepToStep() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart answer = part(context, "Answer the call");
        ItemPart ship = part(context, "Ship the paper");
        int before = node(answer).getOutgoing().size();
        pick(context, "Sequence flow");
        mouse(context).drag(mouse(context).middle(answer), mouse(context).middle(ship));

        assertEquals(before + 1, node(answer).getOutgoing().size());
        Screenshot.take("diagram-new-flow");
    }

    @Test
    void forbiddenEnd_isShownAndRefused() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart call = part(context, "Call the wholesaler");
        ItemPart pack = part(context, "Pack the paper");
        pick(context, "Sequence flow");
        mouse(context).press(mouse(context).middle(call), mouse(context).middle(pack));
        Screenshot.take("diagram-forbidden-flow");
        user.drop();

        assertFalse(context.document().isDirty());
    }
}
