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

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.connect.ConnectEdits;
import org.sightline.ui.customerview.CustomerViewPart;
import org.sightline.ui.customerview.ViewLine;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.editor.ModelEditor;

class ViewEditingTest extends DiagramTest {

    private ModelEditor model;
    private CustomerProcess process;
    private CustomerView view;
    private DiagramContext context;

    @BeforeEach
    void openView() throws Exception {
        model = open(example());
        process = document(model).portfolio().getProcesses().get(0);
        view = process.getViews().get(0);
        DiagramEditor editor = new DiagramOpener(page()).open(document(model), ViewEditing.CHART, view).orElseThrow();
        user.settle();
        context = editor.context().orElseThrow();
    }

    private boolean says(Composite parent, String start) {
        return user.sees(parent, Label.class, label -> label.getText().startsWith(start));
    }

    private Link link(Composite parent, String text) {
        return user.find(parent, Link.class, link -> link.getText().contains(text));
    }

    private FlowNode node(String name) {
        return (FlowNode) element(model, name);
    }

    private FlowNode hiddenStep() {
        return process.getLanes().stream().flatMap(lane -> lane.getLanes().stream()).flatMap(lane -> lane.getNodes().stream())
                .filter(each -> !each.isCustomerFacing()).findFirst().orElseThrow();
    }

    @Test
    void delete_takesOutOfTheViewAndNotOfTheModel() {
        FlowNode step = (FlowNode) view.getElements().stream().filter(FlowNode.class::isInstance).findFirst().orElseThrow();
        context.reveal(step);
        context.viewer().getControl().setFocus();

        user.press("Delete");

        assertFalse(view.getElements().contains(step));
        assertTrue(view.getExcluded().contains(step));
        assertEquals(process, step.getProcess());
        assertTrue(context.chart().parts(step).isEmpty());
        assertTrue(user.sees(content(), Label.class, label -> label.getText().contains("is out of this view")));
        Screenshot.take("customer-view-taken-out");

        user.click(link(content(), "Put back"));
        assertTrue(view.getElements().contains(step));
        assertFalse(context.chart().parts(step).isEmpty());

        document(model).domain().getCommandStack().undo();
        document(model).domain().getCommandStack().undo();
        assertFalse(document(model).isDirty());
    }

    @Test
    void hiddenStep_isRefusedWithTheReasonAndMadeLegal() {
        FlowNode step = hiddenStep();
        dialogs.expect("Elements of the Customer View", shell -> {
            Table table = user.find(shell, Table.class, each -> true);
            user.find(shell, Text.class, each -> (each.getStyle() & org.eclipse.swt.SWT.SEARCH) != 0).setText(step.getName());
            table.setFocus();
            user.click(table, table.getItem(0).getBounds(0));
            assertTrue(user.sees(shell, Label.class, label -> label.getText().contains("CV01") && label.getText().contains(step.getName())));
            Screenshot.take("customer-view-refused");
            user.click(link(shell, "Connect “" + step.getName() + "”"));
            assertTrue(view.getElements().contains(step));
        });
        user.press("ctrl+alt+v");
        dialogs.verify();

        assertTrue(step.isCustomerFacing());
        assertFalse(context.chart().parts(step).isEmpty());
        document(model).domain().getCommandStack().undo();
        assertFalse(document(model).isDirty());
    }

    @Test
    void view_followsTheProcessInTheSameEdit() {
        FlowNode step = hiddenStep();
        FlowNode customers = (FlowNode) view.getElements().stream().filter(FlowNode.class::isInstance).findFirst().orElseThrow();

        document(model).execute(new ConnectEdits(document(model).domain()).connect(customers, step));

        assertTrue(view.getElements().contains(step));
        user.settle();
        assertFalse(context.chart().parts(step).isEmpty());
        document(model).domain().getCommandStack().undo();
        assertFalse(view.getElements().contains(step));
        assertFalse(document(model).isDirty());
        document(model).domain().getCommandStack().redo();
        assertTrue(view.getElements().contains(step));
    }

