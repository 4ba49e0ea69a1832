/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which stretches of the places beside one layer or row are taken. */
final class SlotLine {

    private final Map<Integer, TreeMap<Integer, Integer>> slots = new HashMap<>();

    void take(int slot, int low, int high) {
        slots.computeIfAbsent(slot, key -> new TreeMap<>()).put(low, high);
    }

    /**
     * Takes the first free place from a start on: on one hand as far as the nodes are wide, then as far on the other, then beyond.
     *
     * @param start the place to begin with
     * @param hand 1 or -1, where to look first
     * @param limit the last place on either hand that lies on the nodes' sides as they are
     */
    int takeNearest(int start, int hand, int limit, int low, int high) {
        int slot = start * hand;
        while (slot <= limit && !free(slot * hand, low, high)) {
            slot++;
        }
        if (slot > limit) {
            slot = Math.min(0, start * hand - 1);
            while (slot >= -limit && !free(slot * hand, low, high)) {
                slot--;
            }
        }
        if (slot < -limit) {
            slot = Math.max(limit + 1, start * hand);
            while (!free(slot * hand, low, high)) {
                slot++;
            }
        }
        take(slot * hand, low, high);
        return slot * hand;
    }

    private boolean free(int slot, int low, int high) {
        TreeMap<Integer, Integer> taken = slots.get(slot);
        if (taken == null) {
            return true;
        }
        Map.Entry<Integer, Integer> before = taken.floorEntry(high);
        return before == null || before.getValue() < low;
    }
}
