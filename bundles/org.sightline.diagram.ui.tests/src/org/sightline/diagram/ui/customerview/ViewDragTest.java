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

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.edit.view.ViewEdits;
import org.sightline.ui.driver.Screenshot;

/** Steps dragged by the mouse from a diagram to a customer view beside it. */
class ViewDragTest extends DiagramTest {

    private DiagramContext chart;
    private DiagramContext shown;
    private CustomerView view;

    @BeforeEach
    void openBesideEachOther() throws Exception {
        chart = openDiagram(example(), "physical");
        view = ((CustomerProcess) chart.carrier()).getViews().get(0);
        DiagramEditor editor = new DiagramOpener(page()).open(chart.document(), ViewEditing.CHART, view).orElseThrow();
        Arrays.stream(page().getViewReferences()).forEach(page()::hideView);
        showAtTheRight(editor);
        shown = editor.context().orElseThrow();
        page().activate(chart.editor());
        user.settle();
    }

    /** Holds the step over the view. */
    private void press(ItemPart step) {
        chart.reveal(step.element());
        user.settle();
        Control canvas = shown.viewer().getControl();
        Point over = chart.viewer().getControl().toControl(canvas.toDisplay(200, 160));
        mouse(chart).press(mouse(chart).middle(step), new Point(over.x - 60, over.y), over);
    }

    @Test
    void stepThatTheCustomerDoesNotMeet_isRefusedWithTheReason() {
        ItemPart step = part(chart, "Call waits in the queue");
        int before = view.getElements().size();

        press(step);

        user.waitUntil("the reason is told", () -> user.sees(content(), Label.class, label -> label.getText().contains("CV01")));
        Screenshot.take("customer-view-drag-forbidden");
        user.drop();
        assertEquals(before, view.getElements().size());
        assertFalse(chart.document().isDirty());
    }

    @Test
    void stepThatTheCustomerMeets_isShown() {
        FlowNode step = (FlowNode) part(chart, "Call for product advice").element();
        chart.document().execute(new ViewEdits(chart.document().domain()).remove(view, step));
        user.settle();
        assertTrue(shown.chart().parts(step).isEmpty());

        press(part(chart, "Call for product advice"));
        Screenshot.take("customer-view-drag");
        user.drop();

        assertTrue(view.getElements().contains(step));
        assertFalse(shown.chart().parts(step).isEmpty());
        assertEquals(step, shown.selectedParts().get(0).element());
        user.press("ctrl+z");
        assertFalse(view.getElements().contains(step), "one step to undo");
    }
}
