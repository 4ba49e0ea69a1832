/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The outline of what has been swept so far: which obstacle is the last one at each place across the axis. O(log n) for each obstacle on
 * average.
 */
final class Frontier {

    private final TreeMap<Double, Stretch> stretches = new TreeMap<>();

    private record Stretch(double end, Obstacle last) {
    }

    /**
     * Puts an obstacle in front of those that are there.
     *
     * @param next an obstacle that begins no earlier than those before
     * @param behind told each obstacle that lies directly behind it, and it
     */
    void add(Obstacle next, BiConsumer<Obstacle, Obstacle> behind) {
        double low = next.crossLow();
        double high = next.crossHigh();
        Double first = stretches.floorKey(low);
        if (first == null || stretches.get(first).end <= low) {
            first = stretches.ceilingKey(low);
        }
        while (first != null && first < high) {
            Stretch stretch = stretches.remove(first);
            behind.accept(stretch.last, next);
            if (first < low) {
                stretches.put(first, new Stretch(low, stretch.last));
            }
            if (stretch.end > high) {
                stretches.put(high, stretch);
            }
            if (hides(stretch.last, next)) {
                keep(stretch, Math.max(first, low), Math.min(stretch.end, high));
            }
            Map.Entry<Double, Stretch> following = stretches.higherEntry(Math.max(first, low));
            first = following == null ? null : following.getKey();
        }
        fill(low, high, next);
    }

    /** An obstacle that ends behind the end of the one before it does not cover it. */
    private static boolean hides(Obstacle before, Obstacle next) {
        return before.high() > next.high();
    }

    private void keep(Stretch stretch, double low, double high) {
        stretches.put(low, new Stretch(high, stretch.last));
    }

    private void fill(double low, double high, Obstacle next) {
        double at = low;
        while (at < high) {
            Map.Entry<Double, Stretch> kept = stretches.ceilingEntry(at);
            double end = kept == null ? high : Math.min(high, kept.getKey());
            if (end > at) {
                stretches.put(at, new Stretch(end, next));
            }
            at = kept == null ? high : kept.getValue().end;
        }
    }
}
