/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.expression.evaluation.Lambda;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/**
 * The arguments of a call, as messages name them: {@code (Task, null)}.
 *
 * @param typeNames their types; composed late, as few messages are read
 */
record Arguments(String... typeNames) {

    static Arguments of(Object... values) {
        String[] names = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            names[i] = typeName(values[i]);
        }
        return new Arguments(names);
    }

    static String typeName(Object value) {
        return switch (value) {
            case null -> "null";
            case NullOf nothing -> "null";
            case Nothing nothing -> "nothing";
            case EObject object -> object.eClass().getName();
            case Lambda lambda -> "iterator";
            case List<?> list -> "Sequence";
            case Collection<?> set -> "OrderedSet";
            default -> value.getClass().getSimpleName();
        };
    }

    @Override
    public String toString() {
        return "(" + String.join(", ", typeNames) + ")";
    }
}
