/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.sightline.ui.fields.FieldKind;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.look.TextWidth;

/** The fields of one section. Built once for the properties of a kind of element, then filled for one element after the other. */
final class SectionPage {

    /** A field with its buttons, and the margins. */
    private static final int LEAST_FIELD = 190;
    private static final int WIDEST_LABEL = 112;

    private final FieldSite site;
    private final ScrolledForm form;
    private final List<FieldControl> controls = new ArrayList<>();
    private int labelWidth;

    SectionPage(Composite parent, FieldSite site) {
        this.site = site;
        form = site.toolkit().createScrolledForm(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(10, 6).applyTo(form.getBody());
        form.addListener(SWT.Resize, event -> arrange());
    }

    /** Where beside the labels no field would have room, the fields stand below them. */
    private void arrange() {
        GridLayout layout = (GridLayout) form.getBody().getLayout();
        int columns = form.getClientArea().width < labelWidth + LEAST_FIELD ? 1 : 2;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            form.reflow(true);
        }
    }

    ScrolledForm control() {
        return form;
    }

    /** @param fields the properties shown from now on */
    void show(List<PropertyField> fields) {
        if (shapes(fields).equals(shapes(controls.stream().map(FieldControl::field).toList()))) {
            for (int i = 0; i < fields.size(); i++) {
                controls.get(i).show(fields.get(i));
            }
        } else {
            commit();
            build(fields);
        }
    }

    /** What decides how a field looks: its property, control, unit, and whether it can make what it refers to. */
    private record Shape(EStructuralFeature feature, FieldKind kind, String unit, boolean makesNew) {
    }

    private static List<Shape> shapes(List<PropertyField> fields) {
        return fields.stream().map(field -> new Shape(field.feature(), field.kind(), field.unit(), makesNew(field))).toList();
    }

    private static boolean makesNew(PropertyField field) {
        boolean isReference = field.kind() == FieldKind.REFERENCE || field.kind() == FieldKind.REFERENCES;
        return isReference && field.newReferent().isPresent();
    }

    private void build(List<PropertyField> fields) {
        form.setRedraw(false);
        for (Control child : form.getBody().getChildren()) {
            child.dispose();
        }
        controls.clear();
        List<Label> labels = new ArrayList<>();
        for (PropertyField field : fields) {
            FieldControl control = FieldControls.of(site, field);
            Label label = control.create(form.getBody());
            if (!control.isWide()) {
                labels.add(label);
            }
            controls.add(control);
        }
        int width = labels.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        labelWidth = Math.min(width, TextWidth.of(form.getBody(), WIDEST_LABEL));
        labels.forEach(label -> ((GridData) label.getLayoutData()).widthHint = labelWidth);
        arrange();
        form.setOrigin(0, 0);
        form.reflow(true);
        form.setRedraw(true);
    }

    /** Shows all values as they are now. */
    void refresh() {
        controls.forEach(FieldControl::refresh);
    }

    /** @param findings what is found about the properties */
    void showFindings(FieldFindings findings) {
        controls.forEach(control -> control.showFindings(findings));
    }

    /** Takes over what has been typed but not yet set. */
    void commit() {
        controls.forEach(FieldControl::commit);
    }

    /** @param feature a property; its field comes into sight, and gets the focus */
    void setFocus(EStructuralFeature feature) {
        controls.stream().filter(control -> control.field().feature() == feature).findFirst().ifPresent(FieldControl::setFocus);
    }
}
