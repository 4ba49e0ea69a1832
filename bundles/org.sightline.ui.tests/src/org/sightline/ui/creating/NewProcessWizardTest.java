/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.io.model.ModelReader;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.settings.Settings;

class NewProcessWizardTest extends WorkbenchTest {

    private final Settings settings = new Settings();

    @AfterEach
    void restore() {
        settings.currency("EUR");
        settings.timeUnit(TimeUnit.MINUTE);
    }

    @Test
    void emptyProcess_goesIntoANewModelAndOpens() throws Exception {
        settings.currency("CHF");
        settings.timeUnit(TimeUnit.HOUR);
        Path file = folder.resolve("complaint.sightline");
        dialogs.expect("New Process", dialog -> {
            waitForPicture(dialog);
            Screenshot.take("new-process-empty");
            press(dialog, "Next >");
            Text process = text(dialog, "New process");
            user.click(process);
            process.selectAll();
            user.type("Complaint");
            assertTrue(file(dialog).getText().endsWith("complaint.sightline"), "the file is called like the process");
            file(dialog).setText(file.toString());
            Screenshot.take("new-process-details");
            press(dialog, "Finish");
        });

        user.press("ctrl+n");
        dialogs.verify();

        Portfolio made = ModelReader.read(file).portfolio();
        assertEquals("Complaint", made.getProcesses().get(0).getName());
        assertEquals("CHF", made.getCurrency(), "as the preferences say");
        assertEquals(TimeUnit.HOUR, made.getTimeUnit());
        assertEquals(file, inFront().file());
    }

    @Test
    void template_goesIntoTheOpenModelAsOneStep() throws Exception {
        ModelDocument document = document(open(PhoneOrder.write(folder)));
        Portfolio portfolio = document.portfolio();
        int channels = portfolio.getChannels().size();
        dialogs.expect("New Process", dialog -> {
            List starts = user.find(dialog, List.class, list -> true);
            user.focus(starts);
            user.press("Down");
            user.press("Down");
            assertEquals("Complaint", starts.getSelection()[0]);
            waitForPicture(dialog);
            Screenshot.take("new-process-template");
            press(dialog, "Next >");
            assertTrue(radio(dialog, "Into the open model").getSelection());
            assertEquals("Wholesaler", user.find(dialog, Combo.class, combo -> combo.indexOf("Wholesaler") >= 0).getText());
            Screenshot.take("new-process-open-model");
            press(dialog, "Finish");
        });

        user.press("ctrl+n");
        dialogs.verify();

        assertEquals(2, portfolio.getProcesses().size());
        CustomerProcess process = portfolio.getProcesses().get(1);
        assertEquals("Complaining", process.getName());
        assertSame(portfolio.getProcesses().get(0).getOrganization(), process.getOrganization());
        assertEquals("Wholesaler", process.getLanes().get(1).getName());
        assertTrue(portfolio.getChannels().size() > channels);
        assertSame(document, inFront());
        Screenshot.take("new-process-made");

        user.choose("Edit", "Undo Take in customer process \u201CComplaining\u201D");
        assertEquals(1, portfolio.getProcesses().size());
        assertFalse(document.isDirty());
    }

    @Test
    void badInput_isToldAtOnceAndNothingIsWritten() throws Exception {
        dialogs.expect("New Process", dialog -> {
            press(dialog, "Next >");
            text(dialog, "New process").setText(" ");
            assertEquals("Name the process.", message(dialog));
            assertFalse(button(dialog, "Finish").isEnabled());
            text(dialog, " ").setText("a\u0001b");
            assertTrue(message(dialog).contains("character"), message(dialog));
            text(dialog, "a\u0001b").setText("Ordering");
            file(dialog).setText(folder.resolve("nowhere/a").toString());
            assertTrue(message(dialog).startsWith("There is no folder"), message(dialog));
            Screenshot.take("new-process-bad-folder");
            file(dialog).setText(folder.toString());
            file(dialog).setText("");
            assertEquals("Name the file to which the model goes.", message(dialog));
            file(dialog).setText(folder.resolve("a").toString());
            assertTrue(button(dialog, "Finish").isEnabled());
            press(dialog, "Cancel");
        });

        user.press("ctrl+n");
        dialogs.verify();

        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    private ModelDocument inFront() {
        return ((DocumentEditor) page().getActiveEditor()).document().orElseThrow();
    }

    private void waitForPicture(Shell dialog) {
        Canvas canvas = user.find(dialog, Canvas.class, each -> each.getClass() == Canvas.class && (each.getStyle() & SWT.BORDER) != 0);
        user.waitUntil("picture", () -> Boolean.TRUE.equals(canvas.getData(StartPreview.DRAWN)));
    }

    private static String message(Shell dialog) {
        return ((WizardDialog) dialog.getData()).getCurrentPage().getErrorMessage();
    }

    private Text text(Shell dialog, String content) {
        return user.find(dialog, Text.class, text -> text.getText().equals(content));
    }

    private Text file(Shell dialog) {
        return user.labelled(dialog, "Model fi&le:", Text.class);
    }

    private Button radio(Shell dialog, String start) {
        return user.find(dialog, Button.class, button -> (button.getStyle() & SWT.RADIO) != 0 && button.getText().replace("&", "").startsWith(start));
    }

    private void press(Shell dialog, String text) {
        user.click(button(dialog, text));
    }

    private Button button(Shell dialog, String text) {
        return user.find(dialog, Button.class, button -> button.getText().replace("&", "").equals(text));
    }
}
