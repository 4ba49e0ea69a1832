/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The two kinds of collections: what is made of a collection is mostly of its kind. */
enum Kind {
    SEQUENCE {
        @Override
        Collection<Object> copy(Collection<?> values) {
            return new ArrayList<>(values);
        }

        @Override
        Collection<Object> empty() {
            return new ArrayList<>();
        }
    },
    ORDERED_SET {
        @Override
        Collection<Object> copy(Collection<?> values) {
            return new LinkedHashSet<>(values);
        }

        @Override
        Collection<Object> empty() {
            return new LinkedHashSet<>();
        }
    };

    static Kind of(Collection<?> collection) {
        return collection instanceof Set ? ORDERED_SET : SEQUENCE;
    }

    abstract Collection<Object> copy(Collection<?> values);

    abstract Collection<Object> empty();
}
