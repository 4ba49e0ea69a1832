/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.fields.FieldKind;
import org.sightline.ui.fields.PropertyField;

/**
 * A property that is typed: set when the field is left or Enter is pressed, put back by Escape. What cannot be set stays in the
 * field with the reason below it, so that nothing typed is lost.
 */
class TextField extends FieldControl {

    private static final int LINES = 4;
    private static final int NUMBER_WIDTH = 60;

    private Text text;
    private ErrorLine error;
    private boolean isEdited;

    TextField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    Control createControl(Composite parent) {
        Composite column = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        Composite row = toolkit().createComposite(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        String unit = field().unit();
        boolean isLong = isLong();
        text = toolkit().createText(row, field().text(), isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER);
        int height = isLong ? text.getLineHeight() * LINES : SWT.DEFAULT;
        GridDataFactory.fillDefaults().grab(unit.isEmpty(), false).hint(unit.isEmpty() ? 60 : NUMBER_WIDTH, height).applyTo(text);
        if (!unit.isEmpty()) {
            Label label = toolkit().createLabel(row, unit);
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        }
        addTo(row);
        GridLayoutFactory.fillDefaults().numColumns(row.getChildren().length).applyTo(row);
        error = new ErrorLine(toolkit(), column);
        describe(text);
        listen();
        refresh();
        return column;
    }

    /** @param row gets what stands behind the text */
    void addTo(Composite row) {
        // For subclasses.
    }

    private boolean isLong() {
        return field().kind() == FieldKind.LONG_TEXT || field().kind() == FieldKind.WORDS;
    }

    private void listen() {
        text.addModifyListener(event -> edited());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Traverse, this::traverse);
    }

    /** Tab leaves a long text as it leaves every other field; Escape puts back what the model has. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && isEdited) {
            isEdited = false;
            refresh();
            event.doit = false;
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void edited() {
        isEdited = true;
        error.show(problem(text.getText()));
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
        if (isEdited && !text.isDisposed() && problem(text.getText()).isEmpty()) {
            isEdited = false;
            set(text.getText());
            refresh();
        }
    }

    @Override
    void forget() {
        isEdited = false;
    }

    @Override
    public void refresh() {
        if (!isEdited) {
            text.setMessage(field().isVarious() ? VARIOUS : hint());
            String shown = field().text();
            if (!shown.equals(text.getText())) {
                text.setText(shown);
            }
            isEdited = false;
            error.show(Optional.empty());
        }
    }

    /** @return what stands in the field while it is empty */
    String hint() {
        return "";
    }

    Text text() {
        return text;
    }
}
