/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.io.drafts.DraftReason;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class ElementActionsTest extends DiagramTest {

    private FlowNode select(DiagramContext context, String first, String... others) {
        context.viewer().getControl().setFocus();
        FlowNode node = (FlowNode) part(context, first).element();
        List<FlowNode> all = new ArrayList<>(List.of(node));
        Arrays.stream(others).forEach(each -> all.add((FlowNode) part(context, each).element()));
        context.select(all);
        user.settle();
        return node;
    }

    private static List<String> next(FlowNode node) {
        return node.getOutgoing().stream().filter(each -> each.eClass().getName().equals("SequenceFlow"))
                .map(each -> each.getTarget().eClass().getName()).toList();
    }

    @Test
    void ctrlEnter_addsAStepInBetween() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode call = select(context, "Phone rings");
        FlowNode answer = (FlowNode) part(context, "Answer the call").element();

        user.press("ctrl+Return");
        assertEquals(List.of("Activity"), next(call));
        FlowNode made = (FlowNode) call.getOutgoing().get(0).getTarget();
        assertTrue(made != answer && made.getOutgoing().get(0).getTarget() == answer);
        assertTrue(context.selectedParts().stream().anyMatch(each -> each.element() == made), "the new step is selected");

        user.press("ctrl+z");
        assertFalse(context.document().isDirty());
    }

    @Test
    void ctrlShiftD_addsADecision() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = select(context, "Answer the call");

        user.press("ctrl+shift+d");
        FlowNode decision = (FlowNode) answer.getOutgoing().get(0).getTarget();
        assertEquals(2, decision.getOutgoing().size(), "yes and no");

        user.press("ctrl+z");
        assertFalse(context.document().isDirty());
    }

    @Test
    void mergeOfNeighbours_leavesOneStep() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode pack = select(context, "Pack the paper", "Ship the paper");
        Lane lane = (Lane) pack.eContainer();

        user.press("ctrl+alt+m");
        assertEquals(1, lane.getNodes().stream().filter(Activity.class::isInstance).count());
        user.waitUntil("a draft is kept", () -> draftReasons().equals(List.of(DraftReason.COMBINE)));

        user.press("ctrl+z");
        assertEquals(2, lane.getNodes().stream().filter(Activity.class::isInstance).count());
    }

    @Test
    void mergeAcrossLanes_isRefusedWithTheReason() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        select(context, "Answer the call", "Pack the paper");

        dialogs.expect("Not Possible", shell -> Screenshot.take("merge-refused"));
        user.press("ctrl+alt+m");
        dialogs.verify();
        assertFalse(context.document().isDirty());
    }

    @Test
    void whereUsed_listsTheFlowsOfTheStep() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        select(context, "Answer the call");
        int[] uses = {0};

        dialogs.expect("Where “Answer the call” is used", shell -> {
            Screenshot.take("where-used");
            uses[0] = user.find(shell, Tree.class, each -> true).getItem(0).getItemCount();
        });
        user.press("ctrl+alt+u");
        dialogs.verify();
        assertEquals(2, uses[0], "the flow to it and the flow from it");
    }

    private void chooseAtTheMouse(DiagramContext context, String text) {
        Menu menu = context.viewer().getControl().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        user.settle();
        MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").startsWith(text)).findFirst().orElseThrow();
        assertTrue(item.isEnabled(), text);
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        user.settle();
    }

    @Test
    void extractAndInline_leadThereAndBack() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode pack = select(context, "Pack the paper", "Ship the paper");
        Lane lane = (Lane) pack.eContainer();
        int before = lane.getNodes().size();

        dialogs.expect("Name", shell -> user.click(user.find(shell, Button.class, each -> each.getText().replace("&", "").equals("OK"))));
        chooseAtTheMouse(context, "Extract to Sub-process");
        dialogs.verify();
        Screenshot.take("extracted");
        assertEquals(before - 1, lane.getNodes().size(), "one step in place of two");
        Activity process = (Activity) context.selectedParts().get(0).element();
        assertTrue(process.getProcessBody().getNodes().contains(pack));

        chooseAtTheMouse(context, "Inline Sub-process");
        Screenshot.take("inlined");
        assertEquals(lane, pack.eContainer());
        assertEquals(before, lane.getNodes().size());
    }

    @Test
    void messageWaitPointFailPointAndEnd_haveTheirKeys() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        FlowNode answer = select(context, "Answer the call");
        user.press("ctrl+shift+m");
        user.type("Give the address");
        user.press("Return");
        FlowNode told = (FlowNode) answer.getOutgoing().stream().filter(MessageFlow.class::isInstance).findFirst().orElseThrow().getTarget();
        assertEquals("Give the address", told.getName());
        assertTrue(told.isWithCustomer());

        user.press("ctrl+shift+n");
        user.press("Escape");
        assertEquals("EndEvent", told.getOutgoing().get(0).getTarget().eClass().getName());

        context.select(List.of(answer));
        user.press("ctrl+shift+f");
        user.press("Escape");
        assertEquals(1, ((Activity) answer).getFailPoints().size());

        context.select(List.of(answer));
        user.press("ctrl+shift+w");
        user.press("Escape");
        Screenshot.take("quick-keys");
        assertEquals(List.of("WaitPoint"), next(answer));
    }
}
