/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;

class CalmErrorsTest extends WorkbenchTest {

    @Test
    void unexpectedFailure_isToldCalmlyAndFoundInTheLog() {
        dialogs.expect("Something Went Wrong", shell -> {
            Screenshot.take("calm-error");
            assertFalse(user.sees(shell, Label.class, label -> label.getText().contains("boom-7")), "no words of the program's own");
            assertTrue(user.sees(shell, Label.class, label -> label.getText().contains("Your work is still open")));
            user.click(user.find(shell, Button.class, button -> button.getText().contains("Details")));
        });

        StatusManager.getManager().handle(Status.error("boom-7", new IllegalStateException("boom-7")), StatusManager.SHOW | StatusManager.LOG);
        user.waitUntil("the error log is open", () -> page().findView(ProblemsView.ID) != null);
        dialogs.verify();
        user.settle();

        Table table = user.find(window().getShell(), Table.class, each -> each.getColumnCount() == 3);
        assertEquals("boom-7", table.getItem(0).getText(0));
        Screenshot.take("error-log");
    }

    @Test
    void expectedFailure_isToldInItsOwnWords() {
        assertTrue(CalmErrors.words(Status.error("The file is gone", new java.io.IOException("x"))).startsWith("The file is gone"));
        assertFalse(CalmErrors.words(Status.error("null", new NullPointerException())).contains("null"));
    }
}
