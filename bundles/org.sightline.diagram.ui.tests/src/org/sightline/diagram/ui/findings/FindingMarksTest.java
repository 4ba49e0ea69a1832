/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.canvas.ChartLayers;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.Activity;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.validation.Severity;

class FindingMarksTest extends DiagramTest {

    private static Optional<MarkFigure> mark(DiagramContext context, ItemPart part) {
        List<?> marks = context.viewer().root().getLayer(ChartLayers.MARKS).getChildren();
        return marks.stream().filter(MarkFigure.class::isInstance).map(MarkFigure.class::cast)
                .filter(each -> context.viewer().getVisualPartMap().get(each) == part).findFirst();
    }

    @Test
    void finding_isMarkedAtItsStepAndFixedWithAPreview() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart part = part(context, "Pack the paper");
        Activity step = (Activity) part.element();
        assertTrue(mark(context, part).isEmpty());

        context.document().execute(context.document().domain().recorded("Cost", () -> {
            step.setFixedCost(-5.0);
            return List.of(step);
        }));
        user.waitUntil("the step is marked", () -> mark(context, part).isPresent());
        MarkFigure mark = mark(context, part).orElseThrow();
        assertEquals(Severity.ERROR, mark.marker().severity());
        Rectangle bounds = mark.getBounds();
        Point place = mouse(context).at(bounds.getCenter().x, bounds.getCenter().y);
        user.hover(context.viewer().getControl(), place.x, place.y);
        Screenshot.take("diagram-finding-mark");
        context.viewer().select(part);
        user.settle();
        assertTrue(isFreeOfHandles(context, bounds), "the frame leaves the mark out");

        dialogs.expect("Quick Fix: Pack the paper", shell -> {
            assertTrue(user.sees(shell, Text.class, text -> text.getText().contains("\u22125.00 EUR \u2192 5.00 EUR")), "the preview");
            Screenshot.take("diagram-quick-fix");
            user.click(user.find(shell, Button.class, each -> each.getText().replace("&", "").equals("Apply")));
        });
        mouse(context).click(place);
        dialogs.verify();

        assertEquals(5, step.getFixedCost());
        user.waitUntil("the mark is gone", () -> mark(context, part).isEmpty());
        user.press("ctrl+z");
        assertEquals(-5, step.getFixedCost());
        user.waitUntil("the mark is back", () -> mark(context, part).isPresent());
    }

    private static boolean isFreeOfHandles(DiagramContext context, Rectangle place) {
        Image image = new Image(context.viewer().getControl().getDisplay(), place.width, place.height);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(-place.x, -place.y);
        context.viewer().root().getLayer(LayerConstants.HANDLE_LAYER).paint(graphics);
        graphics.dispose();
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return IntStream.range(0, data.width * data.height).mapToObj(i -> data.palette.getRGB(data.getPixel(i % data.width, i / data.width)))
                .allMatch(new RGB(255, 255, 255)::equals);
    }

    @Test
    void markOfAMovedStep_goesAlongAndGoesWithIt() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart part = part(context, "Pack the paper");
        Activity step = (Activity) part.element();
        context.document().execute(context.document().domain().recorded("Cost", () -> {
            step.setFixedCost(-5.0);
            return List.of(step);
        }));
        user.waitUntil("the step is marked", () -> mark(context, part).isPresent());
        int before = mark(context, part).orElseThrow().getBounds().x;
        Point middle = mouse(context).middle(part);
        mouse(context).drag(middle, new Point(middle.x + 40, middle.y));
        assertEquals(before + 40, mark(context, part).orElseThrow().getBounds().x, 2);

        mouse(context).click(part);
        user.press("Delete");
        List<?> marks = context.viewer().root().getLayer(ChartLayers.MARKS).getChildren();
        assertTrue(marks.stream().noneMatch(each -> each instanceof MarkFigure mark && mark.marker().severity() == Severity.ERROR), "none is left behind");
    }
}
