/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.layout.Rectangle;

/**
 * Finds the things whose boxes lie near a box, in squares of the plane. O(things near) for boxes of the size of nodes.
 *
 * @param <T> the things
 */
final class BoxIndex<T> {

    private static final double SQUARE = 240;
    private final Map<Long, List<Entry<T>>> squares = new HashMap<>();

    private record Entry<T>(Rectangle box, T thing) {
    }

    void add(Rectangle box, T thing) {
        Entry<T> entry = new Entry<>(box, thing);
        for (long column = square(box.x()); column <= square(box.right()); column++) {
            for (long row = square(box.y()); row <= square(box.bottom()); row++) {
                squares.computeIfAbsent(key(column, row), key -> new ArrayList<>(4)).add(entry);
            }
        }
    }

    void remove(Rectangle box, T thing) {
        Entry<T> entry = new Entry<>(box, thing);
        for (long column = square(box.x()); column <= square(box.right()); column++) {
            for (long row = square(box.y()); row <= square(box.bottom()); row++) {
                squares.getOrDefault(key(column, row), new ArrayList<>(0)).remove(entry);
            }
        }
    }

    /** @return the things whose boxes overlap a box or touch it, each once, square by square in the order in which they were added */
    List<T> near(Rectangle box) {
        List<T> found = new ArrayList<>();
        for (long column = square(box.x()); column <= square(box.right()); column++) {
            for (long row = square(box.y()); row <= square(box.bottom()); row++) {
                for (Entry<T> entry : squares.getOrDefault(key(column, row), List.of())) {
                    if (touches(entry.box, box) && square(Math.max(entry.box.x(), box.x())) == column
                        && square(Math.max(entry.box.y(), box.y())) == row) {
                        found.add(entry.thing);
                    }
                }
            }
        }
        return found;
    }

    private static boolean touches(Rectangle one, Rectangle other) {
        return one.x() <= other.right() && other.x() <= one.right() && one.y() <= other.bottom() && other.y() <= one.bottom();
    }

    private static long square(double at) {
        return (long) Math.floor(at / SQUARE);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
