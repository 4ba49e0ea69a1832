/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.WorkbenchTest;

/** What is wrong with a field that ends below what is in sight. */
class ErrorLineTest extends WorkbenchTest {

    private static final int HEIGHT = 200;

    @Test
    void problemBelowALongField_comesIntoSight() {
        Shell shell = new Shell(page().getWorkbenchWindow().getShell());
        shell.setLayout(new FillLayout());
        FormToolkit toolkit = new FormToolkit(shell.getDisplay());
        ScrolledForm form = toolkit.createScrolledForm(shell);
        GridLayoutFactory.fillDefaults().applyTo(form.getBody());
        GridDataFactory.swtDefaults().hint(HEIGHT, 2 * HEIGHT).applyTo(toolkit.createLabel(form.getBody(), "a long field", SWT.NONE));
        ErrorLine line = new ErrorLine(toolkit, form.getBody());
        shell.setSize(HEIGHT, HEIGHT);
        shell.open();
        user.settle();
        assertEquals(0, form.getOrigin().y);

        line.show(Optional.of("This is no date."));
        user.settle();

        assertTrue(form.getOrigin().y + form.getClientArea().height >= 2 * HEIGHT + 1, form.getOrigin()::toString);
        toolkit.dispose();
        shell.dispose();
    }
}
