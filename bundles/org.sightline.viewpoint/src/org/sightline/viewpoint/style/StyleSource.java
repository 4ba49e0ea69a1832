/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.specification.Description;

/**
 * A style description as a layer customises it: the values written in the specification, some of them replaced.
 *
 * @param description the style description
 * @param binder binds its expressions
 * @param overrides values that replace features, by style description and feature: text for an attribute, a {@link Description} for a
 *        reference
 */
record StyleSource(Description description, Binder binder, Map<Description, Map<String, Object>> overrides) {

    /** @return the class of the style */
    String type() {
        return description.type();
    }

    /**
     * @param feature a feature with one description
     * @return that description, customised alike
     */
    Optional<StyleSource> one(String feature) {
        return description.one(feature).map(each -> new StyleSource(each, binder, overrides));
    }

    /**
     * @param feature a feature with many descriptions
     * @return these descriptions, customised alike
     */
    List<StyleSource> many(String feature) {
        return description.many(feature).stream().map(each -> new StyleSource(each, binder, overrides)).toList();
    }

    /**
     * @param feature a feature that holds an expression
     * @return that expression
     */
    BoundExpression expression(String feature) {
        return override(feature) instanceof String text ? binder.bind(description, feature, text) : binder.bind(description, feature);
    }

    /**
     * @param feature a feature that holds an expression
     * @param otherwise the expression if none is written
     * @return that expression
     */
    BoundExpression expression(String feature, String otherwise) {
        String text = override(feature) instanceof String other ? other : description.text(feature, otherwise);
        return binder.bind(description, feature, text);
    }

    String text(String feature) {
        return override(feature) instanceof String text ? text : description.text(feature);
    }

    int number(String feature) {
        return override(feature) instanceof String text ? parse(text, description.number(feature)) : description.number(feature);
    }

    boolean flag(String feature) {
        return override(feature) instanceof String text ? Boolean.parseBoolean(text) : description.flag(feature);
    }

    <E extends Enum<E>> E literal(String feature, Class<E> type) {
        E written = description.literal(feature, type);
        return override(feature) instanceof String text ? constant(text, type, written) : written;
    }

    <E extends Enum<E>> List<E> literals(String feature, Class<E> type) {
        if (!(override(feature) instanceof String text)) {
            return description.literals(feature, type);
        }
        List<E> result = new ArrayList<>();
        for (String each : text.split("[^\\w]+")) {
            E constant = constant(each, type, null);
            if (constant != null) {
                result.add(constant);
            }
        }
        return result;
    }

    /**
     * @param feature a feature that refers to a colour
     * @param otherwise the colour if there is none
     * @return that colour
     */
    ColorTemplate color(String feature, Color otherwise) {
        Optional<Description> color = override(feature) instanceof Description other ? Optional.of(other) : description.one(feature);
        return color.map(each -> ColorTemplate.of(each, binder)).orElseGet(() -> ColorTemplate.fixed(otherwise));
    }

    private Object override(String feature) {
        Map<String, Object> own = overrides.get(description);
        return own == null ? null : own.get(feature);
    }

    private static int parse(String text, int otherwise) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static <E extends Enum<E>> E constant(String literal, Class<E> type, E otherwise) {
        String wanted = literal.replace("_", "").toLowerCase(Locale.ROOT);
        for (E each : type.getEnumConstants()) {
            if (each.name().replace("_", "").toLowerCase(Locale.ROOT).equals(wanted)) {
                return each;
            }
        }
        return otherwise;
    }
}
