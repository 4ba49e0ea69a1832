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
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A property that is typed: set when the field is left or Enter is pressed, put back by Escape. What cannot be set stays in the
 * field with the reason below it, so that nothing typed is lost.
 */
class TextField extends FieldControl {

    private static final int LINES = 4;

    private Text text;
    private ErrorLine error;
    private boolean isEdited;

    TextField(FormToolkit toolkit, PropertyField field) {
        super(toolkit, field);
    }

    @Override
    Control createControl(Composite parent) {
        Composite column = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        Composite row = toolkit().createComposite(column);
        String unit = field().unit();
        GridLayoutFactory.fillDefaults().numColumns(unit.isEmpty() ? 1 : 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        boolean isLong = isLong();
        text = toolkit().createText(row, field().text(), isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE | SWT.BORDER);
        int height = isLong ? text.getLineHeight() * LINES : SWT.DEFAULT;
        GridDataFactory.fillDefaults().grab(true, false).hint(60, height).applyTo(text);
        if (!unit.isEmpty()) {
            Label label = toolkit().createLabel(row, unit);
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        }
        error = new ErrorLine(toolkit(), column);
        describe(text);
        listen();
        return column;
    }

    private boolean isLong() {
        return field().kind() != FieldKind.TEXT;
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
    void commit() {
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
    void refresh() {
        if (!isEdited) {
            String shown = field().text();
            if (!shown.equals(text.getText())) {
                text.setText(shown);
            }
            isEdited = false;
            error.show(Optional.empty());
        }
    }

    Text text() {
        return text;
    }
}
