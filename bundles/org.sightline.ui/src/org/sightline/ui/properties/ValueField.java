/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.messages.MessageBundle;

/** A constant or distribution: its kind, and below the numbers that this kind has. */
final class ValueField extends FieldControl {

    private static final MessageBundle TEXTS = MessageBundle.of(ValueField.class);

    private final List<FieldControl> numbers = new ArrayList<>();
    private Combo kind;
    private Composite grid;
    private int shownKind = -1;

    ValueField(FormToolkit toolkit, PropertyField field) {
        super(toolkit, field);
    }

    private ParameterField parameter() {
        return new ParameterField(field());
    }

    @Override
    Control createControl(Composite parent) {
        Composite column = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(column);
        kind = new Combo(column, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit().adapt(kind, true, false);
        kind.setItems(Stream.concat(Stream.of(TEXTS.get("value_none")), ParameterField.kinds().stream()).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(kind);
        describe(kind);
        kind.addListener(SWT.Selection, event -> parameter().choose(kind.getSelectionIndex() - 1));
        toolkit().createLabel(column, field().unit());
        grid = toolkit().createComposite(column);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(grid);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(12, 0).applyTo(grid);
        refresh();
        return column;
    }

    @Override
    void refresh() {
        int current = parameter().kind();
        kind.select(current + 1);
        List<PropertyField> fields = parameter().numbers();
        if (current != shownKind) {
            shownKind = current;
            rebuild(fields);
        } else {
            for (int i = 0; i < fields.size(); i++) {
                refresh(numbers.get(i), fields.get(i));
            }
        }
    }

    private static void refresh(FieldControl control, PropertyField number) {
        if (control.field().element() == number.element()) {
            control.refresh();
        } else {
            control.show(number);
        }
    }

    private void rebuild(List<PropertyField> fields) {
        for (Control child : grid.getChildren()) {
            child.dispose();
        }
        numbers.clear();
        for (PropertyField number : fields) {
            FieldControl control = FieldControls.of(toolkit(), number, element -> { });
            control.create(grid);
            numbers.add(control);
        }
        GridDataFactory.createFrom((GridData) grid.getLayoutData()).exclude(fields.isEmpty()).applyTo(grid);
        grid.setVisible(!fields.isEmpty());
        ErrorLine.relayout(grid);
    }

    @Override
    void commit() {
        numbers.forEach(FieldControl::commit);
    }

    @Override
    void forget() {
        numbers.forEach(FieldControl::forget);
    }
}
