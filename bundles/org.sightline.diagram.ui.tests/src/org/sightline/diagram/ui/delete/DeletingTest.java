/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.delete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.drafts.DraftReason;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.ParameterOverride;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.Scenario;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.editor.ModelEditor;

class DeletingTest extends DiagramTest {

    @Test
    void delete_takesTheStepAwayAndJoinsItsFlows() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart pack = part(context, "Pack the paper");
        FlowNode answer = (FlowNode) part(context, "Answer the call").element();
        FlowNode ship = (FlowNode) part(context, "Ship the paper").element();
        mouse(context).click(pack);
        user.press("Delete");

        assertTrue(context.chart().part(pack.item().key()).isEmpty());
        assertEquals(1, answer.getOutgoing().size());
        assertEquals(ship, answer.getOutgoing().get(0).getTarget());
        assertEquals("Answer the call", ((FlowNode) context.selectedParts().get(0).element()).getName());
        Screenshot.take("diagram-deleted");

        user.press("ctrl+z");
        assertTrue(context.chart().part(pack.item().key()).isPresent());
        assertFalse(context.document().isDirty());
    }

    @Test
    void severalSteps_comeBackToTheLastByteByOneUndo() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        String before = new String(ModelWriter.bytes(context.document().portfolio(), context.document().file()), StandardCharsets.UTF_8);
        ItemPart pack = part(context, "Pack the paper");
        ItemPart ship = part(context, "Ship the paper");
        mouse(context).click(pack);
        context.select(List.of(pack.element(), ship.element()));
        user.press("Delete");
        assertTrue(context.chart().part(pack.item().key()).isEmpty());
        assertTrue(context.chart().part(ship.item().key()).isEmpty());

        user.press("ctrl+z");
        assertEquals(before, new String(ModelWriter.bytes(context.document().portfolio(), context.document().file()), StandardCharsets.UTF_8));
    }

    @Test
    void stepThatAScenarioNeeds_isAskedAbout() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart pack = part(context, "Pack the paper");
        context.document().execute(context.document().domain().recorded("override", () -> override(context, pack)));
        mouse(context).click(pack);
        dialogs.expect("Delete", shell -> {
            assertTrue(user.sees(shell, Label.class, label -> label.getText().contains("deleted too: “Pack the paper → Ship the paper”")), "the flow that goes");
            assertTrue(user.sees(shell, Label.class, label -> label.getText().endsWith("then leads on to “Ship the paper”.")), "the gap is closed");
            Screenshot.take("delete-question");
            user.click(user.find(shell, Button.class, each -> each.getText().equals("&Cancel")));
        });
        user.press("Delete");
        dialogs.verify();
        assertTrue(context.chart().part(pack.item().key()).isPresent(), "nothing deleted");

        dialogs.expect("Delete", shell -> user.click(user.find(shell, Button.class, each -> each.getText().equals("&Delete"))));
        user.press("Delete");
        dialogs.verify();
        assertTrue(context.chart().part(pack.item().key()).isEmpty());
    }

    @Test
    void deletionOfMuch_isPrecededByADraft() throws Exception {
        Portfolio portfolio = new PhoneOrder().create();
        Lane warehouse = portfolio.getProcesses().get(0).getLanes().get(1).getLanes().get(1);
        for (int i = 0; i < 20; i++) {
            Activity step = SightlineFactory.eINSTANCE.createActivity();
            step.setName("Step " + i);
            warehouse.getNodes().add(step);
        }
        Path file = folder.resolve("large.sightline");
        ModelWriter.write(portfolio, file);
        DiagramContext context = openDiagram(file, "physical");
        ItemPart lane = part(context, "Warehouse");
        context.viewer().getControl().setFocus();
        context.select(List.of(lane.element()));
        user.press("Delete");

        assertTrue(context.chart().part(lane.item().key()).isEmpty());
        user.waitUntil("a draft is kept", () -> draftReasons().equals(List.of(DraftReason.DELETE)));
    }

    private static List<EObject> override(DiagramContext context, ItemPart part) {
        Scenario scenario = SightlineFactory.eINSTANCE.createScenario();
        scenario.setName("Rush");
        ParameterOverride override = SightlineFactory.eINSTANCE.createParameterOverride();
        override.setElement((ModelElement) part.element());
        scenario.getOverrides().add(override);
        context.document().portfolio().getScenarios().add(scenario);
        return List.of(scenario);
    }

    @Test
    void whatProcessesShare_isAskedAboutInTheTree() throws Exception {
        ModelEditor model = open(example());
        for (String each : List.of("Customer file", "Post", "Order desk agents")) {
            NamedElement shared = (NamedElement) element(model, each);
            model.reveal(shared);
            user.settle();
            dialogs.expect("Delete", shell -> {
                assertTrue(user.sees(shell, Label.class, label -> label.getText().contains("“" + each + "”")), each);
                assertTrue(user.sees(shell, Link.class, link -> link.getText().contains("Show “")), "the ways to what would be touched");
                Screenshot.take("delete-shared-" + shared.eClass().getName());
                user.click(user.find(shell, Button.class, button -> button.getText().equals("&Cancel")));
            });
            user.focus(user.find(content(), Tree.class, tree -> tree.getSelectionCount() == 1 && tree.getColumnCount() == 0));
            user.press("Delete");
            dialogs.verify();
            assertFalse(document(model).isDirty(), "nothing deleted");
        }
    }
}
