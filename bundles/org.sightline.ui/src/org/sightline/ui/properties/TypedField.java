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
import org.eclipse.swt.widgets.Text;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.fields.PropertyField;

/**
 * A property that is typed: taken over when the field is left or Enter is pressed, put back by Escape. What cannot be taken over stays in the
 * field with the reason below it, so that nothing typed is lost.
 */
abstract class TypedField extends FieldControl {

    private Text text;
    private ErrorLine error;
    private boolean isEdited;

    TypedField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    Control createControl(Composite parent) {
        Composite column = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        Composite row = toolkit().createComposite(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text = createText(row);
        describe(text);
        addTo(row);
        GridLayoutFactory.fillDefaults().numColumns(row.getChildren().length).spacing(gap(), 0).applyTo(row);
        error = new ErrorLine(toolkit(), column);
        text.addModifyListener(event -> edited());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> leave()));
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Traverse, this::traverse);
        refresh();
        return column;
    }

    /**
     * @param row where
     * @return the field, laid out
     */
    abstract Text createText(Composite row);

    /** @param row gets what stands behind the text */
    abstract void addTo(Composite row);

    /** @return how far that stands from the text and from each other, in pixels */
    abstract int gap();

    /** Called after each change of the text. */
    void edited() {
        isEdited = true;
    }

    /** Called when the field has lost the focus. */
    void leave() {
        commit();
    }

    /** @param event a key that leads out of the field; Escape puts back what the model has */
    void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && isEdited) {
            isEdited = false;
            refresh();
            event.doit = false;
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
            String shown = shown();
            if (!shown.equals(text.getText())) {
                text.setText(shown);
            }
            isEdited = false;
            error.show(Optional.empty());
        }
    }

    /** @return the text for what the model has */
    abstract String shown();

    /** @return what stands in the field while it is empty */
    String hint() {
        return "";
    }

    /** @return whether there is something that has been typed and not been taken over */
    final boolean isEdited() {
        return isEdited && !text.isDisposed();
    }

    /** @param problem what is wrong with what is typed; empty if nothing is */
    final void tell(Optional<String> problem) {
        error.show(problem);
    }

    final Text text() {
        return text;
    }
}
