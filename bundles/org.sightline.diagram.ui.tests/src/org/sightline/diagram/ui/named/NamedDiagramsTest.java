/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.named;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class NamedDiagramsTest extends DiagramTest {

    private void expectName(String title, String name) {
        dialogs.expect(title, shell -> {
            user.click(user.find(shell, Text.class, Text::getEditable));
            user.press("ctrl+a");
            user.type(name);
            Screenshot.take("name-of-diagram");
            user.click(user.find(shell, Button.class, each -> each.getText().replace("&", "").equals("OK")));
        });
    }

    @Test
    void newDiagram_isStoredUnderItsNameAndOpened() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        int before = context.document().diagrams().of(((ModelElement) context.carrier()).getId()).size();

        expectName("New Diagram", "For the board");
        user.choose("Diagram", "New Diagram");
        dialogs.verify();

        DiagramContext made = ((DiagramEditor) page().getActiveEditor()).context().orElseThrow();
        Screenshot.take("named-diagram");
        assertNotSame(context, made);
        assertEquals("For the board", made.diagram().name());
        assertTrue(made.document().diagrams().lists(made.diagram()));
        assertEquals(before + 1, made.document().diagrams().of(((ModelElement) context.carrier()).getId()).size());
        assertEquals("For the board", user.entry("Diagram", "Diagrams", "For the board"));

        DiagramEditor editor = made.editor();
        user.press("ctrl+z");
        assertEquals(before, context.document().diagrams().of(((ModelElement) context.carrier()).getId()).size());
        assertFalse(Arrays.asList(page().getEditors()).contains(editor), "what is not there any more is not shown");
        assertEquals(context.diagram(), ((DiagramEditor) page().getActiveEditor()).context().orElseThrow().diagram());
    }

    @Test
    void renameAndDelete_changeTheDiagramInFront() throws Exception {
        openDiagram(PhoneOrder.write(folder), "physical");
        expectName("New Diagram", "For the board");
        user.choose("Diagram", "New Diagram");
        dialogs.verify();
        DiagramEditor editor = (DiagramEditor) page().getActiveEditor();
        DiagramContext made = editor.context().orElseThrow();

        expectName("Rename Diagram", "For everybody");
        user.choose("Diagram", "Rename Diagram");
        dialogs.verify();
        assertEquals("For everybody", made.diagram().name());
        assertEquals("For everybody", editor.getTitle());

        dialogs.expect("Delete Diagram", shell -> user.click(user.find(shell, Button.class, each -> each.getText().replace("&", "").equals("OK"))));
        user.choose("Diagram", "Delete Diagram");
        dialogs.verify();
        Screenshot.take("diagram-deleted");
        assertTrue(made.document().diagrams().of(((ModelElement) made.carrier()).getId()).isEmpty());
        assertFalse(Arrays.asList(page().getEditors()).contains(editor), "its editor is closed");
    }

    @Test
    void duplicateDiagram_hasThePlacesOfTheOtherAndGoesItsOwnWay() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Answer the call");
        Point from = mouse(context).middle(step);
        mouse(context).drag(from, new Point(from.x + 40, from.y));
        expectName("Duplicate Diagram", "A copy");
        user.choose("Diagram", "Duplicate Diagram");
        dialogs.verify();

        DiagramContext copy = ((DiagramEditor) page().getActiveEditor()).context().orElseThrow();
        assertEquals("A copy", copy.diagram().name());
        assertEquals(context.diagram().places(), copy.diagram().places());
        user.press("ctrl+shift+a");
        assertTrue(copy.diagram().places().isEmpty());
        assertEquals(1, context.diagram().places().size());
    }
}
