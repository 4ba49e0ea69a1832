/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.LayoutConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.ui.fields.FieldKind;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.look.PaddedText;

/** A property whose value is typed as a text, one of several lines or a number; what is wrong with it is told as it is typed. */
class TextField extends TypedField {

    private static final int LINES = 4;
    private static final int NUMBER_WIDTH = 60;

    TextField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    Text createText(Composite row) {
        boolean hasUnit = !field().unit().isEmpty();
        if (isLong()) {
            return createLong(row);
        }
        Text text = toolkit().createText(row, field().text(), SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(!hasUnit, false).hint(hasUnit ? NUMBER_WIDTH : 60, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private Text createLong(Composite row) {
        PaddedText padded = new PaddedText(row, SWT.NONE);
        Text text = padded.text();
        toolkit().adapt(text, true, false);
        text.setText(field().text());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, text.getLineHeight() * LINES).applyTo(padded.control());
        return text;
    }

    private boolean isLong() {
        return field().kind() == FieldKind.LONG_TEXT || field().kind() == FieldKind.WORDS;
    }

    @Override
    void addTo(Composite row) {
        if (!field().unit().isEmpty()) {
            Label label = toolkit().createLabel(row, field().unit());
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        }
    }

    @Override
    int gap() {
        return LayoutConstants.getSpacing().x;
    }

    /** Tab leaves a long text as it leaves every other field. */
    @Override
    void traverse(Event event) {
        super.traverse(event);
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    @Override
    void edited() {
        super.edited();
        tell(problem(text().getText()));
    }

    /**
     * @param typed what is in the field
     * @return what is wrong with it; empty if nothing is
     */
    Optional<String> problem(String typed) {
        return field().problem(typed);
    }

    /** @param typed what is in the field and has no problem */
    void set(String typed) {
        field().type(typed);
    }

    @Override
    public void commit() {
        if (isEdited() && problem(text().getText()).isEmpty()) {
            forget();
            set(text().getText());
            refresh();
        }
    }

    @Override
    String shown() {
        return field().text();
    }
}
