/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.editor.ModelEditor;

class OpenElementTest extends DiagramTest {

    @Test
    void doubleClickOnAStepInTheTree_opensTheChartAtTheStep() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        editor.reveal(element(editor, "Pack the paper"));
        user.settle();
        Rectangle line = tree().getSelection()[0].getBounds();
        user.doubleClickAt(tree(), line.x + 10, line.y + line.height / 2);

        assertTrue(page().getActiveEditor() instanceof DiagramEditor, () -> page().getActiveEditor().getTitle());
        DiagramContext context = ((DiagramEditor) page().getActiveEditor()).context().orElseThrow();
        assertEquals("Pack the paper", ((FlowNode) context.selectedParts().get(0).element()).getName());
    }
}
