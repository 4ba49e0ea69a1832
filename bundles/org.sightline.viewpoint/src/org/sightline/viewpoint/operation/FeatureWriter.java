/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.viewpoint.messages.Messages;

/**
 * Writes values of expressions into features as Sirius does: texts become numbers, truth values and enumerated values where the feature
 * wants them; other wrong types are refused by the model.
 */
final class FeatureWriter {

    private static final Messages TEXTS = Messages.of(FeatureWriter.class);
    private static final Object IGNORED = new Object();

    private FeatureWriter() {
    }

    /** Sets the only value, or adds to many; null takes the only value away. A feature that does not exist is ignored. */
    static void set(EObject element, String name, Object value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            return;
        }
        if (feature.isMany()) {
            add(element, feature, value);
        } else if (value == null) {
            element.eUnset(feature);
        } else {
            Object converted = converted(feature, value);
            if (converted != IGNORED) {
                element.eSet(feature, converted);
            }
        }
    }

    /** Adds a value, or all of a collection; sets the value of a feature with only one. */
    static void add(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            element.eSet(feature, value);
            return;
        }
        Collection<Object> values = values(element, feature);
        for (Object each : all(value)) {
            Object converted = converted(feature, each);
            if (converted != IGNORED) {
                values.add(converted);
            }
        }
    }

    /** Takes a value, or all of a collection, out of a feature. */
    static void remove(EObject element, EStructuralFeature feature, Object value) {
        List<Object> gone = all(value);
        if (feature.isMany()) {
            gone.forEach(values(element, feature)::remove);
        } else if (gone.contains(element.eGet(feature))) {
            element.eUnset(feature);
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> values(EObject element, EStructuralFeature feature) {
        return (Collection<Object>) element.eGet(feature);
    }

    private static List<Object> all(Object value) {
        List<Object> all = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            many.stream().filter(each -> each != null).forEach(all::add);
        } else if (value != null) {
            all.add(value);
        }
        return all;
    }

    private static Object converted(EStructuralFeature feature, Object value) {
        if (!(feature instanceof EAttribute attribute)) {
            return element(feature, value);
        }
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum enumeration) {
            return literal(enumeration, value);
        }
        boolean text = value instanceof String && type.getInstanceClass() != String.class;
        return text ? EcoreUtil.createFromString(type, (String) value) : value;
    }

    /** Lists of references take anything without a look, and break whoever reads them. */
    private static Object element(EStructuralFeature feature, Object value) {
        if (value == null || value instanceof EObject) {
            return value;
        }
        throw new IllegalArgumentException(TEXTS.get("featureWriter_noElement", value, feature.getName()));
    }

    private static Object literal(EEnum enumeration, Object value) {
        EEnumLiteral found;
        if (value instanceof String text) {
            found = enumeration.getEEnumLiteral(text) == null ? enumeration.getEEnumLiteralByLiteral(text) : enumeration.getEEnumLiteral(text);
        } else if (value instanceof Integer number) {
            found = enumeration.getEEnumLiteral(number);
        } else {
            return value;
        }
        return found == null ? IGNORED : found.getInstance();
    }
}
