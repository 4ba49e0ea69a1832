/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

class SelectingTest extends DiagramTest {

    private static List<String> names(DiagramContext context) {
        return context.selectedParts().stream().map(each -> ((NamedElement) each.element()).getName()).toList();
    }

    @Test
    void click_selectsTheStepAndShowsItsProperties() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        mouse(context).click(part(context, "Search the web shop"));

        assertEquals(List.of("Search the web shop"), names(context));
        IStructuredSelection selection = (IStructuredSelection) context.editor().getSite().getSelectionProvider().getSelection();
        assertEquals(part(context, "Search the web shop").element(), selection.getFirstElement());
        assertTrue(user.sees(content(), Text.class, text -> text.getText().equals("Search the web shop")), "the properties");
        Screenshot.take("diagram-selected");
    }

    @Test
    void clickOnALine_selectsTheFlow() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart flow = part(context, part(context, "Call the wholesaler").getSourceConnections().get(0) instanceof ItemPart edge ? edge.element() : null);
        mouse(context).click(flow);

        assertEquals(List.of(flow), context.selectedParts());
        Screenshot.take("diagram-selected-flow");
    }

    @Test
    void clickOnAHead_selectsTheLane() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart lane = part(context, "Office manager");
        mouse(context).click(mouse(context).at(lane.item().label().centreX(), lane.item().label().centreY()));

        assertEquals(List.of("Office manager"), names(context));
        user.settle();
        Screenshot.take("diagram-selected-lane");
        Rectangle frame = frame(context).getBounds();
        assertEquals(0, frame.x, "nothing is cut off at the edge of the canvas");
        assertTrue(frame.y >= context.viewer().root().columnHeadsEnd(), "nor below the names of phases");
    }

    @Test
    void dragOverALane_selectsWhatTheFrameHolds() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart lane = part(context, "Office manager");
        ItemPart step = part(context, "Call the wholesaler");
        Point from = mouse(context).at(step.item().bounds().x() - 12, lane.item().bounds().y() + 3);
        Point to = mouse(context).at(step.item().bounds().right() + 10, lane.item().bounds().bottom() - 3);
        mouse(context).drag(from, to);

        assertTrue(names(context).contains("Call the wholesaler"), () -> names(context).toString());
    }

    @Test
    void select_selectsWhatShowsTheElement() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        context.select(List.of(part(context, "Call the wholesaler").element()));
        assertEquals(List.of("Call the wholesaler"), names(context));
    }

    @Test
    void process_isNotItsLines() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        context.select(List.of(context.carrier()));
        assertEquals(List.of(), context.selectedParts());
    }

    /** The frame of a step that is half below the head of its row ends there; that of the row goes around its head. */
    @Test
    void frame_endsAtTheHeads() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart step = part(context, "Call the wholesaler");
        int head = (int) context.scene().scene().heads().left();
        context.viewer().canvas().scrollToX((int) step.item().bounds().centreX() - head);
        context.viewer().select(step);
        user.settle();
        Screenshot.take("diagram-selected-half");

        assertEquals(Set.of(false), framed(context, head - 2), "over the head");
        assertEquals(Set.of(false, true), framed(context, head + 4));
        context.viewer().select(part(context, "Office manager"));
        user.settle();
        assertEquals(Set.of(false, true), framed(context, 1));
    }

    /** The names of lanes stay where they are while the chart is scrolled, that of the pool to the left of those within. */
    @Test
    void frameOfANestedLane_beginsAtItsName() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        ItemPart lane = part(context, "Warehouse");
        int name = (int) lane.item().label().x();
        context.viewer().select(lane);
        context.viewer().canvas().scrollToX(20);
        user.settle();
        Screenshot.take("diagram-selected-lane-scrolled");

        assertEquals(Set.of(false), framed(context, name - 8), "over the name of the pool");
        assertEquals(Set.of(false, true), framed(context, name + 4));
        context.viewer().canvas().scrollToX(0);
        user.settle();
        assertEquals(Set.of(false), framed(context, name - 8));
        assertEquals(Set.of(false, true), framed(context, name + 4));
    }

    private static IFigure frame(DiagramContext context) {
        List<?> handles = context.viewer().root().getLayer(LayerConstants.HANDLE_LAYER).getChildren();
        return handles.stream().filter(OutlineFrame.class::isInstance).map(OutlineFrame.class::cast).findFirst().orElseThrow();
    }

    /** Whether there is anything of handles and frames at the places of a column of the window. */
    private static Set<Boolean> framed(DiagramContext context, int x) {
        IFigure handles = context.viewer().root().getLayer(LayerConstants.HANDLE_LAYER);
        org.eclipse.draw2d.geometry.Point view = context.viewer().canvas().getViewport().getViewLocation();
        Image image = new Image(context.viewer().getControl().getDisplay(), 1, 400);
        GC gc = new GC(image);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(-x - view.x, -view.y);
        handles.paint(graphics);
        graphics.dispose();
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Set<Boolean> found = new HashSet<>();
        for (int y = 0; y < data.height; y++) {
            found.add(!data.palette.getRGB(data.getPixel(0, y)).equals(new RGB(255, 255, 255)));
        }
        return found;
    }
}
