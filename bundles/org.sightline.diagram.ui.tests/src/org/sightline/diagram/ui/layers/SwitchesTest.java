/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.ui.driver.Screenshot;

class SwitchesTest extends DiagramTest {

    private static Set<String> shown(DiagramContext context) {
        return Set.copyOf(context.scene().scene().items().keySet());
    }

    @Test
    void layer_appearsWhenItIsSwitchedOnAndGoesWithUndo() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        Set<String> before = shown(context);
        assertTrue(before.stream().noneMatch(each -> each.startsWith("Experience@")), "off at first");

        user.choose("Diagram", "Layers", "Experience");
        assertTrue(shown(context).stream().anyMatch(each -> each.startsWith("Experience@")));
        assertTrue(context.scene().live().state().layers().contains("experience"));
        Screenshot.take("layer-experience");

        user.press("ctrl+z");
        assertEquals(before, shown(context));
    }

    @Test
    void filter_hidesWhatItNamesAndUndoBringsItBack() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        Set<String> before = shown(context);

        user.choose("Diagram", "Filters", "Only customer-facing");
        assertTrue(shown(context).size() < before.size());
        assertTrue(before.containsAll(shown(context)), "nothing new");

        user.press("ctrl+z");
        assertEquals(before, shown(context));
    }
}
