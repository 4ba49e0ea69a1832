/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.ElementImages;

/** All properties of one element, in sections. Built once for a kind of element and then filled for one element after the other. */
final class PropertyForm {

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final ElementImages images;
    private final List<FieldControl> controls = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final ElementRevealer revealer;
    private ModelDocument document;
    private EObject element;

    /**
     * @param parent where to make the form
     * @param revealer leads to elements that properties point to
     */
    PropertyForm(Composite parent, ElementRevealer revealer) {
        this.revealer = revealer;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        images = new ElementImages(form);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 8).applyTo(form.getBody());
        form.addDisposeListener(event -> toolkit.dispose());
    }

    /**
     * @param shownDocument the model
     * @param shown an element of it
     */
    void show(ModelDocument shownDocument, EObject shown) {
        EClass former = element == null ? null : element.eClass();
        boolean fits = former == shown.eClass() && document == shownDocument;
        if (!fits) {
            commit();
        }
        document = shownDocument;
        element = shown;
        Map<PropertyGroup, List<PropertyField>> fields = new ElementProperties(shownDocument, shown).byGroup();
        if (fits) {
            fill(fields.values().stream().flatMap(List::stream).toList());
        } else {
            build(fields);
        }
        refreshTitle();
    }

    private void fill(List<PropertyField> fields) {
        for (int i = 0; i < fields.size(); i++) {
            controls.get(i).show(fields.get(i));
        }
    }

    private void build(Map<PropertyGroup, List<PropertyField>> groups) {
        form.setRedraw(false);
        for (var child : form.getBody().getChildren()) {
            child.dispose();
        }
        controls.clear();
        labels.clear();
        groups.forEach(this::section);
        int width = labels.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        labels.forEach(label -> ((GridData) label.getLayoutData()).widthHint = width);
        form.reflow(true);
        form.setRedraw(true);
    }

    private void section(PropertyGroup group, List<PropertyField> fields) {
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | ExpandableComposite.EXPANDED);
        section.setText(group.title());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite grid = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(10, 5).applyTo(grid);
        for (PropertyField field : fields) {
            FieldControl control = FieldControls.of(toolkit, field, revealer);
            labels.add(control.create(grid));
            controls.add(control);
        }
        section.setClient(grid);
    }

    /** Shows all values as they are now. */
    void refresh() {
        refreshTitle();
        controls.forEach(FieldControl::refresh);
    }

    private void refreshTitle() {
        form.setText(ElementLabels.text(element).replace("&", "&&"));
        form.setImage(images.image(element.eClass()));
        form.setMessage(ElementTexts.type(element.eClass()), IMessageProvider.NONE);
    }

    /** Takes over what has been typed but not yet set. */
    void commit() {
        controls.forEach(FieldControl::commit);
    }

    void setFocus() {
        form.setFocus();
    }

    ScrolledForm control() {
        return form;
    }
}
