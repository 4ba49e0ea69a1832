/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

/** Which numbers a model holds. */
final class Numbers {

    private Numbers() {
    }

    /**
     * @param value value of an attribute
     * @return whether it is not an infinite or undefined number, with which nothing could be computed
     */
    static boolean isFinite(Object value) {
        return !(value instanceof Double number) || Double.isFinite(number);
    }
}
