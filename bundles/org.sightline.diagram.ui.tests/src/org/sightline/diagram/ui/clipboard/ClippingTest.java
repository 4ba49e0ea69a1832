/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.ui.driver.PhoneOrder;

class ClippingTest extends DiagramTest {

    private ItemPart selected(DiagramContext context, String name) {
        ItemPart part = part(context, name);
        context.viewer().getControl().setFocus();
        context.select(List.of(part.element()));
        user.settle();
        return part;
    }

    private static long steps(Lane lane) {
        return lane.getNodes().stream().filter(Activity.class::isInstance).count();
    }

    @Test
    void duplicate_putsACopyBesideTheStepAndSelectsIt() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = selected(context, "Answer the call");
        Lane lane = (Lane) step.element().eContainer();

        user.press("ctrl+d");
        assertEquals(2, steps(lane));
        assertTrue(context.selectedParts().stream().anyMatch(each -> each.element() instanceof Activity && each.element() != step.element()));

        user.press("ctrl+z");
        assertEquals(1, steps(lane));
        assertFalse(context.document().isDirty());
    }

    @Test
    void copyAndPaste_takeAStepToTheDiagramOfAnotherFile() throws Exception {
        selected(openDiagram(PhoneOrder.write(folder), "physical"), "Pack the paper");
        user.press("ctrl+c");
        Path second = Files.copy(folder.resolve("phone-order.sightline"), folder.resolve("second.sightline"));
        DiagramContext other = openDiagram(second, "physical");
        Lane lane = (Lane) selected(other, "Call centre").element();

        user.press("ctrl+v");
        assertEquals(List.of("Answer the call", "Pack the paper"),
                lane.getNodes().stream().filter(Activity.class::isInstance).map(Activity.class::cast).map(Activity::getName).sorted().toList());
        assertTrue(other.document().isDirty());

        user.press("ctrl+z");
        assertEquals(1, steps(lane));
    }

    @Test
    void cut_takesTheStepAwayAndPasteBringsItBack() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        Lane lane = (Lane) selected(context, "Answer the call").element().eContainer();

        user.press("ctrl+x");
        assertEquals(0, steps(lane));

        context.select(List.of(lane));
        user.settle();
        user.press("ctrl+v");
        assertEquals(1, steps(lane));
    }
}
