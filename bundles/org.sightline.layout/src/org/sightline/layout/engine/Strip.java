/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

/** A segment in a channel, as far as its order among the others there matters. */
final class Strip {

    final Segment segment;
    /** Where along the channel it begins and ends, and to which side it turns there: -1 left or up, 1 right or down. */
    final double from;
    final int fromSide;
    final double to;
    final int toSide;
    int track;

    Strip(Segment segment, double from, int fromSide, double to, int toSide) {
        this.segment = segment;
        this.from = from;
        this.fromSide = fromSide;
        this.to = to;
        this.toSide = toSide;
    }

    double low() {
        return Math.min(from, to);
    }

    double high() {
        return Math.max(from, to);
    }

    /** @return whether both cannot share a track */
    boolean meets(Strip other, double gap) {
        return low() < other.high() + gap && other.low() < high() + gap;
    }

    /** @return how many crossings there are if this one lies left of or above the other */
    int crossingsBefore(Strip other) {
        return other.cut(from, fromSide, 1) + other.cut(to, toSide, 1) + cut(other.from, other.fromSide, -1)
            + cut(other.to, other.toSide, -1);
    }

    private int cut(double place, int side, int towards) {
        return side == towards && place > low() && place < high() ? 1 : 0;
    }
}
