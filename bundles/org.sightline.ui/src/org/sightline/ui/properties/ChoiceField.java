/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A property that has one of a few values. */
final class ChoiceField extends FieldControl {

    private Combo combo;

    ChoiceField(FormToolkit toolkit, PropertyField field) {
        super(toolkit, field);
    }

    @Override
    Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit().adapt(combo, true, false);
        combo.setItems(field().choices().toArray(String[]::new));
        describe(combo);
        combo.addListener(SWT.Selection, event -> field().choose(combo.getSelectionIndex()));
        refresh();
        return combo;
    }

    @Override
    void refresh() {
        combo.select(field().choice());
    }
}
