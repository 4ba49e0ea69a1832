/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.settings.Settings;
import org.sightline.ui.settings.Settings.DrawingAid;

/** Steps that are dragged snap to their neighbours and to the grid. */
class SnappingTest extends DiagramTest {

    /** Places are whole numbers within their rows, which may begin between two. */
    private static final double WHOLE = 1.1;

    private final Settings settings = new Settings();

    @AfterEach
    void turnBack() {
        settings.turn(DrawingAid.GRID, false);
        settings.turn(DrawingAid.GRID_SNAP, false);
        settings.turn(DrawingAid.NEIGHBOUR_SNAP, true);
    }

    /** Holds a step near the middle of another one, three units beside it. */
    private ItemPart pressBeside(DiagramContext context, String other) {
        ItemPart step = part(context, "Answer the call");
        double middle = part(context, other).item().bounds().centreX();
        Point from = mouse(context).middle(step);
        mouse(context).press(from, mouse(context).at(middle + 3, part(context, "Warehouse").item().bounds().centreY() + 30));
        return step;
    }

    @Test
    void stepDraggedNearTheMiddleOfAnother_snapsToIt() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        double middle = part(context, "Ship the paper").item().bounds().centreX();
        ItemPart step = pressBeside(context, "Ship the paper");
        Screenshot.take("diagram-snapping");
        user.drop();
        assertEquals(middle, step.item().bounds().centreX(), WHOLE);
    }

    @Test
    void snappingTurnedOff_stepStandsWhereItIsLetGo() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        settings.turn(DrawingAid.NEIGHBOUR_SNAP, false);
        double middle = part(context, "Ship the paper").item().bounds().centreX();
        ItemPart step = pressBeside(context, "Ship the paper");
        user.drop();
        assertEquals(middle + 3, step.item().bounds().centreX(), WHOLE);
    }

    @Test
    void grid_isShownByItsKeyAndTakesWhatIsDragged() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        settings.turn(DrawingAid.NEIGHBOUR_SNAP, false);
        ItemPart step = part(context, "Answer the call");
        mouse(context).click(step);
        assertFalse(context.viewer().root().getLayer(LayerConstants.GRID_LAYER).isVisible());
        user.press("ctrl+shift+g");
        assertTrue(context.viewer().root().getLayer(LayerConstants.GRID_LAYER).isVisible());
        user.press("ctrl+alt+g");
        assertTrue(settings.isOn(DrawingAid.GRID_SNAP));

        // Beside the place of the click, or else both together might be a double click.
        Point middle = mouse(context).middle(step);
        Point from = new Point(middle.x - 20, middle.y - 10);
        mouse(context).drag(from, new Point(from.x + 47, from.y + 23));

        assertEquals(0, Math.IEEEremainder(step.item().bounds().x(), 10), 1.5 * WHOLE);
        assertEquals(0, Math.IEEEremainder(step.item().bounds().y(), 10), 1.5 * WHOLE);
        Screenshot.take("diagram-grid");
    }
}
