/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class LanesTest extends DiagramTest {

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    private Point head(DiagramContext context, ItemPart part) {
        Rectangle head = part.item().label();
        return mouse(context).at(head.centreX(), head.centreY());
    }

    @Test
    void laneDraggedByItsHead_takesAnotherPlace() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart callCentre = part(context, "Call centre");
        ItemPart warehouse = part(context, "Warehouse");
        Lane owner = (Lane) callCentre.element().eContainer();
        assertEquals(List.of("Call centre", "Warehouse"), names(owner.getLanes()));
        Point to = head(context, warehouse);
        mouse(context).press(head(context, callCentre), new Point(to.x, to.y + 32));
        Screenshot.take("diagram-lane-dragged");
        user.drop();

        assertEquals(List.of("Warehouse", "Call centre"), names(owner.getLanes()));
        Screenshot.take("diagram-lane-moved");
        user.press("ctrl+z");
        assertEquals(List.of("Call centre", "Warehouse"), names(owner.getLanes()));
        assertFalse(context.document().isDirty());
    }

    @Test
    void phaseDraggedByItsHead_takesAnotherPlace() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        CustomerProcess process = (CustomerProcess) context.carrier();
        assertEquals(List.of("Place", "Receive"), names(process.getPhases()));
        ItemPart place = part(context, "Place");
        Rectangle receive = part(context, "Receive").item().label();
        context.viewer().root().zooming().showAll();
        user.settle();
        mouse(context).drag(head(context, place), mouse(context).at(receive.centreX() + 20, receive.centreY()));

        assertEquals(List.of("Receive", "Place"), names(process.getPhases()));
    }

    @Test
    void borderOfAHead_isDraggedToMakeTheLaneHigher() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart lane = part(context, "Call centre");
        Rectangle head = lane.item().label();
        double before = lane.item().bounds().height();
        Point border = mouse(context).at(head.centreX(), head.bottom() - 2);
        mouse(context).drag(border, new Point(border.x, border.y + 60));

        assertEquals(before + 60, lane.item().bounds().height(), 4);
        Screenshot.take("diagram-lane-resized");
        user.press("ctrl+z");
        assertEquals(before, lane.item().bounds().height(), 0.5);
    }

    @Test
    void laneDroppedIntoALane_isNestedThere() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart callCentre = part(context, "Call centre");
        ItemPart warehouse = part(context, "Warehouse");
        Lane owner = (Lane) callCentre.element().eContainer();
        mouse(context).press(head(context, callCentre), head(context, warehouse));
        Screenshot.take("diagram-lane-nesting");
        user.drop();

        assertEquals(List.of("Warehouse"), names(owner.getLanes()));
        assertEquals(List.of("Call centre"), names(((Lane) warehouse.element()).getLanes()));
        Screenshot.take("diagram-lane-nested");
        user.press("ctrl+z");
        assertEquals(List.of("Call centre", "Warehouse"), names(owner.getLanes()));
    }
}
