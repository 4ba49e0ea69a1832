/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

import java.util.List;
import java.util.Map;
import org.sightline.layout.Point;
import org.sightline.layout.Size;

/**
 * What a person has placed in a chart; all else is for the layout to decide. Keys are those of {@link SceneItem#key()}; keys that a chart
 * lacks do no harm.
 *
 * @param positions where nodes were put: their upper left corners as {@link org.sightline.layout.Node#fixed()} counts them
 * @param sizes least sizes: of nodes, the heights of rows, the widths of columns
 * @param bends where edges bend, from source to target, counted from the upper left corner of the item at their source
 */
public record Placement(Map<String, Point> positions, Map<String, Size> sizes, Map<String, List<Point>> bends) {

    /** Nothing was placed. */
    public static final Placement NONE = new Placement(Map.of(), Map.of());

    /**
     * @param positions where nodes were put
     * @param sizes least sizes
     */
    public Placement(Map<String, Point> positions, Map<String, Size> sizes) {
        this(positions, sizes, Map.of());
    }

    /** Guards the maps against changes. */
    public Placement {
        positions = Map.copyOf(positions);
        sizes = Map.copyOf(sizes);
        bends = Map.copyOf(bends);
    }

    /**
     * @param key key of an item
     * @param measured the size that it needs
     * @return that or the least size given for it, whichever is larger in each direction
     */
    public Size atLeast(String key, Size measured) {
        Size least = sizes.get(key);
        return least == null ? measured : new Size(Math.max(least.width(), measured.width()), Math.max(least.height(), measured.height()));
    }

    /**
     * @param key key of a row
     * @return the least height given for it; 0 if there is none
     */
    public double leastHeight(String key) {
        return sizes.getOrDefault(key, Size.NONE).height();
    }

    /**
     * @param key key of a column
     * @return the least width given for it; 0 if there is none
     */
    public double leastWidth(String key) {
        return sizes.getOrDefault(key, Size.NONE).width();
    }
}
