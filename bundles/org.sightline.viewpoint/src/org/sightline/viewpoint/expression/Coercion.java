/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.evaluation.ValueText;

/** Turns the value of an expression into what its place in the specification needs, as Sirius does. */
public final class Coercion {

    private Coercion() {
    }

    /**
     * @param value a value, null or {@link Nothing}
     * @return false for null, false and the text {@code false} in any case of letters; true for everything else, also 0 and empty
     *         collections
     */
    public static boolean asBoolean(Object value) {
        if (value == null || value instanceof Nothing) {
            return false;
        }
        return value instanceof Boolean decided ? decided : !"false".equalsIgnoreCase(value.toString());
    }

    /**
     * @param value a value, null or {@link Nothing}
     * @return the text for a label: empty for null; {@code [a, b]} for collections, the literal for enums,
     *         <code>&lt;object Task&gt;</code> for elements
     */
    public static String asString(Object value) {
        return ValueText.label(value);
    }

    /**
     * @param value a value, null or {@link Nothing}
     * @return the whole number, also from text; 0 for everything that is none, decimals included
     */
    public static int asInteger(Object value) {
        if (!(value instanceof Number) && !(value instanceof String)) {
            return 0;
        }
        try {
            return Integer.parseInt(value.toString());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * @param value a value, null or {@link Nothing}
     * @return the elements in it, in order; other values, collections within it too, are dropped, repeated elements are kept
     */
    public static List<EObject> asEObjects(Object value) {
        if (value instanceof EObject object) {
            return List.of(object);
        }
        Collection<?> values = value instanceof Object[] array ? Arrays.asList(array)
                : value instanceof Collection<?> collection ? collection : List.of();
        List<EObject> elements = new ArrayList<>(values.size());
        for (Object each : values) {
            if (each instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
