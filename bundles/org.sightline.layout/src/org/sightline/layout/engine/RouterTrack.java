/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.List;

import org.sightline.layout.Rectangle;
import org.sightline.layout.engine.FreeRouter.Closeness;

/** One line of a router: which of its pieces between two crossing lines are free, and how many edges each would cross. */
final class RouterTrack {

    private static final double NEAR = 1e-6;
    private final double[] stops;
    private final boolean[] blocked;
    private final double[] nearness;
    private final int[] crossings;

    /**
     * @param horizontal whether the line runs from left to right
     * @param at where the line lies
     * @param stops where other lines cross it, in order
     * @param boxes what no edge may touch
     * @param runs edges that are already there
     * @param closeness how close edges may come to boxes and each other
     */
    RouterTrack(boolean horizontal, double at, double[] stops, List<Rectangle> boxes, List<Run> runs, Closeness closeness) {
        this.stops = stops;
        blocked = new boolean[Math.max(0, stops.length - 1)];
        nearness = new double[blocked.length];
        crossings = new int[blocked.length];
        for (Rectangle box : boxes) {
            double low = horizontal ? box.y() : box.x();
            double high = horizontal ? box.bottom() : box.right();
            if (at > low - closeness.clear + NEAR && at < high + closeness.clear - NEAR) {
                mark(horizontal ? box.x() : box.y(), horizontal ? box.right() : box.bottom(), at > low && at < high,
                    1 - Math.max(low - at, at - high) / closeness.clear);
            }
        }
        for (Run run : runs) {
            if (run.horizontal() != horizontal) {
                cross(run, at);
            } else if (Math.abs(run.at() - at) < closeness.apart) {
                mark(run.low() - closeness.apart, run.high() + closeness.apart, true, 0);
            }
        }
    }

    private void mark(double low, double high, boolean block, double near) {
        for (int i = first(low); i < blocked.length && stops[i] < high; i++) {
            blocked[i] |= block;
            nearness[i] = Math.max(nearness[i], near);
        }
    }

    /** @return the first piece that ends beyond a place */
    private int first(double place) {
        int low = 0;
        int high = blocked.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stops[middle + 1] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void cross(Run run, double at) {
        if (run.low() < at && at < run.high()) {
            int piece = first(run.at());
            if (piece < blocked.length && stops[piece] <= run.at()) {
                crossings[piece]++;
            }
        }
    }

    boolean free(int piece) {
        return !blocked[piece];
    }

    /** @return how much nearer than edges should it runs along a box: 0 not at all, 1 upon its border */
    double nearness(int piece) {
        return nearness[piece];
    }

    int crossings(int piece) {
        return crossings[piece];
    }
}
