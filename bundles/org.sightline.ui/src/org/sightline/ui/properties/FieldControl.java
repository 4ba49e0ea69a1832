/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * One property in the properties view: its name at the left, the control to edit it at the right. The same control serves one
 * element after the other, as long as they have the same properties.
 */
abstract class FieldControl {

    private final FormToolkit toolkit;
    private PropertyField field;

    FieldControl(FormToolkit toolkit, PropertyField field) {
        this.toolkit = toolkit;
        this.field = field;
    }

    /**
     * Makes label and control in a grid of two columns.
     *
     * @param parent the grid
     * @return the label
     */
    final Label create(Composite parent) {
        Label label = toolkit.createLabel(parent, field.label());
        label.setToolTipText(field.description());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, labelIndent()).applyTo(label);
        Control control = createControl(parent);
        if (control.getLayoutData() == null) {
            GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(control);
        }
        return label;
    }

    /** @return how far below the top of its row the label stands, so that it is level with the text in the control */
    int labelIndent() {
        return 6;
    }

    /**
     * Makes the control and fills it.
     *
     * @param parent where
     * @return the control
     */
    abstract Control createControl(Composite parent);

    /** Shows the value of the property as it is now. What somebody is typing is left alone. */
    abstract void refresh();

    /** Takes over what has been typed but not yet set. */
    void commit() {
        // Most controls set the property at once.
    }

    /** @param shown the same property of another element */
    final void show(PropertyField shown) {
        commit();
        field = shown;
        forget();
        refresh();
    }

    /** Drops what belongs to the element shown so far, such as an error message. */
    void forget() {
        // Most controls remember nothing.
    }

    PropertyField field() {
        return field;
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    /** @param control a control that shall have the property's name and meaning for screen readers and as a tip */
    void describe(Control control) {
        control.setToolTipText(field.description());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = field.label();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = field.description();
            }
        });
    }
}
