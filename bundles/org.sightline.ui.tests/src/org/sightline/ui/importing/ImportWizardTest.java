/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.io.model.ModelWriter;
import org.sightline.io.templates.Templates;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.DocumentEditor;

class ImportWizardTest extends WorkbenchTest {

    @Test
    void wizard_importsWithTheCustomerChosenAndOpensTheModel() throws Exception {
        Path file = example();
        dialogs.expect("Import", dialog -> {
            source(dialog).setText(file.toString());
            Screenshot.take("import-file");
            press(dialog, "Next >");
            Table customers = user.find(dialog, Table.class, table -> (table.getStyle() & SWT.CHECK) != 0);
            Screenshot.take("import-preview");
            user.focus(customers);
            customers.setSelection(1);
            user.press("space");
            Screenshot.take("import-other-customer");
            press(dialog, "Finish");
        });

        user.choose("File", "Import");
        dialogs.verify();

        var document = ((DocumentEditor) page().getActiveEditor()).document().orElseThrow();
        var lanes = document.portfolio().getProcesses().get(0).getLanes();
        assertEquals(LaneRole.CUSTOMER, lanes.get(1).getRole());
        assertEquals(folder.resolve("enquiry.sightline"), document.file());
    }

    @Test
    void refusedFile_isToldAndNothingIsWritten() throws Exception {
        Path file = folder.resolve("broken.bpmn");
        Files.writeString(file, "<definitions");
        dialogs.expect("Import", dialog -> {
            source(dialog).setText(file.toString());
            assertFalse(button(dialog, "Finish").isEnabled());
            user.find(dialog, Text.class, text -> text.getText().startsWith("Line 1, column 13: "));
            Screenshot.take("import-refused");
        });

        user.choose("File", "Import");
        dialogs.verify();

        assertFalse(Files.exists(folder.resolve("broken.sightline")));
    }

    @Test
    void file_comesIntoTheOpenModelAsOneStep() throws Exception {
        Path file = example();
        ModelDocument document = document(open(PhoneOrder.write(folder)));
        dialogs.expect("Import", dialog -> {
            source(dialog).setText(file.toString());
            assertTrue(user.find(dialog, Button.class, button -> button.getText().contains("phone-order.sightline")).getSelection());
            Screenshot.take("import-into-open-model");
            press(dialog, "Finish");
        });

        user.choose("File", "Import");
        dialogs.verify();

        assertEquals(2, document.portfolio().getProcesses().size());
        assertFalse(Files.exists(folder.resolve("enquiry.sightline")));
        document.domain().getCommandStack().undo();
        assertEquals(1, document.portfolio().getProcesses().size());
        assertFalse(document.isDirty());
    }

    @Test
    void modelInOtherUnits_comesInWithItsTimesConverted() throws Exception {
        Portfolio other = Templates.instantiate("complaint");
        other.setTimeUnit(TimeUnit.SECOND);
        Path file = folder.resolve("complaint.sightline");
        ModelWriter.write(other, file);
        ModelDocument document = document(open(PhoneOrder.write(folder)));
        dialogs.expect("Import", dialog -> {
            source(dialog).setText(file.toString());
            user.find(dialog, Text.class, text -> text.getText().contains("times are converted from seconds into minutes."));
            Screenshot.take("import-other-unit");
            press(dialog, "Next >");
            assertTrue(user.sees(dialog, Table.class, table -> table.getItemCount() > 0 && table.getItem(0).getText(2).contains("from seconds into minutes")));
            press(dialog, "Finish");
        });

        user.choose("File", "Import");
        dialogs.verify();

        assertEquals(TimeUnit.MINUTE, document.portfolio().getTimeUnit());
        assertEquals(2, document.portfolio().getProcesses().size());
    }

    @Test
    void modelItself_isNotImportedIntoItself() throws Exception {
        Path file = PhoneOrder.write(folder);
        open(file);
        dialogs.expect("Import", dialog -> {
            source(dialog).setText(file.toString());
            assertTrue(((WizardDialog) dialog.getData()).getCurrentPage().getErrorMessage().startsWith("\u201Cphone-order.sightline\u201D is what you import"));
            assertFalse(button(dialog, "Finish").isEnabled());
            source(dialog).setText(folder.toString());
            assertTrue(((WizardDialog) dialog.getData()).getCurrentPage().getErrorMessage().contains("is a folder"));
        });

        user.choose("File", "Import");
        dialogs.verify();
    }

    private Text source(Shell dialog) {
        return user.find(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0);
    }

    private void press(Shell dialog, String text) {
        user.click(button(dialog, text));
    }

    private Button button(Shell dialog, String text) {
        return user.find(dialog, Button.class, button -> button.getText().replace("&", "").equals(text));
    }

    private Path example() throws IOException {
        Path file = folder.resolve("enquiry.bpmn");
        try (InputStream in = getClass().getResourceAsStream("enquiry.bpmn")) {
            Files.copy(in, file);
        }
        return file;
    }
}
