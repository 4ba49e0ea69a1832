/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class NavigatorTest extends WorkbenchTest {

    private ModelEditor editor;

    @BeforeEach
    void openModel() throws Exception {
        editor = open(PhoneOrder.write(folder));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        Arrays.stream(tree().getItems()).forEach(item -> add(item, lines));
        return lines;
    }

    private static void add(TreeItem item, List<String> lines) {
        lines.add(item.getText());
        if (item.getExpanded()) {
            Arrays.stream(item.getItems()).forEach(child -> add(child, lines));
        }
    }

    private Label state() {
        return (Label) button("Expand all").getParent().getChildren()[0];
    }

    private Button button(String tip) {
        return user.find(content(), Button.class, each -> tip.equals(each.getToolTipText()));
    }

    @Test
    void f2_renamesInPlace() {
        NamedElement call = (NamedElement) element(editor, "Call the wholesaler");
        editor.reveal(call);
        user.focus(tree());
        user.press("F2");
        Screenshot.take("navigator-rename");
        user.press("ctrl+a");
        user.type("Ring up");
        user.press("Return");

        user.waitUntil("the name is set", () -> "Ring up".equals(call.getName()));
        assertEquals("Rename step “Call the wholesaler”", document(editor).domain().getCommandStack().getUndoCommand().getLabel());
    }

    @Test
    void escape_leavesTheName() {
        EObject call = element(editor, "Call the wholesaler");
        editor.reveal(call);
        user.focus(tree());
        user.press("F2");
        user.type("x");
        user.press("Escape");

        assertEquals("Call the wholesaler", ((NamedElement) call).getName());
        assertFalse(document(editor).isDirty());
    }

    @Test
    void buttons_openAndCloseAllBranches() {
        user.click(button("Expand all"));
        assertTrue(lines().contains("Pack the paper"));

        user.click(button("Collapse all"));
        assertFalse(lines().contains("Pack the paper"));
        assertTrue(lines().contains("Order by phone"));
    }

    @Test
    void kind_isAllThatIsLeft() {
        choose("Organisations and Systems");

        List<String> lines = lines();
        assertTrue(lines.contains("Wholesaler") && lines.contains("Call centre"), lines.toString());
        assertFalse(lines.contains("Order by phone"), lines.toString());
        assertTrue(lines.contains("Organisations"), "their number would not be that of those in sight: " + lines);
        assertEquals("Organisations and Systems", state().getToolTipText());
        assertTrue(button("Show only some elements").getSelection());
        Screenshot.take("navigator-filtered");

        EObject call = element(editor, "Call the wholesaler");
        editor.reveal(call);
        assertEquals("Call the wholesaler", tree().getSelection()[0].getText(), "what is led to is shown in any case");
        assertEquals("All elements", state().getText());
        assertFalse(button("Show only some elements").getSelection());
    }

    @Test
    void search_isToldAboveTheTree() {
        user.focus(user.find(content(), Text.class, each -> each.getMessage().equals("Search the model")));
        user.type("pack");

        user.waitUntil("the search is told", () -> state().getToolTipText().equals("All elements with “pack”"));
    }

    @Test
    void unused_isFound() {
        document(editor).execute(document(editor).domain().recorded("edit", () -> {
            Channel channel = SightlineFactory.eINSTANCE.createChannel();
            channel.setName("Fax");
            document(editor).portfolio().getChannels().add(channel);
            return List.of(channel);
        }));
        choose("Only Unused");

        assertTrue(lines().contains("Fax"), lines().toString());
        assertFalse(lines().contains("Order by phone"), lines().toString());

        choose("Show All");
        assertTrue(lines().contains("Order by phone"));
    }

    @Test
    void counts_areShownWhenWanted() {
        choose("Show Counts");

        assertTrue(lines().stream().anyMatch(line -> line.matches("Office manager \\(\\d+\\)")), lines().toString());
    }

    /** Menus that pop up block what is behind them, so that they are filled and used without being opened. */
    private void choose(String entry) {
        Shell shell = window().getShell();
        Menu menu = new Menu(shell, SWT.POP_UP);
        ((NavigatorBar) button("Expand all").getParent().getData()).fill(menu);
        MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").equals(entry)).findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
        menu.dispose();
        user.settle();
    }
}
