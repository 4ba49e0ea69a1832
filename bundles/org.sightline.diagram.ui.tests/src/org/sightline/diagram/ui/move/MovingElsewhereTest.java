/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramInput;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.Diagram;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;

/** Steps dragged from one open diagram to another one beside it. */
class MovingElsewhereTest extends DiagramTest {

    /** A place on the first canvas that lies over one of the second. */
    private static Point across(DiagramContext from, DiagramContext to, Point place) {
        Control canvas = from.viewer().getControl();
        return canvas.toControl(to.viewer().getControl().toDisplay(place));
    }

    /** Makes room for two, and puts the one in front at the right of the other. */
    private DiagramContext atTheRight(DiagramContext context) {
        Arrays.stream(page().getViewReferences()).forEach(page()::hideView);
        user.settle();
        showAtTheRight(context.editor());
        return context;
    }

    /** The diagram of a copy of the file, at the right of that of the file. */
    private DiagramContext copyBeside(DiagramContext first) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("other")).resolve("other.sightline");
        Files.copy(first.document().file(), copy);
        return atTheRight(openDiagram(copy, "physical"));
    }

    private void activate(DiagramContext context) {
        page().activate(context.editor());
        user.settle();
    }

    /** A diagram of its own of the same process. */
    private DiagramContext second(DiagramContext first, Path file) {
        Command create = first.document().diagramEdits().create("Second", "physical", ((ModelElement) first.carrier()).getId());
        first.document().execute(create);
        Diagram diagram = (Diagram) create.getResult().iterator().next();
        DiagramContext second = new DiagramOpener(page()).open(DiagramInput.of(file, diagram)).orElseThrow().context().orElseThrow();
        user.settle();
        return second;
    }

    private Point inLane(DiagramContext context, String name) {
        ItemPart lane = part(context, name);
        return mouse(context).at(lane.item().label().right() + 90, lane.item().bounds().centreY());
    }

    @Test
    void stepDraggedToTheDiagramOfAnotherFile_isCopiedThere() throws Exception {
        DiagramContext first = openDiagram(PhoneOrder.write(folder), "physical");
        DiagramContext second = copyBeside(first);
        Point place = inLane(second, "Warehouse");
        Lane warehouse = (Lane) part(second, "Warehouse").element();
        int before = warehouse.getNodes().size();
        ItemPart step = part(first, "Answer the call");
        activate(first);

        mouse(first).press(mouse(first).middle(step), across(first, second, place));
        Screenshot.take("diagram-drag-elsewhere");
        user.drop();

        assertEquals(before + 1, warehouse.getNodes().size());
        FlowNode made = warehouse.getNodes().get(before);
        assertEquals("Answer the call", made.getName());
        assertSame(made, second.selectedParts().get(0).element());
        assertSame(second.editor(), page().getActiveEditor());
        assertFalse(first.document().isDirty(), "the first one keeps its step");
        Screenshot.take("diagram-dragged-elsewhere");
        user.press("ctrl+z");
        assertFalse(second.document().isDirty(), "one step to undo");
    }

    @Test
    void severalStepsDraggedToTheDiagramOfAnotherFile_standToEachOtherAsTheyDid() throws Exception {
        DiagramContext first = openDiagram(PhoneOrder.write(folder), "physical");
        DiagramContext second = copyBeside(first);
        Point place = inLane(second, "Warehouse");
        Lane warehouse = (Lane) part(second, "Warehouse").element();
        int before = warehouse.getNodes().size();
        activate(first);
        ItemPart event = part(first, "Phone rings");
        ItemPart step = part(first, "Answer the call");
        double apart = step.item().bounds().x() - event.item().bounds().x();
        first.select(List.of(event.element(), step.element()));

        mouse(first).drag(mouse(first).middle(step), across(first, second, place));

        List<FlowNode> made = warehouse.getNodes().subList(before, warehouse.getNodes().size());
        assertEquals(List.of("Phone rings", "Answer the call"), made.stream().map(FlowNode::getName).toList());
        ItemPart madeEvent = second.chart().parts(made.get(0)).get(0);
        ItemPart madeStep = second.chart().parts(made.get(1)).get(0);
        assertEquals(apart, madeStep.item().bounds().x() - madeEvent.item().bounds().x(), 1);
        assertEquals(madeEvent.item().bounds().centreY(), madeStep.item().bounds().centreY(), 1);
        Screenshot.take("diagram-dragged-several-elsewhere");
        user.press("ctrl+z");
        assertFalse(second.document().isDirty(), "one step to undo");
    }

    @Test
    void stepDraggedWithinItsProcess_moves() throws Exception {
        Path file = PhoneOrder.write(folder);
        DiagramContext first = openDiagram(file, "physical");
        DiagramContext second = atTheRight(second(first, file));
        FlowNode pack = (FlowNode) part(first, "Pack the paper").element();
        Lane callCentre = (Lane) part(second, "Call centre").element();
        Point place = inLane(second, "Call centre");
        ItemPart step = part(first, "Pack the paper");
        activate(first);

        mouse(first).drag(mouse(first).middle(step), across(first, second, place));

        assertSame(callCentre, pack.getLane());
        assertEquals(1, second.diagram().places().size());
        assertTrue(first.diagram().places().isEmpty(), "the place is that of the diagram in which it was dropped");
        user.press("ctrl+z");
        assertNotSame(callCentre, pack.getLane());
    }
}
