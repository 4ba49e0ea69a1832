/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

/**
 * How wide a person made a column.
 *
 * @param least its least width, more than 0; its content may make it wider
 */
public record ColumnWidth(double least) implements Place {

    /** @throws IllegalArgumentException if the width is not above 0, or infinite */
    public ColumnWidth {
        Measures.requireSize(least);
    }

    @Override
    public double leastWidth() {
        return least;
    }
}
