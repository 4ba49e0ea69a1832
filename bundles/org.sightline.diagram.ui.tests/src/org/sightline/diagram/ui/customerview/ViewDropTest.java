/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.editor.ElementTaker;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.edit.view.ViewEdits;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.editor.ModelEditor;

/** Elements dragged from the tree of the model to a customer view beside it. */
class ViewDropTest extends DiagramTest {

    private ModelEditor model;
    private CustomerView view;
    private DiagramContext context;

    @BeforeEach
    void openBesideTheTree() throws Exception {
        model = open(example());
        CustomerProcess process = document(model).portfolio().getProcesses().get(0);
        view = process.getViews().get(0);
        DiagramEditor editor = new DiagramOpener(page()).open(document(model), ViewEditing.CHART, view).orElseThrow();
        Arrays.stream(page().getViewReferences()).forEach(page()::hideView);
        showAtTheRight(editor);
        context = editor.context().orElseThrow();
    }

    private void drag(EObject element) {
        model.reveal(element);
        user.settle();
        Tree tree = user.find(content(), Tree.class, each -> each.getColumnCount() == 0 && each.getSelectionCount() == 1);
        Rectangle line = tree.getSelection()[0].getBounds();
        Control canvas = context.viewer().getControl();
        user.dragAndDrop(tree, new Point(line.x + 20, line.y + line.height / 2), canvas, new Point(60, 90), new Point(120, 120));
    }

    @Test
    void stepThatWasTakenOut_isShownAgain() {
        FlowNode step = (FlowNode) view.getElements().stream().filter(FlowNode.class::isInstance).findFirst().orElseThrow();
        document(model).execute(new ViewEdits(document(model).domain()).remove(view, step));
        user.settle();
        assertTrue(context.chart().parts(step).isEmpty());

        drag(step);

        user.waitUntil("the step is shown", () -> view.getElements().contains(step));
        assertFalse(context.chart().parts(step).isEmpty());
        assertEquals(step, context.selectedParts().get(0).element());
        user.waitUntil("the flow from it is shown", () -> !context.chart().parts(step.getOutgoing().get(0)).isEmpty());
        Screenshot.take("customer-view-dropped");
        document(model).domain().getCommandStack().undo();
        assertFalse(view.getElements().contains(step));
    }

    @Test
    void stepThatTheCustomerDoesNotMeet_isForbiddenWithTheReason() {
        FlowNode step = view.getProcess().getLanes().stream().flatMap(lane -> lane.getLanes().stream()).flatMap(lane -> lane.getNodes().stream())
                .filter(each -> !each.isCustomerFacing()).findFirst().orElseThrow();

        drag(step);

        user.waitUntil("the reason is told", () -> user.sees(content(), Label.class, label -> label.getText().contains("CV01")));
        Screenshot.take("customer-view-drop-forbidden");
        assertFalse(view.getElements().contains(step));
        user.clickAt(user.find(content(), Link.class, link -> link.getText().contains("Connect “" + step.getName() + "”")), 20, 8);
        assertTrue(view.getElements().contains(step));
    }

    /** As drags from other diagrams ask for it. */
    @Test
    void stepOfAnotherDiagram_isForbiddenOrShownLikeOneOfTheTree() {
        ElementTaker taker = (ElementTaker) context.viewer().getProperty(ElementTaker.PROPERTY);
        assertFalse(taker.allows(List.of(element(model, "Call waits in the queue"))));
        assertTrue(user.sees(content(), Label.class, label -> label.getText().contains("CV01")));
        assertFalse(document(model).isDirty());

        FlowNode step = (FlowNode) element(model, "Call for product advice");
        document(model).execute(new ViewEdits(document(model).domain()).remove(view, step));
        assertTrue(taker.allows(List.of(step)));
        taker.take(List.of(step));
        assertTrue(view.getElements().contains(step));
        assertFalse(context.chart().parts(step).isEmpty());
    }
}
