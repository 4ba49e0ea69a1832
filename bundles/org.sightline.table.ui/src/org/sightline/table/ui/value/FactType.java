/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.Collection;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.edit.ElementLabels;

/** What follows from other values, or is made elsewhere: to be read only. */
final class FactType implements CellType {

    private final EStructuralFeature feature;

    FactType(EStructuralFeature feature) {
        this.feature = feature;
    }

    @Override
    public Object value(EObject owner) {
        return owner.eGet(feature);
    }

    @Override
    public String write(EObject owner, Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> Integer.toString(many.size());
            case Boolean flag -> CellTypes.TEXTS.get(flag ? "value_yes" : "value_no");
            case EObject element -> ElementLabels.text(element);
            default -> feature instanceof EAttribute attribute ? ElementLabels.value(attribute, value) : value.toString();
        };
    }

    @Override
    public Reading read(EObject owner, String typed) {
        return Reading.wrong(CellTypes.TEXTS.get("value_fact"));
    }

    @Override
    public OptionalDouble number(EObject owner) {
        return switch (value(owner)) {
            case Number number -> OptionalDouble.of(number.doubleValue());
            case Collection<?> many -> OptionalDouble.of(many.size());
            case null, default -> OptionalDouble.empty();
        };
    }

    @Override
    public boolean isNumeric() {
        Class<?> type = feature.getEType().getInstanceClass();
        return feature.isMany() || type != null && (Number.class.isAssignableFrom(type) || type == int.class || type == double.class);
    }

    @Override
    public boolean hasSum() {
        return feature.isMany();
    }
}
