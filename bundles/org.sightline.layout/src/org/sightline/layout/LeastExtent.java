/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

/** Checks the least extents that a person may set. */
final class LeastExtent {

    private LeastExtent() {
    }

    static void check(String id, double extent) {
        if (!(extent >= 0 && extent < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(LayoutTexts.get("input_noExtent", id, extent));
        }
    }
}
