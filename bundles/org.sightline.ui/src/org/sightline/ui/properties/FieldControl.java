/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;


import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.voice.SpokenName;

/**
 * One property on the sheet: its name at the left, the control to edit it at the right, below that the findings about it. The same
 * control serves one element after the other, as long as they have the same properties.
 */
public abstract class FieldControl {

    /** What stands in a field whose value is not the same for all selected elements. */
    static final String VARIOUS = MessageBundle.of(FieldControl.class).get("field_various");

    private final FieldSite site;
    private PropertyField field;
    private Composite column;
    private FindingLines findings;

    FieldControl(FieldSite site, PropertyField field) {
        this.site = site;
        this.field = field;
    }

    /**
     * Makes label and control in a grid of two columns.
     *
     * @param parent the grid
     * @return the label
     */
    public final Label create(Composite parent) {
        Label label = toolkit().createLabel(parent, field.label(), SWT.WRAP);
        label.setToolTipText(field.description());
        int columns = isWide() ? 2 : 1;
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(columns, 1).applyTo(label);
        column = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(column);
        Control control = createControl(column);
        if (control.getLayoutData() == null) {
            GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(control);
        }
        int labelHeight = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        ((GridData) label.getLayoutData()).verticalIndent = isWide() ? 0 : labelIndent(labelHeight);
        findings = new FindingLines(toolkit(), column);
        return label;
    }

    /** @return whether it needs the whole width, so that the label stands above it */
    boolean isWide() {
        return false;
    }

    /**
     * @param labelHeight height of the label
     * @return how far below the top of its row the label stands, so that it is level with the first line of the control, which has been made
     */
    int labelIndent(int labelHeight) {
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
    public abstract void refresh();

    /** Takes over what has been typed but not yet set. */
    public void commit() {
        // Most controls set the property at once.
    }

    /** @param shown the same property of another element */
    public final void show(PropertyField shown) {
        commit();
        field = shown;
        forget();
        refresh();
    }

    /** Drops what belongs to the element shown so far, such as an error message. */
    void forget() {
        // Most controls remember nothing.
    }

    /**
     * @param parent where the control goes
     * @return a composite over the whole width, for controls that are laid out again while they are filled first
     */
    final Composite wide(Composite parent) {
        Composite whole = toolkit().createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(whole);
        return whole;
    }

    /** @param found the findings, of which those about the property are shown */
    public final void showFindings(FieldFindings found) {
        findings.show(found.at(field));
    }

    /** Gives the control the focus and scrolls it into sight. */
    final void setFocus() {
        FormToolkit.ensureVisible(column);
        column.setFocus();
    }

    PropertyField field() {
        return field;
    }

    FormToolkit toolkit() {
        return site.toolkit();
    }

    FieldSite site() {
        return site;
    }

    /** @param control a control that has the property's name and meaning for screen readers and as a tip, and its help on F1 */
    void describe(Control control) {
        control.setToolTipText(field.description());
        control.addHelpListener(event -> site.explainer().explain(field, control));
        control.addFocusListener(FocusListener.focusGainedAdapter(event -> site.explainer().at(field)));
        SpokenName.give(control, () -> field.label(), () -> field.description());
    }
}
