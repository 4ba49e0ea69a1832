/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.sightline.ui.elements.CandidateLabels;
import org.sightline.ui.fields.PropertyField;

/** Editing one column of a table of elements in its cells, with the editor that fits the property. */
final class CellEditing extends EditingSupport {

    private final TableViewer viewer;
    private final ElementColumn column;
    private final RefusedTexts refused;
    private List<EObject> offered = List.of();

    CellEditing(TableViewer viewer, ElementColumn column, RefusedTexts refused) {
        super(viewer);
        this.viewer = viewer;
        this.column = column;
        this.refused = refused;
    }

    private Optional<PropertyField> field(Object element) {
        return column.field((EObject) element);
    }

    @Override
    protected boolean canEdit(Object element) {
        return field(element).isPresent();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        PropertyField field = field(element).orElseThrow();
        return switch (field.kind()) {
            case FLAG -> new CheckboxCellEditor(viewer.getTable());
            case CHOICE, SCALE -> combo(field.choices());
            case REFERENCE -> {
                offered = field.candidates();
                yield combo(Stream.concat(Stream.of(""), offered.stream().map(each -> CandidateLabels.text(each, field.element()))).toList());
            }
            default -> new TextCellEditor(viewer.getTable());
        };
    }

    private CellEditor combo(List<String> items) {
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), items.toArray(String[]::new), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        PropertyField field = field(element).orElseThrow();
        return switch (field.kind()) {
            case FLAG -> field.value();
            case CHOICE, SCALE -> field.choice();
            case REFERENCE -> offered.indexOf(field.value()) + 1;
            default -> refused.text(field).orElseGet(field::text);
        };
    }

    @Override
    protected void setValue(Object element, Object value) {
        PropertyField field = field(element).orElseThrow();
        switch (field.kind()) {
            case FLAG -> field.set(value);
            case CHOICE, SCALE -> choose(field, (Integer) value);
            case REFERENCE -> field.set((Integer) value <= 0 ? null : new ArrayList<>(offered).get((Integer) value - 1));
            default -> type(field, (String) value);
        }
        viewer.update(element, null);
    }

    private static void choose(PropertyField field, int index) {
        if (index >= 0 && index != field.choice()) {
            field.choose(index);
        }
    }

    private void type(PropertyField field, String typed) {
        Optional<String> problem = field.problem(typed);
        refused.remember(field, typed, problem);
        if (problem.isEmpty()) {
            field.type(typed);
        }
    }
}
