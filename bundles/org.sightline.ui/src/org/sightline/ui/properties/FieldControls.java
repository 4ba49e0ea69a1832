/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.sightline.ui.fields.PropertyField;

/** Which control a property gets. */
public final class FieldControls {

    private FieldControls() {
    }

    /**
     * @param site the sheet around the control
     * @param field a property
     * @return the control for it
     */
    public static FieldControl of(FieldSite site, PropertyField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, PERCENT -> new TextField(site, field);
            case CURRENCY -> new CurrencyField(site, field);
            case DATE -> new DateField(site, field);
            case WORDS -> new WordsField(site, field);
            case TAGS -> new TagsField(site, field);
            case FLAG -> new FlagField(site, field);
            case CHOICE, SCALE -> new ChoiceField(site, field);
            case TIME_UNIT -> new TimeUnitField(site, field);
            case REFERENCE -> new ReferenceField(site, field);
            case REFERENCES -> new ReferencesField(site, field);
            case VALUE -> new ValueField(site, field);
            case PARTS -> new PartsField(site, field);
            case FACT -> new FactField(site, field);
            case FACT_REFERENCES -> new LinksField(site, field);
        };
    }
}
