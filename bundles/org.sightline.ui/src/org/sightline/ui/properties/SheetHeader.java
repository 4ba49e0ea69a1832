/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.validation.FindingRow;

/** What a property sheet is about: icon, name and kind of the element, and the findings that belong to no single property. */
final class SheetHeader {

    private static final MessageBundle TEXTS = MessageBundle.of(SheetHeader.class);

    private static final String ROLE = "org.eclipse.e4.ui.css.CssClassName";

    private final Composite control;
    private final ElementImages images;
    private final Label icon;
    private final Label title;
    private final Label type;
    private final FindingLines findings;

    SheetHeader(Composite parent, FormToolkit toolkit) {
        control = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(8, 4).numColumns(3).applyTo(control);
        images = new ElementImages(control);
        icon = toolkit.createLabel(control, "");
        title = toolkit.createLabel(control, "");
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(title);
        type = toolkit.createLabel(control, "");
        type.setData(ROLE, "SightlineQuiet");
        Composite lines = toolkit.createComposite(control);
        GridLayoutFactory.fillDefaults().applyTo(lines);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(lines);
        findings = new FindingLines(toolkit, lines);
    }

    Composite control() {
        return control;
    }

    /**
     * @param elements what the sheet is about
     * @param about the findings that belong to none of its properties
     */
    void show(List<EObject> elements, List<FindingRow> about) {
        EObject first = elements.getFirst();
        boolean isOneKind = elements.stream().allMatch(element -> element.eClass() == first.eClass());
        show(isOneKind ? images.image(first.eClass()) : images.image(UiImages.GROUP.descriptor()));
        if (elements.size() == 1) {
            set(title, ElementLabels.text(first));
            showType(ElementTexts.type(first.eClass()));
        } else {
            set(title, isOneKind ? TEXTS.get("propertiesView_severalOf", elements.size(), ElementTexts.type(first.eClass(), elements.size()))
                    : TEXTS.get("propertiesView_several", elements.size()));
            showType(TEXTS.get("propertiesView_severalNote"));
        }
        title.setToolTipText(title.getText());
        findings.show(about);
    }

    private void show(Image image) {
        if (icon.getImage() != image) {
            icon.setImage(image);
            icon.requestLayout();
        }
    }

    private void showType(String text) {
        if (!type.getText().equals(text)) {
            set(type, text);
            type.requestLayout();
        }
    }

    private static void set(Label label, String text) {
        label.setText(text.replace("&", "&&"));
    }
}
