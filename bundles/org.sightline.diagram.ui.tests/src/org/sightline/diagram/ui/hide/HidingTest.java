/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.hide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.diagrams.PlaceKey;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.driver.Screenshot;

class HidingTest extends DiagramTest {

    @Test
    void hiddenStep_isLeftOutUntilItIsShownAgain() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        ItemPart part = part(context, "Leaf through the catalogue");
        NamedElement step = (NamedElement) part.element();
        String key = part.item().key();
        int items = context.scene().scene().items().size();
        context.select(List.of(step));

        user.choose("Diagram", "Hide");

        assertTrue(context.chart().parts(step).isEmpty());
        assertTrue(context.scene().scene().items().size() < items);
        assertTrue(context.diagram().settings().hidden().contains(key));
        assertEquals("Hide step “Leaf through the catalogue”", context.document().domain().getCommandStack().getUndoCommand().getLabel());
        Screenshot.take("diagram-hidden");

        dialogs.expect("Show Hidden", shell -> {
            Table table = user.find(shell, Table.class, each -> true);
            TableItem item = table.getItem(0);
            assertEquals("Leaf through the catalogue (Step)", item.getText());
            item.setChecked(true);
            Screenshot.take("diagram-show-hidden");
            user.click(user.find(shell, Button.class, each -> each.getText().replace("&", "").equals("Show")));
        });
        user.choose("Diagram", "Show Hidden");
        dialogs.verify();

        assertFalse(context.chart().parts(step).isEmpty());
        assertEquals(items, context.scene().scene().items().size());
        user.press("ctrl+z");
        assertTrue(context.chart().parts(step).isEmpty());
        user.press("ctrl+z");
        assertEquals(items, context.scene().scene().items().size());
        assertFalse(context.document().isDirty());
    }

    @Test
    void hiddenLane_goesWithItsStepsAlsoAfterAnEdit() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        NamedElement lane = (NamedElement) part(context, "Finance").element();
        NamedElement step = (NamedElement) part(context, "Send the invoice").element();
        context.select(List.of(lane));
        context.action(Hiding.HIDE).orElseThrow().run();
        user.settle();

        context.document().execute(context.document().edits().set(step, Literals.NAMED_ELEMENT__NAME, "Bill"));
        user.settle();

        assertTrue(context.chart().parts(lane).isEmpty());
        assertTrue(context.chart().parts(step).isEmpty());
    }

    @Test
    void derivedEdge_isHiddenAndRememberedByItsEnds() throws Exception {
        DiagramContext context = openDiagram(example(), "customer-view");
        ItemPart part = context.scene().scene().items().values().stream().filter(item -> item.element() instanceof HiddenStretch)
                .map(item -> context.chart().part(item.key()).orElseThrow()).findFirst().orElseThrow();
        HiddenStretch stretch = (HiddenStretch) part.element();
        String key = PlaceKey.of("HiddenStretch", stretch.getSource().getId(), stretch.getTarget().getId());
        assertEquals(key, part.item().key());
        context.viewer().select(part);

        user.choose("Diagram", "Hide");

        assertTrue(context.chart().part(key).isEmpty());
        assertEquals(Set.of(key), context.diagram().settings().hidden());
        assertTrue(context.document().domain().getCommandStack().getUndoCommand().getLabel().startsWith("Hide line from “"));
        context.document().save();
        assertTrue(Files.readString(LayoutFile.of(context.document().file())).contains(key), "kept in the layout file");
        user.press("ctrl+z");
        assertTrue(context.chart().part(key).isPresent());
    }
}
