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
     * Takes the first free place from a start on.
     *
     * @param turn 1 or -1 to look on that side only, 0 for both
     */
    int takeNearest(int start, int turn, int low, int high) {
        int slot = start;
        for (int step = 1; !free(slot, low, high); step++) {
            slot = turn != 0 ? start + turn * step : start + (step % 2 == 0 ? -step / 2 : (step + 1) / 2);
        }
        take(slot, low, high);
        return slot;
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
