/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.Excerpt;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.ErrorLine;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.fields.PropertyField;

/** Short words that mark the element, each as a button that takes it away, and a field that adds one. */
final class TagsField extends FieldControl {

    private static final MessageBundle TEXTS = MessageBundle.of(TagsField.class);
    /** More characters of a tag do not fit into a narrow view; its tool tip has them. */
    private static final int SHOWN = 30;

    private Composite chips;
    private Text text;
    private ErrorLine error;
    private List<Object> shown;

    TagsField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    Control createControl(Composite parent) {
        Composite column = wide(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        text = toolkit().createText(column, "", SWT.SINGLE | SWT.BORDER);
        text.setMessage(TEXTS.get("tags_hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        describe(text);
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
        text.addModifyListener(event -> error.show(field().problem(text.getText())));
        error = new ErrorLine(toolkit(), column);
        chips = toolkit().createComposite(column);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(4).applyTo(chips);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(chips);
        refresh();
        return column;
    }

    @Override
    public void commit() {
        String tag = text.isDisposed() ? "" : text.getText().strip();
        if (!tag.isEmpty() && field().problem(tag).isEmpty()) {
            text.setText("");
            field().change(List.of(tag), List.of());
        }
    }

    @Override
    void forget() {
        text.setText("");
        error.show(Optional.empty());
    }

    @Override
    public void refresh() {
        List<Object> tags = field().shared();
        if (tags.equals(shown)) {
            return;
        }
        shown = tags;
        for (Control child : chips.getChildren()) {
            child.dispose();
        }
        tags.forEach(tag -> chip((String) tag));
        ErrorLine.relayout(chips);
    }

    private void chip(String tag) {
        Button chip = toolkit().createButton(chips, Excerpt.of(tag, SHOWN).replace("&", "&&"), SWT.PUSH | SWT.FLAT);
        chip.setImage(new ElementImages(chip).image(UiImages.REMOVE.descriptor()));
        chip.setToolTipText(TEXTS.get("tags_remove", tag));
        chip.addListener(SWT.Selection, event -> field().change(List.of(), List.of(tag)));
    }
}
