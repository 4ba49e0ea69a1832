/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.fields.PropertyField;

/** Elements that follow from the rest of the model, such as the flows at a step: each a link that leads there. */
final class LinksField extends FieldControl {

    private static final MessageBundle TEXTS = MessageBundle.of(LinksField.class);

    private Composite lines;
    private List<EObject> shown;

    LinksField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    int labelIndent(int labelHeight) {
        return 0;
    }

    @Override
    Control createControl(Composite parent) {
        lines = wide(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(lines);
        refresh();
        return lines;
    }

    private List<EObject> elements() {
        if (field().value() instanceof List<?>) {
            return field().shared().stream().map(EObject.class::cast).toList();
        }
        return field().isVarious() ? List.of() : Stream.of(field().value()).filter(Objects::nonNull).map(EObject.class::cast).toList();
    }

    @Override
    public void refresh() {
        List<EObject> elements = elements();
        if (elements.equals(shown)) {
            return;
        }
        shown = elements;
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
        elements.forEach(this::link);
        if (elements.isEmpty()) {
            toolkit().createLabel(lines, field().isVarious() ? VARIOUS : TEXTS.get("links_none"));
        }
        ErrorLine.relayout(lines);
    }

    private void link(EObject element) {
        Hyperlink link = toolkit().createHyperlink(lines, ElementLabels.text(element), SWT.WRAP);
        describe(link);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(link);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> site().revealer().reveal(element)));
    }
}
