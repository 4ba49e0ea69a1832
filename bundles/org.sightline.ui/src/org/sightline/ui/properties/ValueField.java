/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.distribution.DistributionPlot;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.fields.ParameterField;
import org.sightline.ui.fields.PropertyField;

/** A constant or distribution: its kind, below it the numbers that this kind has, and how it looks. */
final class ValueField extends FieldControl {

    private static final MessageBundle TEXTS = MessageBundle.of(ValueField.class);

    private static final int PLOT_WIDTH = 170;
    private static final int PLOT_HEIGHT = 74;

    private final List<FieldControl> numbers = new ArrayList<>();
    private Combo kind;
    private Composite grid;
    private DistributionPlot plot;
    private int shownKind = -1;

    ValueField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    private ParameterField parameter() {
        return new ParameterField(field());
    }

    @Override
    Control createControl(Composite parent) {
        Composite column = wide(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(column);
        kind = new Combo(column, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit().adapt(kind, true, false);
        kind.setItems(Stream.concat(Stream.of(TEXTS.get("value_none")), ParameterField.kinds().stream()).toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(kind);
        describe(kind);
        kind.addListener(SWT.Selection, event -> choose());
        toolkit().createLabel(column, field().unit());
        grid = toolkit().createComposite(column);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(grid);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(12, 0).exclude(true).applyTo(grid);
        plot = new DistributionPlot(column);
        toolkit().adapt(plot.control(), false, false);
        GridDataFactory.swtDefaults().span(2, 1).hint(PLOT_WIDTH, PLOT_HEIGHT).indent(12, 0).exclude(true).applyTo(plot.control());
        refresh();
        return column;
    }

    private void choose() {
        int index = kind.getSelectionIndex();
        if (index <= ParameterField.kinds().size()) {
            parameter().choose(index - 1);
        }
    }

    @Override
    public void refresh() {
        int current = parameter().kind();
        showKind(current);
        List<PropertyField> fields = parameter().numbers();
        if (current != shownKind) {
            shownKind = current;
            rebuild(fields);
        } else {
            for (int i = 0; i < fields.size(); i++) {
                refresh(numbers.get(i), fields.get(i));
            }
            parameter().points().ifPresent(points -> refresh(numbers.getLast(), points));
        }
        plot.show(field().isVarious() ? Optional.empty() : parameter().value(), field().unit());
        showWhenNeeded(plot.control(), plot.hasCurve());
    }

    private void showKind(int current) {
        int various = ParameterField.kinds().size() + 1;
        if (kind.getItemCount() > various) {
            kind.remove(various);
        }
        if (current < -1) {
            kind.add(VARIOUS);
        }
        kind.select(current < -1 ? various : current + 1);
    }

    private static void refresh(FieldControl control, PropertyField number) {
        List<EObject> owners = control.field().elements();
        if (owners.equals(number.elements())) {
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
        Stream.concat(fields.stream(), parameter().points().stream()).forEach(number -> {
            FieldControl control = FieldControls.of(site(), number);
            control.create(grid);
            numbers.add(control);
        });
        showWhenNeeded(grid, !numbers.isEmpty());
        ErrorLine.relayout(grid);
    }

    private static void showWhenNeeded(Control control, boolean isNeeded) {
        GridData data = (GridData) control.getLayoutData();
        if (data.exclude == isNeeded) {
            data.exclude = !isNeeded;
            control.setVisible(isNeeded);
            ErrorLine.relayout(control);
        }
    }

    @Override
    public void commit() {
        numbers.forEach(FieldControl::commit);
    }

    @Override
    void forget() {
        numbers.forEach(FieldControl::forget);
    }
}
