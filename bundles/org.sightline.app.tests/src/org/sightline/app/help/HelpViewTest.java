/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.sightline.app.shipped.ShippedFiles;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class HelpViewTest extends WorkbenchTest {

    private HelpView help() {
        return (HelpView) page().findView(HelpView.ID);
    }

    @Test
    void f1_opensThePageOfTheSelectedKindOfElement() throws Exception {
        Path model = folder.resolve("model.sightline");
        ShippedFiles.copy(ShippedFiles.EXAMPLE, model);
        ModelEditor editor = open(model);
        editor.reveal(element(editor, "Where to look?"));
        user.focus(tree());

        user.press("F1");
        user.waitUntil("the help is open", () -> help() != null);

        assertEquals("element/Decision", help().shown().id());
    }

    @Test
    void page_leadsToOthersAndBack() {
        HelpView view = view(HelpView.ID, HelpView.class);
        view.show("word/customer-facing");
        view.show("rule/CV01");
        user.settle();
        assertEquals("rule/CV01", view.shown().id());

        view.show("notation/events");
        user.settle();
        Screenshot.take("help-notation");
        assertEquals("notation/events", view.shown().id());
    }

    @Test
    void search_listsWhatItFinds() {
        HelpView view = view(HelpView.ID, HelpView.class);
        Text question = user.find(window().getShell(), Text.class, text -> text.getMessage().startsWith("Search the help"));
        user.focus(question);
        user.type("moment of truth");
        user.settle();

        Tree found = user.find(question.getParent(), Tree.class, tree -> true);
        assertEquals(List.of("Moment of truth, pain point, best practice"), List.of(found.getItem(0).getText()));
        found.setSelection(found.getItem(0));
        Screenshot.take("help-search");
        assertEquals("words", view.shown().id(), "typing alone does not turn the page");
    }
}
