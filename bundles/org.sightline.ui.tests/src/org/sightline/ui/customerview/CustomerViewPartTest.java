/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class CustomerViewPartTest extends WorkbenchTest {

    private ModelEditor editor;
    private CustomerProcess process;

    @BeforeEach
    void openView() throws Exception {
        editor = open(PhoneOrder.write(folder));
        process = document(editor).portfolio().getProcesses().get(0);
        view(CustomerViewPart.ID, CustomerViewPart.class);
    }

    @Test
    void view_showsWhatTheCustomerMeetsAndLeadsToIt() {
        Tree lines = lines();
        assertEquals("Place", lines.getItem(0).getText());
        Screenshot.take("customer-view");

        TreeItem step = lines.getItem(0).getItem(1);
        user.focus(lines);
        lines.setSelection(step);
        user.press("Return");

        user.waitUntil("the step is selected in the tree", () -> tree().getSelectionCount() == 1
                && tree().getSelection()[0].getText().equals(step.getText()));
    }

    @Test
    void view_followsTheModel() {
        document(editor).execute(document(editor).edits().set(element(editor, "Call the wholesaler"), Literals.NAMED_ELEMENT__NAME, "Phone"));

        user.waitUntil("the name has changed", () -> Arrays.stream(lines().getItem(0).getItems()).anyMatch(item -> item.getText().equals("Phone")));
    }

    @Test
    void processWithoutCustomer_isTold() {
        document(editor).execute(document(editor).edits().set(process.getLanes().get(0), Literals.LANE__ROLE, null));

        user.waitUntil("the view is empty", () -> lines().getItemCount() == 0);
        user.find(content(), Label.class, label -> label.getText().startsWith("“Order by phone” has no customer"));
        Screenshot.take("customer-view-without-customer");
    }

    @Test
    void button_storesTheView() {
        user.click(user.find(content(), Button.class, button -> button.getText().replace("&", "").equals("Store in Model")));
        assertEquals(1, process.getViews().size());

        user.press("ctrl+z");
        assertEquals(0, process.getViews().size());
    }

    @Test
    void derive_storesTheViewOfTheSelectedProcess() {
        editor.reveal(element(editor, "Pack the paper"));
        user.choose("Model", "Derive Customer View");

        assertFalse(process.getViews().get(0).getElements().isEmpty());
        assertEquals(process.getViews().get(0).getName(), tree().getSelection()[0].getText());
    }

    private Tree lines() {
        return user.find(content(), Tree.class, tree -> tree.getColumnCount() == 3);
    }
}
