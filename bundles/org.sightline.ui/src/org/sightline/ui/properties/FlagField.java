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
import org.sightline.ui.fields.PropertyField;

/** A property that is either so or not; grey where it is so for some of several elements. */
final class FlagField extends FieldControl {

    private Button button;

    FlagField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    int labelIndent(int labelHeight) {
        return Math.max(0, (button.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - labelHeight) / 2);
    }

    @Override
    Control createControl(Composite parent) {
        button = toolkit().createButton(parent, "", SWT.CHECK);
        GridDataFactory.swtDefaults().applyTo(button);
        describe(button);
        button.addListener(SWT.Selection, event -> set());
        refresh();
        return button;
    }

    private void set() {
        field().set(button.getSelection());
        refresh();
    }

    @Override
    public void refresh() {
        button.setGrayed(field().isVarious());
        button.setSelection(field().isVarious() || (Boolean) field().value());
        button.setText(field().isVarious() ? VARIOUS : "");
    }
}
