/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class QuickCreatingTest extends DiagramTest {

    private static List<QuickHandle> handles(DiagramContext context) {
        IFigure layer = context.viewer().root().getLayer(LayerConstants.HANDLE_LAYER);
        return ((List<?>) layer.getChildren()).stream().filter(QuickHandle.class::isInstance).map(QuickHandle.class::cast)
                .filter(each -> each.isVisible() && !each.getBounds().isEmpty()).toList();
    }

    private static QuickHandle handle(DiagramContext context, String name) {
        return handles(context).stream().filter(each -> each.tip().startsWith(name)).findFirst().orElseThrow();
    }

    private static Point middle(QuickHandle handle) {
        org.eclipse.draw2d.geometry.Point middle = handle.getBounds().getCenter();
        handle.translateToAbsolute(middle);
        return new Point(middle.x, middle.y);
    }

    private ItemPart select(DiagramContext context, String name) {
        ItemPart part = part(context, name);
        mouse(context).click(part);
        return part;
    }

    private static List<String> targets(FlowNode node) {
        return node.getOutgoing().stream().map(Flow::getTarget).map(each -> ((NamedElement) each).getName()).toList();
    }

    @Test
    void clickOnNextStep_makesAStepThatIsNamedAtOnce() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) select(context, "Answer the call").element();
        Screenshot.take("quick-handles");
        mouse(context).click(middle(handle(context, "Next step")));
        Screenshot.take("quick-naming");
        user.type("Note the order");
        user.press("Return");

        assertEquals(List.of("Note the order"), targets(answer));
        assertEquals("Note the order", ((NamedElement) context.selectedParts().get(0).element()).getName());
        user.press("ctrl+z");
        user.press("ctrl+z");
        assertFalse(context.document().isDirty());
    }

    @Test
    void ctrlEnterWhileNaming_takesTheNameAndGoesOn() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) select(context, "Answer the call").element();
        user.press("ctrl+Return");
        user.type("First");
        user.press("ctrl+Return");
        user.type("Second");
        user.press("Return");

        assertEquals(List.of("First"), targets(answer));
        assertEquals(List.of("Second"), targets((FlowNode) answer.getOutgoing().get(0).getTarget()));
    }

    @Test
    void ctrlEnterOnALane_makesOneBelow() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart lane = part(context, "Call centre");
        mouse(context).click(mouse(context).at(lane.item().label().centreX(), lane.item().label().centreY()));
        user.press("ctrl+Return");
        user.type("Sales");
        user.press("Return");
        Screenshot.take("quick-lane");

        Lane around = (Lane) lane.element().eContainer();
        assertEquals(List.of("Call centre", "Sales", "Warehouse"), around.getLanes().stream().map(Lane::getName).toList());
    }

    @Test
    void ctrlEnterOnAFlow_putsAStepInBetween() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) part(context, "Answer the call").element();
        Flow flow = answer.getOutgoing().get(0);
        context.viewer().select(context.chart().parts(flow).iterator().next());
        user.settle();
        context.viewer().getControl().forceFocus();
        user.press("ctrl+Return");
        user.type("Note the order");
        user.press("Return");

        assertEquals(List.of("Note the order"), targets(answer));
        assertEquals(List.of("Pack the paper"), targets((FlowNode) flow.getTarget()));
        assertEquals("Note the order", ((NamedElement) context.selectedParts().get(0).element()).getName());
    }

    /** Both stand where a person put them, side by side: the second one makes room and what is put in between stands between them. */
    @Test
    void stepBetweenTwoThatWerePut_findsRoomInBetween() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart call = part(context, "Call the wholesaler");
        ItemPart receive = part(context, "Receive the paper");
        var box = receive.item().bounds();
        double left = box.x() - call.item().bounds().width() - 30;
        put(context, call, left, box.y());
        put(context, receive, box.x(), box.y());
        user.settle();
        mouse(context).click(part(context, "Call the wholesaler"));
        user.press("ctrl+Return");
        user.type("Wait");
        user.press("Return");
        Screenshot.take("quick-room");

        assertEquals(left, call.item().bounds().x(), 1);
        var between = part(context, "Wait").item().bounds();
        assertTrue(between.x() > call.item().bounds().right() + 10, between.toString());
        assertTrue(between.right() + 10 < receive.item().bounds().x(), between.toString());
        user.press("ctrl+z");
        user.press("ctrl+z");
        assertEquals(box.x(), receive.item().bounds().x(), 1, "one step to undo, besides its name");
    }

    private static void put(DiagramContext context, ItemPart part, double x, double y) {
        org.sightline.layout.Point place = context.scene().place(lane(context, part), x, y);
        context.document().execute(context.document().diagramEdits().place(context.diagram(), Map.of(part.item().key(), NodePosition.at(place.x(), place.y()))));
    }

    @Test
    void failPoint_isSeenAndNamedThoughItsLayerWasOff() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        Activity answer = (Activity) select(context, "Answer the call").element();
        assertFalse(context.scene().live().state().layers().contains("fail points"), "off to begin with");
        user.press("ctrl+shift+f");
        user.type("Misheard");
        user.press("Return");
        Screenshot.take("quick-fail-point");

        assertEquals("Misheard", answer.getFailPoints().get(0).getName());
        assertEquals("Answer the call", answer.getName());
        assertTrue(context.scene().live().state().layers().contains("fail points"));
        user.press("ctrl+z");
        user.press("ctrl+z");
        assertFalse(context.document().isDirty(), "one step to undo");
    }

    @Test
    void nextStepDraggedToALane_standsThere() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) select(context, "Answer the call").element();
        ItemPart warehouse = part(context, "Warehouse");
        Point from = middle(handle(context, "Next step"));
        Point to = new Point(from.x - 150, mouse(context).middle(warehouse).y);
        mouse(context).press(from, to);
        Screenshot.take("quick-dragging");
        assertTrue(handles(context).isEmpty(), "no handles while dragging");
        user.drop();
        Screenshot.take("quick-dropped");
        user.press("Escape");

        FlowNode made = (FlowNode) answer.getOutgoing().get(0).getTarget();
        assertEquals("Warehouse", ((Lane) made.eContainer()).getName());
        assertEquals(to.x, mouse(context).middle(part(context, made)).x, 8, "as well as the width of a step can be foreseen");
        user.press("ctrl+z");
        assertFalse(context.document().isDirty(), "one step to undo");
    }

    @Test
    void nextStepDraggedOntoAStep_joinsIt() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) select(context, "Answer the call").element();
        ItemPart take = part(context, "Call the wholesaler");
        mouse(context).press(middle(handle(context, "Next step")), mouse(context).middle(take));
        Screenshot.take("quick-joining");
        user.drop();

        assertEquals(List.of("Pack the paper", "Call the wholesaler"), targets(answer));
        assertEquals("MessageFlow", answer.getOutgoing().get(1).eClass().getName(), "the line is crossed");
    }

    @Test
    void connect_hangsOnTheMouseUntilTheNextClick() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) select(context, "Answer the call").element();
        mouse(context).click(middle(handle(context, "Connect")));
        mouse(context).hover(part(context, "Pack the paper"));
        Screenshot.take("quick-connect");
        List<?> told = context.viewer().root().getLayer(LayerConstants.FEEDBACK_LAYER).getChildren();
        assertTrue(told.stream().anyMatch(each -> each instanceof org.eclipse.draw2d.Label note && note.getText().contains("already")), "why it is refused");
        mouse(context).click(part(context, "Call the wholesaler"));

        assertEquals(List.of("Pack the paper", "Call the wholesaler"), targets(answer));
    }

    /** The facts beside the mouse would lie over the handles and take the click. */
    @Test
    void stepWithHandles_tellsNoFacts() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = select(context, "Answer the call");
        assertNull(step.getFigure().getToolTip());

        select(context, "Pack the paper");
        assertNotNull(step.getFigure().getToolTip(), "without handles it tells them again");
    }

    /** They would lie over the handles that come with the click. */
    @Test
    void factsBesideTheMouse_goAwayWithTheClick() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Answer the call");
        Point middle = mouse(context).middle(step);
        user.hover(context.viewer().getControl(), middle.x, middle.y);
        user.waitUntil("the facts are there", () -> tells(context));
        mouse(context).click(step);

        assertFalse(tells(context));
        context.viewer().deselectAll();
        user.settle();
        assertFalse(tells(context), "not before the mouse moves");
    }

    private static boolean tells(DiagramContext context) {
        return Arrays.stream(context.viewer().getControl().getDisplay().getShells()).anyMatch(each -> each.isVisible() && (each.getStyle() & SWT.ON_TOP) != 0);
    }

    /** An event's name stands where the row of handles below the step would be. */
    @Test
    void handles_hideNoTextOfANeighbour() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Answer the call");
        ItemPart event = part(context, "Phone rings");
        var box = step.item().bounds();
        put(context, event, box.centreX() - event.item().bounds().width() / 2, box.bottom() + 8);
        user.settle();
        mouse(context).click(step);
        Screenshot.take("quick-clear");

        List<org.eclipse.draw2d.geometry.Rectangle> boxes = context.scene().scene().items().values().stream()
                .filter(each -> each.element() == event.element()).flatMap(each -> Stream.of(each.bounds(), each.label())).map(Boxes::around).toList();
        assertEquals(7, handles(context).size());
        for (QuickHandle each : handles(context)) {
            assertTrue(boxes.stream().noneMatch(each.getBounds()::intersects), each.tip());
        }
    }

    private static SceneItem lane(DiagramContext context, ItemPart part) {
        return context.scene().scene().items().get(part.item().parent());
    }

    @Test
    void connectByKeys_joinsTheItemThatTheArrowKeysLeadTo() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) select(context, "Answer the call").element();
        user.press("F2");
        user.type("Note the order");
        user.press("ctrl+shift+k");
        assertEquals("Note the order", answer.getName(), "the name is taken first");
        user.press("Up");
        Screenshot.take("quick-connect-keys");
        user.press("Return");

        assertEquals(List.of("Pack the paper", "Call the wholesaler"), targets(answer));
    }

    @Test
    void whatIsRefused_isGreyAndSaysWhy() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        select(context, "Supplied");
        QuickHandle next = handle(context, "Next step");
        user.hover(context.viewer().getControl(), middle(next).x, middle(next).y);
        user.waitUntil("the tooltip is there", () -> tells(context));
        Screenshot.take("quick-refused");

        assertFalse(next.isAllowed());
        assertTrue(next.tip().contains("Supplied"), next.tip());
    }

    @Test
    void handles_areAwayFarOutAndForSeveralSteps() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart answer = select(context, "Answer the call");
        assertEquals(7, handles(context).size());
        context.viewer().root().zooming().setZoom(0.33);
        user.settle();
        assertEquals(0, handles(context).size());
        context.viewer().root().zooming().setZoom(1);
        context.select(List.of(answer.element(), part(context, "Pack the paper").element()));
        user.settle();
        assertEquals(0, handles(context).size());
    }

    @Test
    void ctrlSpace_opensTheHandlesAsAMenu() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = (FlowNode) select(context, "Answer the call").element();
        List<Menu> shown = new ArrayList<>();
        Listener listener = event -> shown.add((Menu) event.widget);
        context.viewer().getControl().getDisplay().addFilter(SWT.Show, listener);
        user.press("ctrl+space");
        context.viewer().getControl().getDisplay().removeFilter(SWT.Show, listener);
        Screenshot.take("quick-menu");
        MenuItem decision = shown.get(0).getItem(1);
        assertTrue(decision.getText().startsWith("Decision\t"), decision.getText());
        shown.get(0).setVisible(false);
        decision.notifyListeners(SWT.Selection, new Event());
        user.settle();

        assertEquals("Decision", answer.getOutgoing().get(0).getTarget().eClass().getName());
    }
}
