/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class ReconnectingTest extends DiagramTest {

    @Test
    void endOfAFlow_isDraggedToAnotherStep() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart ship = part(context, "Ship the paper");
        ItemPart part = (ItemPart) part(context, "Answer the call").getSourceConnections().get(0);
        Flow flow = (Flow) part.element();
        mouse(context).click(part);
        var last = part.item().route().get(part.item().route().size() - 1);
        Rectangle target = ship.item().bounds();
        Point corner = mouse(context).at(target.x() + 16, target.centreY());
        mouse(context).press(mouse(context).at(last.x(), last.y() - 2), corner);
        Screenshot.take("reconnect-dragging");
        user.drop();

        assertEquals("Ship the paper", ((NamedElement) flow.getTarget()).getName());
        Screenshot.take("reconnected");
        user.press("ctrl+z");
        assertEquals("Pack the paper", ((NamedElement) flow.getTarget()).getName());
        assertFalse(context.document().isDirty());
    }
}
