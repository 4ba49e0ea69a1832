/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.Screenshot;

class DiagramEditorTest extends DiagramTest {

    @Test
    void example_isShownAsItsPhysicalChart() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");

        assertEquals("Physical (PLOVC) \u2013 Ordering office supplies", context.editor().getTitle());
        assertFalse(context.scene().scene().items().isEmpty());
        Screenshot.take("diagram-physical");
        context.viewer().root().zooming().showAll();
        Screenshot.take("diagram-physical-all");
        context.viewer().root().zooming().setZoom(0.75);
        context.viewer().canvas().scrollTo(1400, 260);
        Screenshot.take("diagram-physical-scrolled");
    }
}
