/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sightline.ui.fields.PropertyField;

/** A property that has one of a few values. Where several elements have different ones, a further entry says so. */
class ChoiceField extends FieldControl {

    private Combo combo;

    ChoiceField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit().adapt(combo, true, false);
        combo.setItems(field().choices().toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        describe(combo);
        combo.addListener(SWT.Selection, event -> choose());
        refresh();
        return combo;
    }

    @Override
    int labelIndent(int labelHeight) {
        return Math.max(0, (combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).y - labelHeight) / 2);
    }

    private int count() {
        return field().choices().size();
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0 && index < count() && index != field().choice()) {
            choose(index);
        }
    }

    /** @param index which of the values a person has chosen */
    void choose(int index) {
        field().choose(index);
    }

    /** @return the control */
    final Control control() {
        return combo;
    }

    @Override
    public void refresh() {
        boolean isOther = field().choice() < 0;
        if (combo.getItemCount() > count()) {
            combo.remove(count());
        }
        if (isOther) {
            combo.add(field().isVarious() ? VARIOUS : field().text());
        }
        combo.select(isOther ? count() : field().choice());
    }
}
