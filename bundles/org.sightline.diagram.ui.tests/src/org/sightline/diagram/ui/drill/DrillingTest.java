/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.model.customerprocess.Activity;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class DrillingTest extends DiagramTest {

    @Test
    void doubleClickOnASubprocess_opensItAndTheWayLeadsBack() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        mouse(context).doubleClick(part(context, "Fill the basket"));
        user.waitUntil("the sub-process is open", () -> front() != context);
        DiagramContext inside = front();
        assertEquals("Fill the basket", ((Activity) inside.carrier()).getName());
        assertEquals(List.of("Office supplies for business customers", "Ordering office supplies", "Fill the basket", "Job (JLOVC)"), stations());
        Screenshot.take("drill-down");

        user.focus(inside.viewer().getControl());
        user.press("alt+Up");
        assertSame(context, front());
        assertEquals("Fill the basket", ((Activity) context.selectedParts().get(0).element()).getName());
        user.press("Return");
        assertSame(inside, front());
        user.press("alt+Left");
        assertSame(context, front());
        user.press("alt+Right");
        assertSame(inside, front());
    }

    @Test
    void stationOfTheProcess_leadsToItsChart() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        mouse(context).doubleClick(part(context, "Fill the basket"));
        user.waitUntil("the sub-process is open", () -> front() != context);
        ToolBar bar = bar();
        ToolItem station = Arrays.stream(bar.getItems()).filter(each -> each.getText().equals("Ordering office supplies")).findFirst().orElseThrow();
        user.clickAt(bar, station.getBounds().x + 30, station.getBounds().y + station.getBounds().height / 2);
        assertSame(context, front());
    }

    @Test
    void placedStep_changesNoStation() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        List<String> before = List.of("Phone orders", "Order by phone", "Physical (PLOVC)");
        assertEquals(before, stations());
        ItemPart part = part(context, "Pack the paper");
        context.document().execute(context.document().diagramEdits().place(context.diagram(), Map.of(part.item().key(), NodePosition.at(700, 300))));
        context.document().execute(context.document().diagramEdits().rename(context.diagram(), "For everybody"));
        user.waitUntil("a name that somebody gave it is told", () -> stations().equals(List.of("Phone orders", "Order by phone", "For everybody")));
        context.document().domain().getCommandStack().undo();
        assertTrue(context.document().diagrams().lists(context.diagram()));
        user.waitUntil("the chart is called as before it was stored", () -> stations().equals(before));
    }

    @Test
    void enterOnAPlainStep_offersToTellItInDetail() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        Activity step = (Activity) part(context, "Pack the paper").element();
        mouse(context).click(part(context, "Pack the paper"));
        dialogs.expect("Tell in Detail", shell -> user.click(user.find(shell, Button.class, each -> each.getText().equals("&Start"))));
        user.press("Return");
        dialogs.verify();
        assertNotNull(step.getProcessBody());
        assertEquals(3, step.getProcessBody().getNodes().size());
        assertSame(step, front().carrier());
        Screenshot.take("drill-started");
        context.document().domain().getCommandStack().undo();
        assertTrue(step.getProcessBody() == null);
    }

    private DiagramContext front() {
        return ((DiagramEditor) page().getActiveEditor()).context().orElseThrow();
    }

    private ToolBar bar() {
        return user.find(front().top(), ToolBar.class, each -> true);
    }

    private List<String> stations() {
        return Arrays.stream(bar().getItems()).filter(ToolItem::isEnabled).map(ToolItem::getText).toList();
    }
}
