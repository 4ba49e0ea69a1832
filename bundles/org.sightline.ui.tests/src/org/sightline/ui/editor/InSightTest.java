/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.WorkbenchTest;

class InSightTest extends WorkbenchTest {

    private final Shell shell = new Shell(SWT.SHELL_TRIM);
    private final Composite pages = new Composite(shell, SWT.NONE);
    private final StackLayout stack = new StackLayout();
    private final Composite page = new Composite(pages, SWT.NONE);
    private final Composite other = new Composite(pages, SWT.NONE);
    private int done;
    private final InSight view = new InSight(page, () -> done++);

    InSightTest() {
        shell.setLayout(new FillLayout());
        pages.setLayout(stack);
        shell.setBounds(100, 100, 300, 200);
        shell.open();
    }

    private void show(Composite top) {
        stack.topControl = top;
        pages.layout();
        user.settle();
    }

    @AfterEach
    void closeShell() {
        shell.dispose();
    }

    @Test
    void viewInSight_followsAtOnce() {
        show(page);
        view.run();
        view.run();
        assertEquals(2, done);
    }

    @Test
    void viewBehindAnother_followsOnceWhenItIsSeenAgain() {
        show(page);
        show(other);
        view.run();
        view.run();
        user.settle();
        assertEquals(0, done);

        show(page);
        user.waitUntil("the view has followed", () -> done == 1);
        show(other);
        show(page);
        assertEquals(1, done);
    }
}
