/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A property that is either so or not. */
final class FlagField extends FieldControl {

    private Button button;

    FlagField(FormToolkit toolkit, PropertyField field) {
        super(toolkit, field);
    }

    @Override
    int labelIndent() {
        return 3;
    }

    @Override
    Control createControl(Composite parent) {
        button = toolkit().createButton(parent, "", SWT.CHECK);
        GridDataFactory.swtDefaults().applyTo(button);
        describe(button);
        button.addListener(SWT.Selection, event -> field().set(button.getSelection()));
        refresh();
        return button;
    }

    @Override
    void refresh() {
        button.setSelection((Boolean) field().value());
    }
}
