/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.edit.EditRules;
import org.sightline.model.messages.MessageBundle;

/** A list of words, one on each line. */
final class WordsField extends TextField {

    private static final MessageBundle TEXTS = MessageBundle.of(WordsField.class);

    WordsField(FormToolkit toolkit, PropertyField field) {
        super(toolkit, field);
    }

    @Override
    Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        text().setMessage(TEXTS.get("words_hint"));
        text().setToolTipText(field().description() + " " + TEXTS.get("words_hint"));
        return control;
    }

    @Override
    Optional<String> problem(String typed) {
        return EditRules.refusal(field().element(), field().feature(), typed);
    }

    @Override
    void set(String typed) {
        field().typeWords(typed);
    }
}
