/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.List;

/**
 * Where a person made an edge bend. The bends go along with the item at the edge's source.
 *
 * @param points the bends from source to target, counted from the upper left corner of the box at the source; at least one
 */
public record EdgeBends(List<Bend> points) implements Place {

    /**
     * One bend.
     *
     * @param x distance from the left edge of the box at the source, to the right
     * @param y distance from its upper edge, downwards
     */
    public record Bend(double x, double y) {

        /** @throws IllegalArgumentException if a number is infinite or none */
        public Bend {
            Measures.requireFinite(x);
            Measures.requireFinite(y);
        }
    }

    /** @throws IllegalArgumentException if there are no bends */
    public EdgeBends {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("An edge without bends needs no place");
        }
    }
}
