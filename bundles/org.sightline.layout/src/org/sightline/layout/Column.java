/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.Objects;

/**
 * A stretch of time over all bands (a phase of the process).
 *
 * @param id unique among all ids of the input
 * @param head room that its name needs at its upper end
 * @param least least width, such as one set by a person; 0 if none
 */
public record Column(String id, Size head, double least) {

    /**
     * @throws NullPointerException if something is missing
     * @throws IllegalArgumentException if the least width is negative, infinite or no number
     */
    public Column {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(head, "head");
        LeastExtent.check(id, least);
    }

    /**
     * A column as wide as what it holds.
     *
     * @param id unique among all ids of the input
     * @param head room that its name needs at its upper end
     */
    public Column(String id, Size head) {
        this(id, head, 0);
    }

    /**
     * @param width a width in points, such as one set by a person
     * @return a copy at least so wide
     */
    public Column atLeast(double width) {
        return new Column(id, head, width);
    }
}
