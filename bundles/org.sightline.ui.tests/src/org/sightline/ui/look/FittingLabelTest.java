/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.WorkbenchTest;

class FittingLabelTest extends WorkbenchTest {

    private Shell shell;
    private FittingLabel state;
    private Label label;

    @BeforeEach
    void makeLabel() {
        shell = new Shell(page().getWorkbenchWindow().getShell());
        state = new FittingLabel(shell);
        label = state.control();
    }

    @AfterEach
    void closeShell() {
        shell.dispose();
    }

    private int width(String text) {
        label.setText(text);
        return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    @Test
    void littleRoom_endsInAnEllipsis() {
        int narrow = width("Up to da");
        state.show("Up to date", "Derived from the process");

        label.setSize(narrow, 20);

        assertTrue(label.getText().startsWith("Up") && label.getText().endsWith("\u2026"), label::getText);
        assertTrue(width(label.getText()) <= narrow);
        assertEquals("Derived from the process", label.getToolTipText());
    }

    @Test
    void roomForLessThanHalf_staysEmpty() {
        state.show("Up to date", "Derived from the process");

        label.setSize(width("Up..."), 20);

        assertEquals("", label.getText());
        assertEquals("Derived from the process", label.getToolTipText());
    }

    @Test
    void roomAgain_showsAllOfIt() {
        int wide = width("Up to date") + 10;
        label.setSize(5, 20);
        state.show("Up to date", "");

        label.setSize(wide, 20);

        assertEquals("Up to date", label.getText());
    }
}
