/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.findings.FindingsView;

/** The outline beside the tree of a model. */
class OutlinePageTest extends WorkbenchTest {

    private ModelEditor editor;
    private Tree outline;

    @BeforeEach
    void openModel() throws Exception {
        editor = open(PhoneOrder.write(folder));
        view(IPageLayout.ID_OUTLINE, ContentOutline.class);
        outline = outline();
        page().activate(editor);
    }

    private Tree outline() {
        return user.find(content(), Tree.class, each -> each != tree() && each.getItemCount() == 1 && each.getItem(0).getText().startsWith("Phone orders"));
    }

    private static List<String> selected(Tree tree) {
        return Arrays.stream(tree.getSelection()).map(TreeItem::getText).toList();
    }

    @Test
    void elementShownFromAnotherView_isSelected() throws Exception {
        editor.reveal(element(editor, "Pack the paper"));
        assertEquals(List.of("Pack the paper"), selected(outline));

        page().activate(view(FindingsView.ID, FindingsView.class));
        editor.reveal(element(editor, "Ship the paper"));

        assertEquals(List.of("Ship the paper"), selected(outline));
    }

    @Test
    void severalElements_areSelectedInBoth() {
        List<EObject> steps = List.of(element(editor, "Pack the paper"), element(editor, "Ship the paper"));
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(steps));
        assertEquals(List.of("Pack the paper", "Ship the paper"), selected(outline));

        user.settle();
        TreeItem ship = outline.getSelection()[1];
        user.click(outline, ship.getBounds());
        assertEquals(List.of("Ship the paper"), selected(tree()));
        user.press("shift+Down");
        user.waitUntil("both are selected in the tree", () -> selected(tree()).equals(List.of("Ship the paper", "Shipped")));
        assertEquals(selected(tree()), selected(outline));
    }

    @Test
    void newElement_isSelectedAsSoonAsItIsThere() {
        Channel channel = SightlineFactory.eINSTANCE.createChannel();
        channel.setName("Phone");
        Command adding = document(editor).domain().recorded("edit", () -> {
            document(editor).portfolio().getChannels().add(channel);
            return List.of(channel);
        });
        document(editor).execute(adding);
        editor.reveal(channel);

        user.waitUntil("it is selected", () -> selected(outline).equals(List.of("Phone")));
    }

    @Test
    void fileReadAnew_isShown() {
        EObject former = document(editor).portfolio();
        ((NamedElement) former).setName("Not saved");
        editor.revert();
        user.waitUntil("the file is read anew", () -> document(editor).portfolio() != former);

        Tree now = outline();
        assertEquals("Phone orders", now.getItem(0).getText());
        editor.reveal(element(editor, "Pack the paper"));
        assertEquals(List.of("Pack the paper"), selected(now));
    }
}
