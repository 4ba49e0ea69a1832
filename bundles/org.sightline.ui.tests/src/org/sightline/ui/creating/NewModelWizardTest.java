/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;

class NewModelWizardTest extends WorkbenchTest {

    @Test
    void wizard_writesAndOpensTheModel() {
        Path file = folder.resolve("complaint.sightline");
        dialogs.expect("New Model", dialog -> {
            Text process = user.find(dialog, Text.class, text -> text.getText().equals("Ordering"));
            user.click(process);
            process.selectAll();
            user.type("Complaint");
            user.find(dialog, Text.class, text -> text.getText().endsWith(".sightline")).setText(file.toString());
            Screenshot.take("new-model");
            user.press("alt+f");
        });

        user.press("ctrl+n");
        dialogs.verify();

        assertTrue(Files.exists(file));
        assertEquals("Complaint", tree().getItem(0).getText());
    }
}
