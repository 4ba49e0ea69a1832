/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

/**
 * How high a person made a lane.
 *
 * @param least its least height, more than 0; its content may make it higher
 */
public record LaneHeight(double least) implements Place {

    /** @throws IllegalArgumentException if the height is not above 0, or infinite */
    public LaneHeight {
        Measures.requireSize(least);
    }

    @Override
    public double leastHeight() {
        return least;
    }
}
