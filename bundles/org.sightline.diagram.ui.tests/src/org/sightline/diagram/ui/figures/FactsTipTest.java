/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.driver.Screenshot;

class FactsTipTest extends DiagramTest {

    private static Set<Shell> shells() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).collect(Collectors.toSet());
    }

    private static List<String> facts(ItemPart part) {
        return List.of(((FactsTip) part.getFigure().getToolTip()).text().split("\n"));
    }

    @Test
    void factsOfAStep_areToldWhereTheMouseRests() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        ItemPart step = part(context, "Leaf through the catalogue");
        Set<Shell> before = shells();

        mouse(context).hover(step);

        user.waitUntil("the facts are told", () -> !before.containsAll(shells()));
        Screenshot.take("diagram-facts");
        List<String> facts = facts(step);
        assertEquals("Leaf through the catalogue", facts.get(0));
        assertTrue(facts.contains("Step in Business customer"), facts.toString());
        assertTrue(facts.contains("Done by the customer"), facts.toString());
        assertTrue(facts.contains("Phase: Research"), facts.toString());
        assertTrue(facts.contains("The printed catalogue on the shelf, with prices of last January."), facts.toString());
    }

    @Test
    void whatStaffDo_isToldWithTheirSystemsAndTimes() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        String facts = String.join("|", facts(part(context, "Take the order")));
        assertTrue(facts.contains("Met by the customer"), facts);
        assertTrue(facts.contains("Channel: Phone"), facts);
        assertTrue(facts.contains("Systems: "), facts);
        assertTrue(facts.contains("Done by: Order desk agents"), facts);
        assertTrue(facts.contains("Work: "), facts);
    }

    @Test
    void lanes_tellOnlyWhatTheNotationSays() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        ItemPart lane = part(context, "Finance");
        assertFalse(lane.getFigure().getToolTip() instanceof FactsTip tip && tip.text().contains("Met by"), "facts are those of steps and flows");
    }
}
