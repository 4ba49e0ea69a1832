/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.about;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;

class AboutDialogTest extends WorkbenchTest {

    @Test
    void about_listsPartsAndCopiesVersions() {
        dialogs.expect("About Sightline", shell -> {
            assertTrue(user.find(shell, Table.class, table -> true).getItemCount() > 15);
            Screenshot.take("about");
            user.click(user.find(shell, Button.class, button -> button.getText().contains("Copy")));
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            String copied = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            assertTrue(copied.contains("org.sightline.app 1.0.0"), copied);
        });
        user.choose("Help", "About Sightline");
        dialogs.verify();
    }
}
