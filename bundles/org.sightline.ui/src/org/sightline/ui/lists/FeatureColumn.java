/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.edit.ElementTexts;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.fields.PropertyUnits;

/**
 * A property of each element.
 *
 * @param document the model
 * @param feature the property
 * @param weight how wide the column is compared with the others
 */
public record FeatureColumn(ModelDocument document, EStructuralFeature feature, int weight) implements ElementColumn {

    @Override
    public String title() {
        String unit = new PropertyUnits(document.portfolio()).of(feature);
        return unit.isEmpty() ? ElementTexts.feature(feature) : ElementTexts.feature(feature) + " (" + unit + ")";
    }

    @Override
    public String text(EObject element) {
        PropertyField field = new PropertyField(document, element, feature);
        return switch (field.kind()) {
            case CHOICE, SCALE -> chosen(field);
            default -> field.text().replace('\n', ' ');
        };
    }

    private static String chosen(PropertyField field) {
        List<String> choices = field.choices();
        return field.choice() < 0 ? field.text() : choices.get(field.choice());
    }

    @Override
    public Optional<PropertyField> field(EObject element) {
        return Optional.of(new PropertyField(document, element, feature)).filter(FeatureColumn::isEditable);
    }

    private static boolean isEditable(PropertyField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, CURRENCY, DATE, PERCENT, SCALE, FLAG, CHOICE, REFERENCE -> true;
            case TIME_UNIT, WORDS, TAGS, REFERENCES, VALUE, PARTS, FACT, FACT_REFERENCES -> false;
        };
    }
}
