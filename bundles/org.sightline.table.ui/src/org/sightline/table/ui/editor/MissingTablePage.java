/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sightline.model.messages.MessageBundle;

/** Says that what a table is about is no longer in the model. */
final class MissingTablePage {

    private static final MessageBundle TEXTS = MessageBundle.of(MissingTablePage.class);

    private final Composite page;

    MissingTablePage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(20, 20).applyTo(page);
        new Label(page, SWT.WRAP).setText(TEXTS.get("table_missing"));
    }

    Control control() {
        return page;
    }
}
