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

import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

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
}
