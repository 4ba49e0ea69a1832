/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.List;

import org.sightline.layout.Rectangle;

/** One line of a router: which of its pieces between two crossing lines are free, and how many edges each would cross. */
final class RouterTrack {

    private final double[] stops;
    private final boolean[] blocked;
    private final int[] crossings;

    /**
     * @param horizontal whether the line runs from left to right
     * @param at where the line lies
     * @param stops where other lines cross it, in order
     * @param boxes what no edge may touch
     * @param runs edges that are already there
     * @param apart nearer than this, two parallel edges look like one
     */
    RouterTrack(boolean horizontal, double at, double[] stops, List<Rectangle> boxes, List<Run> runs, double apart) {
        this.stops = stops;
        blocked = new boolean[Math.max(0, stops.length - 1)];
        crossings = new int[blocked.length];
        for (Rectangle box : boxes) {
            if (horizontal ? at > box.y() && at < box.bottom() : at > box.x() && at < box.right()) {
                block(horizontal ? box.x() : box.y(), horizontal ? box.right() : box.bottom());
            }
        }
        for (Run run : runs) {
            if (run.horizontal() != horizontal) {
                cross(run, at);
            } else if (Math.abs(run.at() - at) < apart) {
                block(run.low() - apart, run.high() + apart);
            }
        }
    }

    private void block(double low, double high) {
        for (int i = first(low); i < blocked.length && stops[i] < high; i++) {
            blocked[i] = true;
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

    int crossings(int piece) {
        return crossings[piece];
    }
}