    @Test
    void hiddenStretch_isExplainedAndLeadsToThePhysicalChart() {
        ItemPart stretch = stretchThatHides();
        context.viewer().reveal(stretch);
        context.viewer().select(stretch);
        user.settle();

        assertTrue(says(content(), "Between “"));
        Screenshot.take("customer-view-hidden-stretch");
        user.click(link(content(), "Show in the physical chart"));

        DiagramEditor physical = (DiagramEditor) page().getActiveEditor();
        assertEquals("physical", physical.context().orElseThrow().diagram().chart());
        assertTrue(physical.context().orElseThrow().selectedParts().stream()
                .allMatch(part -> part.element() instanceof ViewElement element && !element.isCustomerFacing()));
        assertFalse(physical.context().orElseThrow().selectedParts().isEmpty());
        user.settle();
        Screenshot.take("customer-view-hidden-work");
        assertTrue(physical.context().orElseThrow().selectedParts().stream().anyMatch(each -> isInSight(physical.context().orElseThrow(), each)));
    }

    private static boolean isInSight(DiagramContext context, ItemPart part) {
        var seen = context.viewer().root().area();
        var heads = context.scene().scene().heads();
        Rectangle box = part.item().bounds();
        return box.x() >= seen.x + heads.left() && box.right() <= seen.right() && box.y() >= seen.y + heads.top() && box.bottom() <= seen.bottom();
    }

    private ItemPart stretchThatHides() {
        return context.scene().scene().items().values().stream()
                .filter(item -> item.element() instanceof HiddenStretch stretch && !stretch.getLanes().isEmpty())
                .map(item -> context.chart().part(item.key()).orElseThrow()).findFirst().orElseThrow();
    }

    @Test
    void processWithoutView_offersToMakeOne() {
        int views = process.getViews().size();
        user.press("ctrl+w");
        DiagramEditor editor = new DiagramOpener(page()).open(document(model), ViewEditing.CHART, process).orElseThrow();
        user.settle();
        assertTrue(says(content(), "Derived from the process"));
        Screenshot.take("customer-view-of-process");

        editor.context().orElseThrow().action(ViewEditing.PREFIX + "make").orElseThrow().run();
        user.settle();

        assertEquals(views, process.getViews().size());
        assertTrue(((DiagramEditor) page().getActiveEditor()).subject().orElseThrow() instanceof CustomerView);
    }

    @Test
    void elementOfAnotherDiagram_isAddedOrRefused() {
        FlowNode step = hiddenStep();
        DiagramContext physical = new DiagramOpener(page()).open(document(model), "physical", process).orElseThrow().context().orElseThrow();
        user.settle();
        physical.reveal(step);
        user.settle();
        dialogs.expect("Add to Customer View", shell -> user.click(user.find(shell, Button.class, button -> button.getText().equals("OK"))));
        dialogs.expect("Not in the Customer View", shell -> {
            Screenshot.take("customer-view-not-added");
            assertTrue(user.sees(shell, Label.class, label -> label.getText().contains(step.getName())));
        });
        user.choose("Diagram", "Customer View", "Add to Customer View");
        dialogs.verify();

        assertFalse(view.getElements().contains(step));
    }

    @Test
    void drag_isForbiddenBeforeTheDropWhereTheCustomerMeetsNothing() {
        ViewAdding adding = new ViewAdding(document(model), view);

        Advice advice = adding.refusal(Arrays.asList(hiddenStep()), () -> { }).orElseThrow();

        assertEquals(Advice.Kind.REFUSAL, advice.kind());
        assertTrue(advice.text().contains("CV01"));
        assertFalse(advice.offers().isEmpty());
    }

    @Test
    void list_showsTheViewInFrontAndTrimsIt() {
        view("org.sightline.ui.customerView", CustomerViewPart.class);
        page().activate(context.editor());
        user.settle();
        Tree lines = user.find(content(), Tree.class, tree -> tree.getColumnCount() == 3);
        TreeItem step = lines.getItem(0).getItem(0);
        ViewElement element = ((ViewLine) step.getData()).element().map(ViewElement.class::cast).orElseThrow();
        user.focus(lines);
        lines.setSelection(step);
        user.press("Delete");

        assertTrue(view.getExcluded().contains(element));
        user.waitUntil("the list says so", () -> Arrays.stream(lines.getItems()).anyMatch(item -> item.getText().equals("Taken out of the view (1)")));
        Screenshot.take("customer-view-list");
    }
}
