/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.edit.quick.QuickEdits;
import org.sightline.model.editing.node.NodeKind;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.editor.ModelEditor;

class DiagramOutlineTest extends DiagramTest {

    @Test
    void outline_tellsLanesStepsAndFlowsInReadingOrder() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        OutlineTree tree = new OutlineTree(context.scene().scene());
        assertEquals("Office manager", tree.roots().get(0).text());
        assertEquals(List.of("Paper runs out", "Call the wholesaler", "Receive the paper", "Supplied"),
                tree.roots().get(0).children().stream().map(OutlineLine::text).toList());
        assertEquals(List.of("to Receive the paper", "to Phone rings"),
                tree.roots().get(0).children().get(1).children().stream().map(OutlineLine::text).toList());
    }

    @Test
    void selection_isOneInOutlineDiagramAndTree() throws Exception {
        ModelEditor model = open(PhoneOrder.write(folder));
        DiagramContext context = openDiagram(model.document().orElseThrow().file(), "physical");
        view(IPageLayout.ID_OUTLINE, ContentOutline.class);
        Tree outline = user.find(content(), Tree.class, each -> each.getItemCount() > 0 && each.getItem(0).getText().equals("Office manager"));
        TreeItem step = outline.getItem(0).getItem(1);
        user.click(outline, step.getBounds());
        assertEquals("Call the wholesaler", name(context));
        mouse(context).click(part(context, "Pack the paper"));
        assertEquals("Pack the paper", outline.getSelection()[0].getText());
        Screenshot.take("outline");
        page().activate(model);
        user.settle();
        assertEquals("Pack the paper", tree(model).getTree().getSelection()[0].getText());
        model.reveal(element(model, "Receive the paper"));
        user.settle();
        assertEquals("Receive the paper", name(context));
        assertTrue(context.viewer().root().area().contains((int) context.selectedParts().get(0).item().bounds().centreX(),
                (int) context.selectedParts().get(0).item().bounds().centreY()));
    }

    @Test
    void outline_followsNamesAndNewStepsAndKeepsWhatIsOpen() throws Exception {
        DiagramContext context = openDiagram(PhoneOrder.write(folder), "physical");
        view(IPageLayout.ID_OUTLINE, ContentOutline.class);
        Tree outline = user.find(content(), Tree.class, each -> each.getItemCount() > 0 && each.getItem(0).getText().equals("Office manager"));
        TreeItem lane = outline.getItem(0);
        TreeItem call = lane.getItem(1);
        FlowNode step = (FlowNode) part(context, "Call the wholesaler").element();
        context.document().execute(context.document().edits().set(step, Literals.NAMED_ELEMENT__NAME, "Ring the wholesaler"));
        user.waitUntil("the step has its new name", () -> call.getText().equals("Ring the wholesaler"));
        user.waitUntil("so have the flows to it", 
                () -> ((OutlineLine) lane.getItem(0).getData()).children().get(0).text().equals("to Ring the wholesaler"));

        page().activate(context.editor());
        context.executeAndSelect(new QuickEdits(context.document().domain()).next(step, NodeKind.STEP));
        user.waitUntil("the new step has the selection", () -> outline.getSelectionCount() == 1 && outline.getSelection()[0].getParentItem() == lane
                && outline.getSelection()[0] != call);
        assertEquals(5, lane.getItemCount());
        assertTrue(lane.getExpanded());
        assertEquals(List.of(lane, call), List.of(outline.getItem(0), lane.getItem(1)));
    }

    private static TreeViewer tree(ModelEditor model) {
        return (TreeViewer) model.getSite().getSelectionProvider();
    }

    private static String name(DiagramContext context) {
        return ((NamedElement) context.selectedParts().get(0).element()).getName();
    }
}
