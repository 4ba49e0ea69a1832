/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the segments of one channel so that they cross little, and gives each a track so that none overlap. Up to a bound pairs are
 * compared and the order is built greedily from the one that is cheapest to have in front (Eades, Lin and Smyth's idea for cycles), O(k^2);
 * larger channels are ordered by direction and place only.
 */
final class TrackOrder {

    private static final int COMPARED = 160;
    private final List<Strip> strips;
    private final double gap;

    /**
     * @param strips the segments of the channel
     * @param gap least room between two segments in one track
     */
    TrackOrder(List<Strip> strips, double gap) {
        this.strips = new ArrayList<>(strips);
        this.gap = gap;
        this.strips.sort(Comparator.comparingDouble(TrackOrder::rank).thenComparingInt(s -> s.segment.link.index)
            .thenComparingInt(s -> s.segment.place));
    }

    /** @return the number of tracks */
    int run() {
        List<Strip> order = strips.size() > COMPARED || strips.size() < 2 ? strips : greedy();
        int tracks = 0;
        for (int i = 0; i < order.size(); i++) {
            Strip strip = order.get(i);
            strip.track = 0;
            for (int j = 0; j < i; j++) {
                if (order.get(j).track >= strip.track && order.get(j).meets(strip, gap)) {
                    strip.track = order.get(j).track + 1;
                }
            }
            tracks = Math.max(tracks, strip.track + 1);
        }
        return tracks;
    }

    /** Those that lead down from left to right (or right from top to bottom) lie the further in front the later they are. */
    private static double rank(Strip strip) {
        double middle = strip.from + strip.to;
        boolean forward = strip.fromSide <= strip.toSide == strip.to >= strip.from;
        return forward ? -middle : middle;
    }

    private List<Strip> greedy() {
        int count = strips.size();
        int[][] price = new int[count][count];
        int[] balance = new int[count];
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (strips.get(i).meets(strips.get(j), gap)) {
                    int before = strips.get(i).crossingsBefore(strips.get(j)) - strips.get(j).crossingsBefore(strips.get(i));
                    price[i][j] = before;
                    price[j][i] = -before;
                    balance[i] += before;
                    balance[j] -= before;
                }
            }
        }
        List<Strip> order = new ArrayList<>(count);
        boolean[] taken = new boolean[count];
        while (order.size() < count) {
            int next = cheapest(balance, taken);
            taken[next] = true;
            order.add(strips.get(next));
            for (int i = 0; i < count; i++) {
                balance[i] -= price[i][next];
            }
        }
        return order;
    }

    private static int cheapest(int[] balance, boolean[] taken) {
        int best = -1;
        for (int i = 0; i < balance.length; i++) {
            if (!taken[i] && (best < 0 || balance[i] < balance[best])) {
                best = i;
            }
        }
        return best;
    }
}
