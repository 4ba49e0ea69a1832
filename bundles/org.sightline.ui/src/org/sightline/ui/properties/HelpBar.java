/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.fields.PropertyField;

/** The help of the field that the user is at, always in sight at the foot of the sheet; at the field itself when F1 is pressed. */
final class HelpBar implements FieldSite.Explainer {

    private static final MessageBundle TEXTS = MessageBundle.of(HelpBar.class);

    private static final int LINES = 3;

    private final Composite control;
    private final Label text;
    private EStructuralFeature feature;

    HelpBar(Composite parent, FormToolkit toolkit) {
        control = toolkit.createComposite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(8, 0).numColumns(2).applyTo(control);
        Label icon = toolkit.createLabel(control, "");
        icon.setImage(new ElementImages(icon).image(UiImages.HELP.descriptor()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = toolkit.createLabel(control, TEXTS.get("help_none"), SWT.WRAP);
        int lineHeight = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(80, LINES * lineHeight).applyTo(text);
    }

    Composite control() {
        return control;
    }

    /** @param fields what is shown; help on any other field goes */
    void keep(List<PropertyField> fields) {
        if (feature != null && fields.stream().noneMatch(field -> field.feature() == feature)) {
            feature = null;
            text.setText(TEXTS.get("help_none"));
            text.setToolTipText(null);
        }
    }

    @Override
    public void at(PropertyField field) {
        feature = field.feature();
        String help = TEXTS.get("help_text", field.label(), field.description());
        text.setText(help.replace("&", "&&"));
        text.setToolTipText(help);
    }

    @Override
    public void explain(PropertyField field, Control place) {
        at(field);
        ToolTip tip = new ToolTip(place.getShell(), SWT.BALLOON);
        tip.setText(field.label());
        tip.setMessage(field.description());
        tip.setLocation(place.toDisplay(10, place.getSize().y));
        tip.setAutoHide(true);
        place.addListener(SWT.Dispose, event -> tip.dispose());
        tip.setVisible(true);
    }
}
