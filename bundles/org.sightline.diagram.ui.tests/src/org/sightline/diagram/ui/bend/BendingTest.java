/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.bend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.EdgeBends;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class BendingTest extends DiagramTest {

    /** The flow from the call centre down to the warehouse: level, upright. */
    private ItemPart select(DiagramContext context) {
        ItemPart flow = flow(context);
        mouse(context).click(flow);
        return flow;
    }

    private ItemPart flow(DiagramContext context) {
        return (ItemPart) part(context, "Answer the call").getSourceConnections().get(0);
    }

    private static List<PieceHandle> handles(DiagramContext context) {
        return ((List<?>) context.viewer().root().getLayer(LayerConstants.HANDLE_LAYER).getChildren()).stream()
                .filter(PieceHandle.class::isInstance).map(PieceHandle.class::cast).toList();
    }

    private static Point middle(PieceHandle handle) {
        org.eclipse.draw2d.geometry.Point middle = handle.getBounds().getCenter();
        handle.translateToAbsolute(middle);
        return new Point(middle.x, middle.y);
    }

    @Test
    void pieceDraggedAside_staysThereAndIsUndone() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart flow = select(context);
        var before = flow.item().route();
        PieceHandle first = handles(context).get(0);
        Screenshot.take("bend-handles");
        Point from = middle(first);
        mouse(context).press(from, new Point(from.x, from.y - 50));
        Screenshot.take("bend-dragging");
        user.drop();
        Screenshot.take("bend-dropped");

        assertTrue(context.diagram().place(flow.item().key(), EdgeBends.class).isPresent());
        assertEquals(before.get(0).y() - 50, flow.item().route().get(2).y(), 2, "the piece runs where it was dropped");
        assertEquals(before.get(0), flow.item().route().get(0), "still joined to its step");
        user.press("ctrl+z");
        assertEquals(before, flow.item().route());
        assertFalse(context.document().isDirty());
    }

    @Test
    void bends_goAlongWithTheirStepAndAreReset() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart flow = select(context);
        Point from = middle(handles(context).get(0));
        mouse(context).drag(from, new Point(from.x, from.y - 50));
        int bends = flow.item().route().size();
        ItemPart answer = part(context, "Answer the call");
        Point step = mouse(context).middle(answer);
        mouse(context).drag(step, new Point(step.x - 24, step.y));
        Screenshot.take("bend-step-moved");
        assertEquals(bends, flow(context).item().route().size());
        assertEquals(answer.item().bounds().right(), flow(context).item().route().get(0).x(), 1);

        select(context);
        context.action(Bending.RESET).orElseThrow().run();
        user.settle();
        assertTrue(context.diagram().place(flow.item().key()).isEmpty());
    }
}
