/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.zoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.driver.Screenshot;

class ZoomingTest extends DiagramTest {

    @Test
    void wheelWithControl_zoomsAboutTheMouse() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        ItemPart step = part(context, "Search the web shop");
        Point before = mouse(context).middle(step);
        mouse(context).wheel(before, "ctrl", 3);

        assertEquals(Math.pow(1.15, 3), context.viewer().root().zoom(), 0.001);
        assertEquals(before.x, mouse(context).middle(step).x, 2);
        assertEquals(before.y, mouse(context).middle(step).y, 2);
    }

    /** They reach as far as the rows that they separate. */
    @Test
    void lines_areWholeWhereTheChartIsSmall() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        context.viewer().root().zooming().setZoom(0.6);
        user.settle();
        SceneItem line = context.scene().scene().items().values().stream().filter(each -> each.kind() == ItemKind.LINE).findFirst().orElseThrow();
        Control canvas = context.viewer().getControl();
        int top = mouse(context).at(0, line.bounds().centreY()).y - 12;
        Image image = new Image(canvas.getDisplay(), 40, 24);
        GC gc = new GC(canvas);
        gc.copyArea(image, canvas.getSize().x - 100, top);
        gc.dispose();
        ImageData seen = image.getImageData();
        image.dispose();
        Screenshot.take("diagram-zoomed-lines");

        assertTrue(IntStream.range(0, seen.width * seen.height).mapToObj(at -> seen.palette.getRGB(seen.getPixel(at % seen.width, at / seen.width)))
                .anyMatch(each -> each.red < 128), "something of a dash");
    }

    /** Xvfb has no touchpad: the gesture comes as the platform would tell it. */
    @Test
    void pinch_zoomsBetweenTheFingers() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        ItemPart step = part(context, "Search the web shop");
        Point between = mouse(context).middle(step);
        gesture(context, SWT.GESTURE_BEGIN, between, 1);
        gesture(context, SWT.GESTURE_MAGNIFY, between, 1.2);
        gesture(context, SWT.GESTURE_MAGNIFY, between, 1.5);
        gesture(context, SWT.GESTURE_END, between, 1.5);

        assertEquals(1.5, context.viewer().root().zoom(), 0.001);
        Point after = mouse(context).middle(step);
        assertEquals(between.x, after.x, 2);
        assertEquals(between.y, after.y, 2);
    }

    private static void gesture(DiagramContext context, int detail, Point place, double magnification) {
        Event event = new Event();
        event.detail = detail;
        event.x = place.x;
        event.y = place.y;
        event.magnification = magnification;
        context.viewer().getControl().notifyListeners(SWT.Gesture, event);
    }

    @Test
    void keys_zoomToAllAndBack() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        user.focus(context.viewer().getControl());
        user.press("ctrl+9");
        assertTrue(context.viewer().root().zoom() < 0.3);
        assertTrue(context.viewer().root().area().width >= context.scene().scene().size().width());
        user.press("ctrl+0");
        assertEquals(1, context.viewer().root().zoom());
        user.press("ctrl+minus");
        assertEquals(0.9, context.viewer().root().zoom(), 0.001);
    }
}
