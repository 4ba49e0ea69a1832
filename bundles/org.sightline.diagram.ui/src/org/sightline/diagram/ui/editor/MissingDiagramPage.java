/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sightline.model.messages.MessageBundle;

/** Says that what the diagram is about is not in the model any more. */
final class MissingDiagramPage {

    private static final MessageBundle TEXTS = MessageBundle.of(MissingDiagramPage.class);

    private final Composite page;

    MissingDiagramPage(Composite parent) {
        page = parent;
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setText(TEXTS.get("diagram_missing"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }

    Control control() {
        return page;
    }
}
