/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.Collection;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/** What becomes of the single results where a part of an expression is applied to each element of a collection. */
final class Flattening {

    private Flattening() {
    }

    /**
     * @param result where the results are collected
     * @param value a single result: of a collection, its elements are added; null and nothing are left out
     */
    static void add(Collection<Object> result, Object value) {
        if (value instanceof Collection<?> values) {
            result.addAll(values);
        } else if (value != null && !(value instanceof NullOf) && !(value instanceof Nothing)) {
            result.add(value);
        }
    }
}
