/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurningSashTest {

    private final Shell shell = new Shell();
    private final SashForm sash = new SashForm(shell, SWT.HORIZONTAL);

    @AfterEach
    void close() {
        shell.dispose();
    }

    private int orientation(int width, int height) {
        sash.setSize(width, height);
        return sash.getOrientation();
    }

    @Test
    void narrowView_hasItsPartsOneAboveTheOther() {
        new Composite(sash, SWT.NONE);
        new Composite(sash, SWT.NONE);
        TurningSash.follow(sash);

        assertEquals(SWT.VERTICAL, orientation(300, 500));
        assertEquals(SWT.HORIZONTAL, orientation(900, 200));
        assertEquals(SWT.HORIZONTAL, orientation(900, 1000), "wide enough");
    }
}
