/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;

class WelcomeTest extends WorkbenchTest {

    @BeforeEach
    void showWelcome() {
        new Welcome(window()).show();
        user.settle();
    }

    private Card card(String title) {
        return user.find(window().getShell(), Card.class, card -> card.title().equals(title));
    }

    private void copyExampleTo(Path target) {
        dialogs.expect("Open the Example", shell -> {
            Text file = user.find(shell, Text.class, text -> text.getText().endsWith(".sightline"));
            file.setText(target.toString());
            Screenshot.take("open-example");
            user.click(user.find(shell, Button.class, button -> button.getText().contains("Open")));
        });
        user.click(card("Open the example"));
        dialogs.verify();
        user.settle();
    }

    @Test
    void example_opensAsACopyInPlaceOfThePage() {
        Screenshot.take("welcome");
        Path copy = folder.resolve("mine.sightline");

        copyExampleTo(copy);

        assertTrue(Files.exists(copy));
        assertTrue(page().getActiveEditor() instanceof DiagramEditor, () -> String.valueOf(page().getActiveEditor()));
        assertEquals(2, page().getEditorReferences().length, "the page has gone");
    }

    @Test
    void lastEditorClosed_bringsThePageBack() {
        copyExampleTo(folder.resolve("mine.sightline"));
        page().closeAllEditors(false);
        user.waitUntil("the welcome page is back", () -> page().getActiveEditor() instanceof WelcomeEditor);
        assertTrue(page().isPageZoomed());
    }

    @Test
    void whatDoesNotFitBesideTheCards_standsBelowThem() {
        assertTrue(place(label("Recent")).y < place(card("Import")).y);
        page().toggleZoom(page().getActivePartReference());
        user.settle();
        assertTrue(place(label("Recent")).y > place(card("Import")).y);
        assertEquals(place(card("Import")).x, place(label("Recent")).x, 1);
    }

    private Label label(String text) {
        return user.find(window().getShell(), Label.class, label -> label.getText().equals(text));
    }

    private static Point place(Control control) {
        return control.toDisplay(0, 0);
    }

    @Test
    void card_worksByKeyboard() {
        dialogs.expect("Open the Example", shell -> user.press("Escape"));
        user.focus(card("Open the example"));
        user.press("space");
        dialogs.verify();
    }
}
