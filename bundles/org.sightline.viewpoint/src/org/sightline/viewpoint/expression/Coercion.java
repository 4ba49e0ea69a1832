/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Turns the value of an expression into what its place in the specification needs, as Sirius does. */
public final class Coercion {

    private Coercion() {
    }

    /**
     * @param value a value, null or {@link Nothing}
     * @return false for null, false and the text {@code false}; true for everything else, also 0 and empty collections
     */
    public static boolean asBoolean(Object value) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param value a value, null or {@link Nothing}
     * @return the text for a label: empty for null; {@code [a, b]} for collections, the literal for enums
     */
    public static String asString(Object value) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param value a value, null or {@link Nothing}
     * @return the whole number, also from text; 0 for everything that is none, decimals included
     */
    public static int asInteger(Object value) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param value a value, null or {@link Nothing}
     * @return the elements in it, nested collections flattened, in order; null and other values dropped, repeated ones kept
     */
    public static List<EObject> asEObjects(Object value) {
        throw new UnsupportedOperationException();
    }
}
