/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.OptionalDouble;

/**
 * Where a person put a node, and how large.
 *
 * @param x left edge, from that of its band's area right of all heads; within a container from that of what the container holds
 * @param y upper edge, measured likewise, so that it stays put when another band grows
 * @param width its width, more than 0; empty if it follows from its text
 * @param height its height, more than 0; empty if it follows from its text
 */
public record NodePosition(double x, double y, OptionalDouble width, OptionalDouble height) implements Place {

    /** @throws IllegalArgumentException if a number is infinite or none, or a size not above 0 */
    public NodePosition {
        Measures.requireFinite(x);
        Measures.requireFinite(y);
        width.ifPresent(Measures::requireSize);
        height.ifPresent(Measures::requireSize);
    }

    /**
     * @param x left edge
     * @param y upper edge
     * @return a place for a node whose size follows from its text
     */
    public static NodePosition at(double x, double y) {
        return new NodePosition(x, y, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /**
     * @param newX left edge
     * @param newY upper edge
     * @return a copy there, of the same size
     */
    public NodePosition movedTo(double newX, double newY) {
        return new NodePosition(newX, newY, width, height);
    }

    /**
     * @param newWidth a width, more than 0
     * @param newHeight a height, more than 0
     * @return a copy at the same place, of that size
     */
    public NodePosition sized(double newWidth, double newHeight) {
        return new NodePosition(x, y, OptionalDouble.of(newWidth), OptionalDouble.of(newHeight));
    }

    @Override
    public double leastWidth() {
        return width.orElse(0);
    }

    @Override
    public double leastHeight() {
        return height.orElse(0);
    }
}
