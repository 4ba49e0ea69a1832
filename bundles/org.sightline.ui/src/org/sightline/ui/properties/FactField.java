/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.fields.PropertyField;

/** A property that can be read and copied but not changed. */
final class FactField extends FieldControl {

    private Text text;

    FactField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    int labelIndent(int labelHeight) {
        return 0;
    }

    @Override
    Control createControl(Composite parent) {
        text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        toolkit().adapt(text, false, false);
        describe(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
        refresh();
        return text;
    }

    @Override
    public void refresh() {
        String shown = field().isVarious() ? VARIOUS : field().text();
        if (!shown.equals(text.getText())) {
            boolean hasOtherHeight = shown.lines().count() != text.getText().lines().count();
            text.setText(shown);
            if (hasOtherHeight) {
                ErrorLine.relayout(text);
            }
        }
    }
}
