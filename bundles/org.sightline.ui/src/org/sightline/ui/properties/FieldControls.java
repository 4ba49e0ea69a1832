/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.ui.forms.widgets.FormToolkit;

/** Which control a property gets. */
final class FieldControls {

    private FieldControls() {
    }

    static FieldControl of(FormToolkit toolkit, PropertyField field, ElementRevealer revealer) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> new TextField(toolkit, field);
            case WORDS -> new WordsField(toolkit, field);
            case FLAG -> new FlagField(toolkit, field);
            case CHOICE -> new ChoiceField(toolkit, field);
            case REFERENCE -> new ReferenceField(toolkit, field, revealer);
            case REFERENCES -> new ReferencesField(toolkit, field, revealer);
            case VALUE -> new ValueField(toolkit, field);
            case FACT -> new FactField(toolkit, field);
        };
    }
}
