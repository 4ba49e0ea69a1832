/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;

/** A property that points to several other elements: a list, to which elements are added and from which they are removed. */
final class ReferencesField extends FieldControl {

    private static final MessageBundle TEXTS = MessageBundle.of(ReferencesField.class);

    private static final int LINES = 4;

    private final ElementRevealer revealer;
    private TableViewer viewer;
    private Button remove;

    ReferencesField(FormToolkit toolkit, PropertyField field, ElementRevealer revealer) {
        super(toolkit, field);
        this.revealer = revealer;
    }

    @Override
    Control createControl(Composite parent) {
        Composite row = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
        viewer = new TableViewer(row, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, viewer.getTable().getItemHeight() * LINES).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new CandidateLabels(new ElementImages(viewer.getTable())));
        describe(viewer.getTable());
        viewer.addDoubleClickListener(event -> revealer.reveal((EObject) viewer.getStructuredSelection().getFirstElement()));
        viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
        Composite buttons = toolkit().createComposite(row);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "reference_add").addListener(SWT.Selection, event -> add());
        remove = button(buttons, "reference_remove");
        remove.addListener(SWT.Selection, event -> remove());
        refresh();
        return row;
    }

    private Button button(Composite parent, String textKey) {
        Button button = toolkit().createButton(parent, TEXTS.get(textKey), SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private List<EObject> elements() {
        return ((List<?>) field().value()).stream().map(EObject.class::cast).toList();
    }

    private void add() {
        List<EObject> offered = new ArrayList<>(field().candidates());
        offered.removeAll(elements());
        List<EObject> all = new ArrayList<>(elements());
        all.addAll(new ElementPicker(viewer.getTable().getShell(), field()).pick(offered, true));
        field().set(all);
    }

    private void remove() {
        List<EObject> left = new ArrayList<>(elements());
        left.removeAll(viewer.getStructuredSelection().toList());
        field().set(left);
    }

    @Override
    void refresh() {
        viewer.setInput(elements());
        remove.setEnabled(!viewer.getStructuredSelection().isEmpty());
    }
}
