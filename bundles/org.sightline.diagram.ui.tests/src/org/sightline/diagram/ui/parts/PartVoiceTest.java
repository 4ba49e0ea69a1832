/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.ui.driver.PhoneOrder;

/** What a screen reader asks of a chart and is told. */
class PartVoiceTest extends DiagramTest {

    private static AccessibleEditPart voice(EditPart part) {
        return (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
    }

    private static AccessibleControlEvent event(Object source) {
        return new AccessibleControlEvent(source);
    }

    private static Rectangle location(AccessibleEditPart voice) {
        AccessibleControlEvent event = event(voice);
        voice.getLocation(event);
        return new Rectangle(event.x, event.y, event.width, event.height);
    }

    private static String name(AccessibleEditPart voice) {
        AccessibleEvent event = new AccessibleEvent(voice);
        voice.getName(event);
        return event.result;
    }

    private static List<Object> children(AccessibleEditPart voice) {
        AccessibleControlEvent event = event(voice);
        voice.getChildren(event);
        return Arrays.asList(event.children);
    }

    @Test
    void chart_hasANameAndItsPlaceAndHoldsWhatIsInSight() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        Control canvas = context.viewer().getControl();
        canvas.setLocation(30, 20);
        AccessibleEditPart chart = voice(context.chart());

        assertTrue(name(chart).contains("Order by phone"), name(chart));
        Point corner = canvas.toDisplay(0, 0);
        assertEquals(new Rectangle(corner.x, corner.y, canvas.getSize().x, canvas.getSize().y), location(chart));
        assertTrue(children(chart).contains(voice(part(context, "Call the wholesaler")).getAccessibleID()));
    }

    @Test
    void step_saysWhatItIsWhereAndWhetherItIsSelected() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        context.viewer().root().zooming().setZoom(1.5);
        user.settle();
        ItemPart step = part(context, "Receive the paper");
        AccessibleEditPart voice = voice(step);

        assertTrue(name(voice).contains("Receive the paper"), name(voice));
        Point middle = context.viewer().getControl().toDisplay(mouse(context).middle(step));
        Rectangle location = location(voice);
        assertEquals(middle.x, location.x + location.width / 2, 2);
        assertEquals(middle.y, location.y + location.height / 2, 2);

        AccessibleControlEvent before = event(voice);
        voice.getState(before);
        assertEquals(0, before.detail & ACC.STATE_SELECTED);
        context.viewer().select(step);
        AccessibleControlEvent after = event(voice);
        voice.getState(after);
        assertTrue((after.detail & ACC.STATE_SELECTED) != 0);
    }

    @Test
    void findingAtAStep_isItsChildAndSaysHowBadItIsAndWhere() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Ship the paper");
        user.waitUntil("the step has a mark", () -> step.getEditPolicy(ItemNote.ROLE) != null);
        context.viewer().reveal(step);
        user.settle();
        AccessibleEditPart note = ((ItemNote) step.getEditPolicy(ItemNote.ROLE)).voice();

        assertEquals(List.of(note.getAccessibleID()), children(voice(step)));
        assertTrue(name(note).startsWith("Hint: "), name(note));
        assertTrue(location(note).intersects(location(voice(step))), "it stands at the step");
    }
}
