/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.ui.driver.PhoneOrder;

class ContextMenusTest extends DiagramTest {

    private MenuItem entry(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        user.settle();
        return Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No entry " + text + " in " + Arrays.toString(menu.getItems())));
    }

    @Test
    void entries_areThereForAStep() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        mouse(context).click(part(context, "Answer the call"));
        Menu menu = context.viewer().getControl().getMenu();

        for (String each : List.of("Add Next Step", "Add Decision", "Extract to Sub-process", "Where Used", "Copy", "Duplicate", "Delete")) {
            assertTrue(entry(menu, each).isEnabled(), each);
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    @Test
    void changeType_makesAnotherKindOfTheStep() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart rings = part(context, "Phone rings");
        FlowNode answer = ((FlowNode) ((FlowNode) rings.element()).getOutgoing().get(0).getTarget());
        mouse(context).click(rings);
        Menu kinds = entry(context.viewer().getControl().getMenu(), "Change Type").getMenu();

        entry(kinds, "Step").notifyListeners(SWT.Selection, new Event());
        user.settle();
        assertEquals("Activity", answer.getIncoming().get(0).getSource().eClass().getName());

        user.press("ctrl+z");
        assertEquals("StartEvent", answer.getIncoming().get(0).getSource().eClass().getName());
    }
}
