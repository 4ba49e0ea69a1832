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

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.palette.ToolPalette;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.editor.ModelEditor;

/** The tools in the palette of a customer view. */
class ViewMakingTest extends DiagramTest {

    private CustomerView view;
    private DiagramContext context;

    @BeforeEach
    void openView() throws Exception {
        ModelEditor model = open(example());
        view = document(model).portfolio().getProcesses().get(0).getViews().get(0);
        context = new DiagramOpener(page()).open(document(model), ViewEditing.CHART, view).orElseThrow().context().orElseThrow();
        user.settle();
    }

    private void pick(String label) {
        ToolPalette palette = (ToolPalette) context.side().getData(ToolPalette.class.getName());
        Rectangle row = palette.show(label);
        user.clickAt(palette.control(), row.x + row.width / 2, row.y + row.height / 2);
    }

    private Point free(String lane) {
        ItemPart row = part(context, lane);
        return mouse(context).at(row.item().label().right() + 60, row.item().bounds().y() + 60);
    }

    @Test
    void stepOfTheCustomer_standsInTheProcessAndInTheView() {
        int shown = view.getElements().size();
        pick("Step");
        mouse(context).click(free("Business customer"));

        Activity made = (Activity) context.selectedParts().get(0).element();
        assertTrue(made.isWithCustomer());
        assertTrue(view.getElements().contains(made));
        assertEquals(shown + 1, view.getElements().size());
        Screenshot.take("customer-view-new-step");
        user.press("Escape");
        user.press("ctrl+z");
        assertFalse(context.document().isDirty(), "one step to undo");
    }

    @Test
    void stepInAnotherLane_isRefusedWithTheReasonAndMadeLegal() {
        ItemPart row = part(context, "Call centre");
        int before = ((Lane) row.element()).getNodes().size();
        pick("Step");
        mouse(context).click(free("Call centre"));

        assertFalse(context.document().isDirty());
        assertTrue(user.sees(content(), Label.class, label -> label.getText().contains("CV01")));
        Screenshot.take("customer-view-tool-refused");
        user.click(user.find(content(), Link.class, link -> link.getText().contains("with a message from")));

        assertEquals(before + 1, ((Lane) row.element()).getNodes().size());
        FlowNode made = (FlowNode) context.selectedParts().get(0).element();
        assertTrue(made.isCustomerFacing());
        assertTrue(view.getElements().contains(made));
        Screenshot.take("customer-view-met-step");
        user.press("Escape");
        user.press("ctrl+z");
        assertFalse(context.document().isDirty(), "one step to undo");
    }

    @Test
    void takingOut_isAToolToo() {
        ItemPart step = part(context, ((FlowNode) view.getElements().stream().filter(Activity.class::isInstance).findFirst().orElseThrow()).getName());
        ViewElement element = (ViewElement) step.element();
        pick("Take out of the view");
        mouse(context).click(step);

        assertTrue(view.getExcluded().contains(element));
        assertFalse(view.getElements().contains(element));
    }
}
