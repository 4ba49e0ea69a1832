/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line of text above what a view shows, which begins where the texts of the view begin; the platform's own has no margin. */
public final class HeadLine {

    private static final int MARGIN = 8;

    private final Label line;
    private final Composite body;

    /** @param view the room of the view, still empty */
    public HeadLine(Composite view) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(view);
        Composite head = new Composite(view, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(MARGIN, MARGIN, MARGIN / 2, MARGIN / 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        line = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        body = new Composite(view, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    }

    /** @return where the rest of the view goes; its one child takes all the room */
    public Composite body() {
        return body;
    }

    /** @param text what the line says from now on */
    public void show(String text) {
        if (!text.equals(line.getText())) {
            line.setText(text);
        }
    }
}
