/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.fields.PropertyField;

/** A list of words, one on each line. */
final class WordsField extends TextField {

    private static final MessageBundle TEXTS = MessageBundle.of(WordsField.class);

    WordsField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    String hint() {
        return TEXTS.get("words_hint");
    }

    @Override
    void set(String typed) {
        field().typeWords(typed);
    }
}
