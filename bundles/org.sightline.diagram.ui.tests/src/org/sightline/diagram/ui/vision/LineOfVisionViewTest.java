/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.ui.driver.Screenshot;

class LineOfVisionViewTest extends DiagramTest {

    private DiagramContext context;

    @BeforeEach
    void openView() throws Exception {
        context = openDiagram(example(), "physical");
        view(LineOfVisionView.ID, LineOfVisionView.class);
    }

    private List<EObject> lit() {
        return Lighting.of(context).orElseThrow().marked();
    }

    private Tree tree(String firstColumn) {
        return user.find(content(), Tree.class, tree -> tree.getColumnCount() == 2 && tree.getColumn(0).getText().equals(firstColumn));
    }

    private Table table() {
        return user.find(content(), Table.class, table -> table.getColumnCount() == 3 && table.getColumn(2).getText().equals("Way"));
    }

    private static TreeItem item(TreeItem[] items, String text) {
        return Arrays.stream(items).filter(each -> each.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + text + " in " + Arrays.toString(items)));
    }

    private void filter(String text) {
        user.focus(user.find(content(), Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0
                && each.getParent().getChildren()[0] instanceof Label label && label.getText().equals("F&ind:")));
        user.type(text);
    }

    @Test
    void department_lightsTheStepsThatItServes() {
        filter("Warehouse");
        Tree tree = tree("Part");
        user.click(tree, item(item(tree.getItems(), "Departments and teams").getItems(), "Warehouse").getBounds());

        user.waitUntil("steps are lit", () -> !lit().isEmpty());
        assertTrue(lit().stream().allMatch(each -> ((FlowNode) each).getLane().getRole() == LaneRole.CUSTOMER));
        assertEquals(lit().size(), table().getItemCount());
        Screenshot.take("line-of-vision");

        user.click(table(), table().getItem(0).getBounds(0));
        assertEquals(1, lit().size());
        assertTrue(table().getItem(0).getText(2).contains("\u2192"));
        Screenshot.take("line-of-vision-path");

        user.press("Escape");
        assertEquals(List.of(), lit());
    }

    @Test
    void stepInTheDiagram_tellsWhoServesIt() {
        ItemPart part = part(context, "Search the web shop");
        FlowNode step = (FlowNode) part.element();
        mouse(context).click(part);

        user.waitUntil("the step is lit", () -> lit().contains(step));
        assertEquals("Search the web shop", tree("Step of the customer").getSelection()[0].getText());
        assertTrue(table().getItemCount() > 0);
        Screenshot.take("line-of-vision-of-step");

        user.click(user.find(content(), Button.class, button -> button.getText().equals("&Clear")));
        assertEquals(List.of(), lit());
    }

    @Test
    void filter_narrowsTheParts() {
        filter("ware");

        Tree tree = tree("Part");
        assertTrue(Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).allMatch(each -> each.getText().toLowerCase().contains("ware")));
        assertFalse(tree.getItemCount() == 0);
    }
}
