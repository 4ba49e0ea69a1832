/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class FindingsViewTest extends WorkbenchTest {

    @Test
    void finding_comesAndGoesWithTheEditAndLeadsToItsElement() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        Tree list = list();
        EObject toAnswer = document(editor).portfolio().getProcesses().get(0).getFlows().get(3);

        document(editor).execute(document(editor).edits().delete(List.of(toAnswer)));
        user.waitUntil("the unreachable step is found", () -> hasFinding(list, "Answer the call"));
        Screenshot.take("findings");

        user.focus(list);
        list.setSelection(finding(list, "Answer the call"));
        user.press("Return");
        user.waitUntil("the step is selected", () -> tree().getSelectionCount() == 1 && tree().getSelection()[0].getText().equals("Answer the call"));

        user.press("ctrl+z");
        user.waitUntil("the finding is gone", () -> !hasFinding(list, "Answer the call"));
    }

    @Test
    void validate_bringsTheFindingsToTheFront() throws Exception {
        open(PhoneOrder.write(folder));
        page().hideView(page().findView(FindingsView.ID));

        user.choose("Model", "Validate");

        assertTrue(page().isPartVisible(page().findView(FindingsView.ID)));
        user.waitUntil("the findings are there", () -> list().getItemCount() > 0);
        assertEquals("CV37", list().getItem(0).getText(FindingColumn.RULE.ordinal()));
    }

    @Test
    void quickFix_isChosenByKeysShownBeforehandAndUndone() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        document(editor).execute(document(editor).edits().set(document(editor).portfolio(), Literals.PORTFOLIO__CURRENCY, "eur"));
        Tree list = list();
        user.waitUntil("the currency is found wrong", () -> rule(list, "CV46") != null);
        // Until it is painted, a new line is not where it will be.
        user.settle();

        user.click(list, rule(list, "CV46").getBounds());
        Text preview = user.find(content(), Text.class, text -> text.getText().contains("eur \u2192 EUR"));
        Screenshot.take("quick-fix");
        assertAllInSight(preview);
        user.press("ctrl+1");
        Table fixes = user.find(content(), Table.class, Table::isFocusControl);
        assertEquals("Make the currency EUR", fixes.getItem(0).getText());
        user.press("Return");

        user.waitUntil("the finding is gone", () -> rule(list, "CV46") == null);
        assertEquals("EUR", document(editor).portfolio().getCurrency());
        assertFalse(preview.getText().contains("eur"));
        user.press("ctrl+z");
        user.waitUntil("keys go on after the finding is gone", () -> "eur".equals(document(editor).portfolio().getCurrency()));
    }

    /** The pane is as high as the view is at first: nothing of it has to be scrolled to. */
    private static void assertAllInSight(Text preview) {
        Composite pane = preview.getParent();
        assertTrue(preview.getBounds().y + preview.getBounds().height <= pane.getParent().getClientArea().height, () -> pane.getParent().getClientArea().toString());
        for (Control each : pane.getChildren()) {
            boolean isWhole = !(each instanceof Text text) || text.computeSize(text.getSize().x, SWT.DEFAULT).y <= text.getSize().y;
            assertTrue(isWhole, each::toString);
        }
    }

    @Test
    void findingWithoutQuickFix_hasAllTheRoomForItsExplanation() {
        Shell shell = new Shell(page().getWorkbenchWindow().getShell());
        shell.setLayout(new FillLayout());
        QuickFixPane pane = new QuickFixPane(shell, fix -> { });
        shell.open();

        pane.show(null, List.of());

        assertFalse(user.sees(shell, Button.class, button -> true));
        assertFalse(user.sees(shell, Table.class, table -> true));
        shell.dispose();
    }

    @Test
    void edit_leavesTheLinesOfOtherFindingsAlone() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        Tree list = list();
        user.waitUntil("there are findings", () -> list.getItemCount() > 0);
        TreeItem[] before = list.getItems();

        document(editor).execute(document(editor).edits().set(document(editor).portfolio(), Literals.PORTFOLIO__CURRENCY, "eur"));
        user.waitUntil("the currency is found wrong", () -> rule(list, "CV46") != null);
        assertEquals(before.length + 1, list.getItemCount());
        assertTrue(Arrays.asList(list.getItems()).containsAll(Arrays.asList(before)));

        document(editor).domain().getCommandStack().undo();
        user.waitUntil("the finding is gone", () -> rule(list, "CV46") == null);
        assertArrayEquals(before, list.getItems());
    }

    @Test
    void groups_gatherFindingsByRule() throws Exception {
        open(PhoneOrder.write(folder));
        Tree list = list();
        user.waitUntil("there are findings", () -> list.getItemCount() > 0);
        FindingsView view = view(FindingsView.ID, FindingsView.class);
        IAction byRule = action(view, FindingGrouping.RULE.label());

        byRule.setChecked(true);
        byRule.run();
        user.settle();
        Screenshot.take("findings-by-rule");

        assertEquals(1, list.getItemCount());
        assertTrue(list.getItem(0).getText().startsWith("CV37: A touchpoint has a channel ("), list.getItem(0)::getText);
        assertTrue(list.getItem(0).getItemCount() > 0);
        page().hideView(view);
    }

    @Test
    void elementsWithFindings_areMarkedInTheTree() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        Image before = tree().getItem(0).getImage();

        document(editor).execute(document(editor).edits().set(document(editor).portfolio(), Literals.PORTFOLIO__CURRENCY, "eur"));
        user.waitUntil("the model is marked", () -> tree().getItem(0).getImage() != before);
        Screenshot.take("marked-tree");

        document(editor).domain().getCommandStack().undo();
        user.waitUntil("the mark is gone", () -> tree().getItem(0).getImage() == before);
    }

    private static IAction action(FindingsView view, String label) {
        return Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).filter(action -> action.getText().equals(label)).findFirst().orElseThrow();
    }

    private static TreeItem rule(Tree list, String rule) {
        return Arrays.stream(list.getItems()).filter(item -> item.getText(FindingColumn.RULE.ordinal()).equals(rule)).findFirst().orElse(null);
    }

    private Tree list() {
        return user.find(content(), Tree.class, tree -> tree.getColumnCount() == FindingColumn.values().length);
    }

    private static boolean hasFinding(Tree list, String element) {
        return Arrays.stream(list.getItems()).anyMatch(item -> isAbout(item, element));
    }

    private static TreeItem finding(Tree list, String element) {
        return Arrays.stream(list.getItems()).filter(item -> isAbout(item, element)).findFirst().orElseThrow();
    }

    private static boolean isAbout(TreeItem item, String element) {
        return item.getText(FindingColumn.ELEMENT.ordinal()).equals(element);
    }
}
